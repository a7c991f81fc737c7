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
import type { Exchange, TestRequest } from '../exchange.ts';
import { Inconclusive, Unanswered } from '../verdict.ts';
import type { Case, Session } from './case.ts';
import { isPaid, requireCredits } from './expectations.ts';
import { anyString, validBodies } from './random-requests.ts';

/** How many random requests that cost credits a property is tried with. */
const paidRuns = 12;

/** What holds for any request at all, tried with random ones. A request that breaks it is shrunk to the smallest one. */
export function anyRequestCases(operation: Operation): Case[] {
  const valid = validScenarios(operation)[0]?.request;
  if (!isJsonObject(valid)) return [];
  const fields = Object.keys(operation.request?.properties ?? {});
  const conditionOf = (field: string) =>
    operation.rules.find((rule) => rule.field === field && rule.kind === 'condition' && rule.assumed.length === 0);
  return [
    ...fields.flatMap((field) => {
      const rule = conditionOf(field)?.id;
      const title = `any string in ${field} that breaks a rule is refused with 400`;
      if (rule === undefined) return [];
      return [
        refusedCase(operation, { field, rule, title, values: brokenStrings(operation, field, valid), runs: 30 }, valid),
      ];
    }),
    ...fields.map((field) => {
      const title = `any value in ${field} that is no string is refused with 400`;
      return refusedCase(operation, { field, rule: `${field}.type`, title, values: notStrings, runs: 10 }, valid);
    }),
    validCase(operation, valid),
  ];
}

function brokenStrings(operation: Operation, field: string, valid: JsonObject): fc.Arbitrary<Json> {
  const check = compileRequestCheck(operation);
  const validValue = String(fieldOf(valid, field) ?? '');
  return anyString(validValue).filter((text) => {
    const isBroken = check({ ...valid, [field]: text }).some(({ assumed }) => assumed.length === 0);
    return isBroken && assumedIn(text, validValue) === undefined && text !== '';
  });
}

const notStrings: fc.Arbitrary<Json> = fc
  .jsonValue({ maxDepth: 2 })
  // A JSON value of fast-check is one of ours.
  .map((value) => value as Json)
  .filter((value) => typeof value !== 'string' && value !== null);

/** Random values of a field that must all be refused. */
interface Refused extends Pick<Case, 'rule' | 'title'> {
  readonly field: string;
  readonly values: fc.Arbitrary<Json>;
  readonly runs: number;
}

function refusedCase(operation: Operation, { field, rule, title, values, runs }: Refused, valid: JsonObject): Case {
  return {
    family: 'any request',
    rule,
    title,
    needs: field === selectingField(operation) ? [] : ['found'],
    requests: runs,
    credits: 0,
    run: (session) =>
      tryAny(session, {
        bodies: values.map((value) => ({ ...own(session, valid, field), [field]: value })),
        runs,
        message: 'must be refused with 400',
        holds: ({ status }) => status === 400,
      }),
  };
}

function validCase(operation: Operation, valid: JsonObject): Case {
  return {
    family: 'any request',
    rule: 'person.any-number',
    title: 'any request that keeps every rule is answered by the bureau',
    needs: ['found', 'made-up values'],
    requests: paidRuns,
    credits: paidRuns * operation.price,
    run: (session) =>
      tryAny(session, {
        bodies: validBodies(operation, valid),
        runs: paidRuns,
        message: 'must not be refused',
        // A failure of the bureau proves nothing about the request.
        holds: (exchange) => isPaid(session, exchange) || exchange.status === 500,
      }),
  };
}

/** What must hold for the answer to any of the bodies. */
interface Property {
  readonly bodies: fc.Arbitrary<JsonObject>;
  readonly runs: number;
  readonly message: string;
  readonly holds: (exchange: Exchange) => boolean;
}

/** Tries random requests, and records the smallest that breaks the property. */
async function tryAny(session: Session, { bodies, runs, message, holds }: Property): Promise<void> {
  const label = 'a random request';
  let undecided: Error | undefined;
  let last: Exchange | undefined;
  const property = fc.asyncProperty(bodies, async (body) => {
    if (undecided !== undefined) return true;
    try {
      const exchange = await session.send({ label, body });
      requireCredits(session, exchange);
      if (holds(exchange)) return true;
      last = exchange;
      return false;
    } catch (error) {
      // A request that decides nothing is no counterexample.
      if (!(error instanceof Inconclusive || error instanceof Unanswered)) throw error;
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
  const request: TestRequest = { label, ...(counterexample !== null && { body: counterexample[0] }) };
  const origin = `the smallest that was found (seed ${seed}, path ${counterexamplePath ?? '0'})`;
  session.differ({ label: `${label}, ${origin}`, message, received: String(last.status) }, request);
}

/** The user's own request apart from one field, where they have given a number: a server that breaks the rule asks for that number. */
function own(session: Session, valid: JsonObject, field: string): JsonObject {
  if (session.target.numbers.found.length === 0) return valid;
  const { [field]: _, ...others } = session.validRequest();
  return { ...valid, ...others };
}
