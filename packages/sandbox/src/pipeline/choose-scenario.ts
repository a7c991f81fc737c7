import type { Person } from '@bgv-kit/fixtures';
import {
  fieldOf,
  type Json,
  type JsonObject,
  type Operation,
  perOperation,
  type Scenario,
  selectingField,
  validScenarios,
} from '@bgv-kit/spec';
import type { Call } from '../call.ts';
import type { TableAnswer } from '../response/answer-table.ts';
import type { CustomPeople } from '../response/custom-people.ts';
import { Refusal } from '../response/refusal.ts';
import { type Preference, readPrefer } from './prefer.ts';

/** What the bureau is to answer. */
export interface Choice {
  /** The scenario whose answer is given. */
  readonly scenario: string;
  readonly status: number;
  /** What the answer's `sandbox-scenario` header says. */
  readonly label: string;
  /** The seed of the person to write into the answer, or the person; undefined leaves the scenario's own. */
  readonly person: string | Person | undefined;
  /** The bureau's answer, where it was recorded and need not be made. */
  readonly recorded?: TableAnswer;
}

/** Chooses what the bureau answers to a sound request. */
export type ChooseScenario = (
  operation: Operation,
  call: Call,
  body: JsonObject,
  sources?: ChoiceSources,
) => Promise<Choice | Refusal>;

/** What goes before the document's own scenarios. */
export interface ChoiceSources {
  readonly chosen?: CustomPeople | undefined;
  readonly recordings?: Recordings | undefined;
}

/** Answers that were recorded, as a port. */
export interface Recordings {
  /** The choice that gives a recorded answer to this request; undefined when none was recorded. */
  find(operation: Operation, body: JsonObject): Choice | undefined;
}

/**
 * A `Prefer` header first, then what was recorded, then a chosen person, then the scenario that the request selects, else a
 * plausible hit. A valid number that stands in no table is never an error.
 */
export const chooseScenario: ChooseScenario = async (operation, call, body, { chosen, recordings } = {}) => {
  const { field, scenarios } = selectionOf(operation);
  const value = fieldOf(body, field);
  const seed = String(value ?? operation.id);
  const preference = readPrefer(call.header('prefer'));
  if (preference !== undefined) return preferred(operation, preference, seed);
  const recorded = recordings?.find(operation, body);
  if (recorded !== undefined) return recorded;
  const person = typeof value === 'string' ? await chosen?.find(value) : undefined;
  if (person !== undefined) return chosenPerson(operation, person);
  const scenario = scenarios.get(value);
  return scenario === undefined ? plausibleHit(operation, seed) : asWritten(scenario);
};

interface Selection {
  readonly field: string | undefined;
  /** By the value of the field. */
  readonly scenarios: ReadonlyMap<Json | undefined, Scenario>;
}

const selectionOf = perOperation((operation): Selection => {
  const field = selectingField(operation);
  const scenarios = field === undefined ? [] : validScenarios(operation);
  return { field, scenarios: new Map(scenarios.map((scenario) => [fieldOf(scenario.request, field), scenario])) };
});

function asWritten({ name, status }: Scenario): Choice {
  return { scenario: name, status, label: name, person: undefined };
}

/** The choice of a scenario by its name; undefined when none is named, or the operation has none of that name. */
export function namedScenario({ scenarios }: Operation, name: string | undefined): Choice | undefined {
  const scenario = name === undefined ? undefined : scenarios.find((candidate) => candidate.name === name);
  return scenario && asWritten(scenario);
}

function plausibleHit(operation: Operation, seed: string): Choice | Refusal {
  const first = firstHit(operation);
  return first === undefined ? noSuccess(operation) : asHit(first, seed);
}

function chosenPerson(operation: Operation, person: Person): Choice | Refusal {
  const first = firstHit(operation);
  if (first === undefined) return noSuccess(operation);
  return { scenario: first.name, status: first.status, label: 'custom-person', person };
}

function firstHit({ scenarios }: Operation): Scenario | undefined {
  return scenarios.find(({ status }) => status < 300);
}

function asHit({ name, status }: Scenario, seed: string): Choice {
  return { scenario: name, status, label: 'synthetic-match', person: seed };
}

function noSuccess({ id }: Operation): Refusal {
  const message = `The document has no scenario in which ${id} succeeds. Choose one with a Prefer header.`;
  return new Refusal({ status: 400, scenario: 'unknown-preference', message });
}

function preferred(operation: Operation, preference: Preference, seed: string): Choice | Refusal {
  const fits = operation.scenarios.filter(
    ({ name, status }) => status === (preference.status ?? status) && name === (preference.scenario ?? name),
  );
  const [first] = fits;
  if (first === undefined) return unknown(operation, preference);
  if (preference.scenario === undefined && first.status < 300) return asHit(first, seed);
  return asWritten(first);
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
