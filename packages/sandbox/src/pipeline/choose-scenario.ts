import {
  fieldOf,
  type Json,
  type JsonObject,
  type Operation,
  oncePer,
  type Scenario,
  selectingField,
  validScenarios,
} from '@bgv-kit/spec';
import type { Call } from '../call.ts';
import { type Choice, choiceOf } from '../response/choice.ts';
import type { CustomPeople } from '../response/custom-people.ts';
import { Refusal } from '../response/decision.ts';
import { type Preference, readPrefer } from './prefer.ts';

/** What is asked before the document's own scenarios. */
export interface ChoiceSources {
  readonly customPeople?: CustomPeople | undefined;
  readonly recordings?: Recordings | undefined;
}

/** Answers that were recorded, as a port. */
export interface Recordings {
  /** The choice that gives a recorded answer to this request; undefined when none was recorded. */
  find(operation: Operation, body: JsonObject): Choice | undefined;
}

/**
 * Chooses what the bureau answers to a valid request: by a `Prefer` header, else a recording, else a custom person, else the
 * scenario that the request selects, else a synthetic match. A valid number that is in no table is never an error.
 */
export async function chooseScenario(
  operation: Operation,
  call: Call,
  body: JsonObject,
  { customPeople, recordings }: ChoiceSources,
): Promise<Choice | Refusal> {
  const { field, scenarios } = selectionOf(operation);
  const value = fieldOf(body, field);
  const seed = String(value ?? operation.id);
  const preference = readPrefer(call.header('prefer'));
  if (preference !== undefined) return preferred(operation, preference, seed);
  const recorded = recordings?.find(operation, body);
  if (recorded !== undefined) return recorded;
  const person = typeof value === 'string' ? await customPeople?.find(value) : undefined;
  if (person !== undefined) return success(operation, 'custom-person', person);
  const scenario = scenarios.get(value);
  return scenario === undefined ? success(operation, 'synthetic-match', seed) : choiceOf(scenario);
}

interface Selection {
  readonly field: string | undefined;
  /** By the value of the field. */
  readonly scenarios: ReadonlyMap<Json | undefined, Scenario>;
}

const selectionOf = oncePer((operation: Operation): Selection => {
  const field = selectingField(operation);
  const scenarios = field === undefined ? [] : validScenarios(operation);
  return { field, scenarios: new Map(scenarios.map((scenario) => [fieldOf(scenario.request, field), scenario])) };
});

/** The operation's first success, with this person in it. */
function success(operation: Operation, label: string, person: Choice['person']): Choice | Refusal {
  const first = operation.scenarios.find(isSuccess);
  if (first !== undefined) return choiceOf(first, label, person);
  const message = `The document has no scenario in which ${operation.id} succeeds. Choose one with a Prefer header.`;
  return new Refusal({ status: 400, scenario: 'unknown-preference', message });
}

function isSuccess({ status }: Scenario): boolean {
  return status < 300;
}

function preferred(operation: Operation, preference: Preference, seed: string): Choice | Refusal {
  const first = operation.scenarios.find(
    ({ name, status }) => status === (preference.status ?? status) && name === (preference.scenario ?? name),
  );
  if (first === undefined) return unknown(operation, preference);
  const byStatusAlone = preference.scenario === undefined;
  return byStatusAlone && isSuccess(first) ? choiceOf(first, 'synthetic-match', seed) : choiceOf(first);
}

function unknown(operation: Operation, { status, scenario }: Preference): Refusal {
  const asked = [status && `code=${status}`, scenario && `example=${scenario}`].filter(Boolean).join(', ');
  const known = operation.scenarios.map(({ name }) => name).join(', ');
  return new Refusal({
    status: 400,
    scenario: 'unknown-preference',
    message: `The document has no scenario for "Prefer: ${asked}". Examples: ${known}. Nothing is charged.`,
  });
}
