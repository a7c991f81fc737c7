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

/** How many random requests a free property is tried with, and a paid one. */
const freeRuns = 30;
const paidRuns = 12;

/** What holds for any request at all, tried with random ones. A request that breaks it is shrunk to the smallest one. */
export function anyRequestCases(operation: Operation): Case[] {
  const valid = validScenarios(operation)[0]?.request;
  if (!isJsonObject(valid)) return [];
  const fields = Object.keys(operation.request?.properties ?? {});
  const conditioned = fields.filter((field) =>
    operation.rules.some((rule) => rule.field === field && rule.kind === 'condition' && rule.assumed.length === 0),
  );
  return [
    ...conditioned.map((field) => brokenStringCase(operation, field, valid)),
    ...fields.map((field) => otherTypeCase(operation, field, valid)),
    validCase(operation, valid),
  ];
}

function brokenStringCase(operation: Operation, field: string, valid: JsonObject): Case {
  const check = compileRequestCheck(operation);
  const validValue = String(fieldOf(valid, field) ?? '');
  const broken = anyString(validValue).filter((text) => {
    const rules = check({ ...valid, [field]: text });
    return (
      rules.some(({ assumed }) => assumed.length === 0) && assumedIn(text, validValue) === undefined && text !== ''
    );
  });
  return {
    family: 'any request',
    rule: ruleOfField(operation, field),
    title: `any string in ${field} that breaks a rule is refused with 400`,
    needs: field === selectingField(operation) ? [] : ['found'],
    requests: freeRuns,
    credits: 0,
    run: (session) =>
      tryAny(session, {
        bodies: broken.map((text) => ({ ...own(session, valid, field), [field]: text })),
        runs: freeRuns,
        message: 'must be refused with 400',
        holds: ({ status }) => status === 400,
      }),
  };
}

function otherTypeCase(operation: Operation, field: string, valid: JsonObject): Case {
  const values = fc.jsonValue({ maxDepth: 2 }).filter((value) => typeof value !== 'string' && value !== null);
  return {
    family: 'any request',
    rule: `${field}.type`,
    title: `any value in ${field} that is no string is refused with 400`,
    needs: field === selectingField(operation) ? [] : ['found'],
    requests: freeRuns / 3,
    credits: 0,
    run: (session) =>
      tryAny(session, {
        // A JSON value of fast-check is one of ours.
        bodies: values.map((value) => ({ ...own(session, valid, field), [field]: value as Json })),
        runs: freeRuns / 3,
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

function ruleOfField(operation: Operation, field: string): string {
  return operation.rules.find((rule) => rule.field === field && rule.kind === 'condition')?.id ?? `${field}.type`;
}

/** The user's own request apart from one field, where they have given a number: a server that breaks the rule asks for that number. */
function own(session: Session, valid: JsonObject, field: string): JsonObject {
  if (session.target.numbers.found.length === 0) return valid;
  const { [field]: _, ...others } = session.validRequest();
  return { ...valid, ...others };
}
