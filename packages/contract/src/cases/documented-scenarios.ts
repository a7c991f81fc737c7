import { request as drawRequest } from '@bgv-kit/fixtures';
import {
  fieldOf,
  isJsonObject,
  type Json,
  type JsonObject,
  type Operation,
  type Scenario,
  selectingField,
  validScenarios,
} from '@bgv-kit/spec';
import type { ResolvedTarget } from '../target.ts';
import { type BureauOutcome, bureauOutcomes, expectOutcome, numbersFor } from './bureau-outcome.ts';
import type { Case } from './case.ts';
import { differInStatus, expectAcceptance } from './expectations.ts';

/** How many made-up numbers are asked for, on this machine. */
const strangers = 6;

/**
 * Each outcome of the bureau, for every number that brings it about. A target that is held to the document must know every
 * scenario too: scenarios are the kit's own, not the vendor's.
 */
export function documentedScenarioCases(operation: Operation, target: ResolvedTarget): Case[] {
  const outcomes = Object.values(bureauOutcomes).filter(({ status }) => operation.responses.has(status));
  return [
    ...outcomes.flatMap((outcome) => {
      const [first, ...more] = numbersFor(operation, target, outcome);
      return [first, ...more].map((number, index) => outcomeCase(operation, outcome, number, index + 1));
    }),
    ...validScenarios(operation)
      .filter(({ status }) => status === 200)
      .map((scenario) => validCase(operation, scenario)),
    anyNumberCase(operation),
    ...(target.strict ? operation.scenarios.map((scenario) => scenarioCase(operation, scenario)) : []),
  ];
}

/** Without a number the case is planned too, and skipped by name. */
function outcomeCase(operation: Operation, outcome: BureauOutcome, number: string | undefined, place: number): Case {
  const { status, need, name } = outcome;
  const credits = operation.responses.get(status)?.credits ?? 0;
  return {
    family: 'documented scenarios',
    rule: `outcome.${need}`,
    title: `${name} is answered with ${status} and costs ${credits}${place > 1 ? ` (number ${place})` : ''}`,
    needs: [need],
    requests: 1,
    credits,
    run: async (session) => {
      if (number !== undefined) await expectOutcome(session, outcome, number);
    },
  };
}

/** A request of the document's own is valid, whomever it is about. */
function validCase(operation: Operation, { name, request }: Scenario): Case {
  const field = selectingField(operation);
  return {
    family: 'documented scenarios',
    rule: 'outcome.found',
    title: `the request of "${name}" is not refused`,
    needs: ['found', 'made-up values'],
    requests: 1,
    credits: operation.price,
    run: async (session) => {
      const own = fieldOf(session.validRequest(), field);
      const body =
        isJsonObject(request) && field !== undefined
          ? { ...request, ...(own !== undefined && { [field]: own }) }
          : request;
      expectAcceptance(session, await session.send({ label: `the request of "${name}"`, body }));
    },
  };
}

/** A number that is documented nowhere is as good as one that is. */
function anyNumberCase(operation: Operation): Case {
  return {
    family: 'documented scenarios',
    rule: 'person.any-number',
    title: 'a valid request is answered for any number, and not only for documented ones',
    needs: ['found', 'made-up values'],
    requests: 2 * strangers,
    credits: 2 * strangers * operation.price,
    run: async (session) => {
      const statuses: number[] = [];
      for (const { label, body } of madeUpPeople(operation)) {
        const exchange = await session.send({ label, body });
        expectAcceptance(session, exchange);
        statuses.push(exchange.status);
        const again = await session.send({ label: `${label}, again`, body });
        if (again.status === exchange.status || [again, exchange].some(({ status }) => status === 500)) continue;
        differInStatus(session, again, `must be answered with ${exchange.status}, as before`);
      }
      // One failure may be the bureau's own; a failure for every undocumented number is the server's.
      if (statuses.every((status) => status === 500))
        session.differ({
          label: 'made-up people',
          message: 'must be answered by the bureau',
          received: '500 for each',
        });
    },
  };
}

/** Made-up people; every second one has the number of the one before with another last digit. */
function madeUpPeople(operation: Operation): { readonly label: string; readonly body: JsonObject }[] {
  const field = selectingField(operation);
  return Array.from({ length: strangers }, (_, index) => {
    const body = drawRequest(operation, `stranger ${index - (index % 2)}`);
    const number = fieldOf(body, field);
    if (index % 2 === 0 || field === undefined || typeof number !== 'string')
      return { label: `made-up person ${index + 1}`, body };
    const neighbour = number.slice(0, -1) + String((Number(number.at(-1)) + 1) % 10);
    return { label: `made-up person ${index + 1}, a neighbour`, body: { ...body, [field]: neighbour } };
  });
}

function scenarioCase(operation: Operation, { name, status, request, body }: Scenario): Case {
  return {
    family: 'documented scenarios',
    rule: `scenario.${name}`,
    title: `"${name}" answers ${status} with the document's words`,
    needs: [],
    requests: 1,
    credits: operation.responses.get(status)?.credits ?? 0,
    run: async (session) => {
      const test = { label: name, body: request, staged: true } as const;
      const exchange = await session.expect({ statuses: [status] }, test);
      if (exchange.body?.['message'] === messageOf(body)) return;
      const difference = {
        path: '/message',
        message: "must be the document's message",
        received: 'another',
        assumed: [4],
      };
      session.differ({ label: name, ...difference }, test);
    },
  };
}

function messageOf(body: Json): Json | undefined {
  return isJsonObject(body) ? body['message'] : undefined;
}
