import { assumedIn } from '@bgv-kit/fixtures';
import {
  fieldOf,
  isJsonObject,
  type Json,
  type JsonObject,
  type Operation,
  selectingField,
  validScenarios,
} from '@bgv-kit/spec';
import { compileRequestCheck } from '@bgv-kit/spec/validate';
import * as fc from 'fast-check';
import type { Exchange, Probe } from '../exchange.ts';
import { CannotDecide, Unanswered } from '../verdict.ts';
import type { Case, Session } from './case.ts';
import { isPaid, refuseIfSpent } from './expectations.ts';
import { asText, soundBodies } from './random-requests.ts';

/** How many random requests are tried before a free property is taken to hold, and a paid one. */
const freeRuns = 30;
const paidRuns = 12;

/** What holds for any request at all, tried with random ones. One that breaks it is made as small as it can be. */
export function anyRequestCases(operation: Operation): Case[] {
  const valid = validScenarios(operation)[0]?.request;
  if (!isJsonObject(valid)) return [];
  const fields = Object.keys(operation.request?.properties ?? {});
  const conditioned = fields.filter((field) =>
    operation.rules.some((rule) => rule.field === field && rule.kind === 'condition' && rule.assumed.length === 0),
  );
  return [
    ...conditioned.map((field) => brokenTextCase(operation, field, valid)),
    ...fields.map((field) => otherTypeCase(operation, field, valid)),
    soundCase(operation, valid),
  ];
}

function brokenTextCase(operation: Operation, field: string, valid: JsonObject): Case {
  const check = compileRequestCheck(operation);
  const sound = String(fieldOf(valid, field) ?? '');
  const broken = asText(sound).filter((text) => {
    const rules = check({ ...valid, [field]: text });
    return rules.some(({ assumed }) => assumed.length === 0) && assumedIn(text, sound) === undefined && text !== '';
  });
  return {
    family: 'any request',
    rule: ruleOfField(operation, field),
    title: `any text in ${field} that breaks a rule is refused with 400`,
    needs: field === selectingField(operation) ? [] : ['found'],
    requests: freeRuns,
    credits: 0,
    run: (session) =>
      tryAny(session, {
        bodies: broken.map((text) => ({ ...own(session, valid, field), [field]: text })),
        runs: freeRuns,
        expected: '400',
        holds: ({ status }) => status === 400,
      }),
  };
}

function otherTypeCase(operation: Operation, field: string, valid: JsonObject): Case {
  const values = fc.jsonValue({ maxDepth: 2 }).filter((value) => typeof value !== 'string' && value !== null);
  return {
    family: 'any request',
    rule: `${field}.type`,
    title: `any value in ${field} that is no text is refused with 400`,
    needs: field === selectingField(operation) ? [] : ['found'],
    requests: freeRuns / 3,
    credits: 0,
    run: (session) =>
      tryAny(session, {
        // What fast-check calls a JSON value is one.
        bodies: values.map((value) => ({ ...own(session, valid, field), [field]: value as Json })),
        runs: freeRuns / 3,
        expected: '400',
        holds: ({ status }) => status === 400,
      }),
  };
}

function soundCase(operation: Operation, valid: JsonObject): Case {
  return {
    family: 'any request',
    rule: 'person.any-number',
    title: 'any request that keeps every rule is answered by the bureau',
    needs: ['found', 'made-up values'],
    requests: paidRuns,
    credits: paidRuns * operation.price,
    run: (session) =>
      tryAny(session, {
        bodies: soundBodies(operation, valid),
        runs: paidRuns,
        expected: 'not to be refused',
        // A failure of the bureau says nothing of the request.
        holds: (exchange) => isPaid(session, exchange) || exchange.status === 500,
      }),
  };
}

interface Property {
  readonly bodies: fc.Arbitrary<JsonObject>;
  readonly runs: number;
  readonly expected: string;
  readonly holds: (exchange: Exchange) => boolean;
}

/** Tries random requests, and records the smallest that breaks the property. */
async function tryAny(session: Session, { bodies, runs, expected, holds }: Property): Promise<void> {
  const label = 'a random request';
  let undecided: Error | undefined;
  let last: Exchange | undefined;
  const property = fc.asyncProperty(bodies, async (body) => {
    if (undecided !== undefined) return true;
    try {
      const exchange = await session.send({ label, body });
      refuseIfSpent(session, exchange);
      if (holds(exchange)) return true;
      last = exchange;
      return false;
    } catch (error) {
      // What cannot be decided is no counterexample.
      if (!(error instanceof CannotDecide || error instanceof Unanswered)) throw error;
      undecided = error;
      return true;
    }
  });
  const { failed, counterexample, seed, counterexamplePath } = await fc.check(property, {
    seed: session.target.seed,
    numRuns: runs,
  });
  if (!failed && undecided !== undefined) throw undecided;
  if (!failed || last === undefined) return;
  const probe: Probe = { label, ...(counterexample !== null && { body: counterexample[0] }) };
  const origin = `the smallest that was found (seed ${seed}, path ${counterexamplePath ?? '0'})`;
  session.differ({ probe: `${label}, ${origin}`, expected, got: String(last.status), assumed: [] }, probe);
}

function ruleOfField(operation: Operation, field: string): string {
  return operation.rules.find((rule) => rule.field === field && rule.kind === 'condition')?.id ?? `${field}.type`;
}

/** The rest of the request is the user's own, where they have named a person: a server that breaks the rule asks for that one. */
function own(session: Session, valid: JsonObject, field: string): JsonObject {
  if (session.target.numbers.found.length === 0) return valid;
  const { [field]: _, ...others } = session.soundRequest();
  return { ...valid, ...others };
}
