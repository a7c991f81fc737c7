import { isJsonObject, type Json, type Operation, type Scenario } from '@bgv-kit/spec';
import { type BureauOutcome, bureauOutcomes, expectOutcome, numbersFor } from '../bureau-outcome.ts';
import type { Case } from '../case.ts';
import type { ResolvedTarget } from '../target.ts';

/**
 * Each outcome of the bureau, for every number that is to bring it about; on a target that is held to the document,
 * every scenario too: scenarios are the kit's own agreement, not the vendor's.
 */
export function documentedScenarioCases(operation: Operation, target: ResolvedTarget): Case[] {
  const outcomes = Object.values(bureauOutcomes).filter(({ status }) => operation.responses.has(status));
  return [
    ...outcomes.flatMap((outcome) => {
      const [first, ...more] = numbersFor(operation, target, outcome);
      return [first, ...more].map((number) => outcomeCase(operation, outcome, number));
    }),
    ...(target.strict ? operation.scenarios.map((scenario) => scenarioCase(operation, scenario)) : []),
  ];
}

/** Without a number the case is planned all the same, and skipped by name. */
function outcomeCase(operation: Operation, outcome: BureauOutcome, number: string | undefined): Case {
  const { status, need, name } = outcome;
  const credits = operation.responses.get(status)?.credits ?? 0;
  return {
    family: 'documented scenarios',
    rule: `outcome.${need}`,
    title: `${name} is answered with ${status} and costs ${credits}`,
    needs: [need],
    requests: 1,
    credits,
    run: async (session) => {
      if (number !== undefined) await expectOutcome(session, outcome, number);
    },
  };
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
      const exchange = await session.expectStatus(status, { label: name, body: request });
      if (exchange.body?.['message'] === messageOf(body)) return;
      session.differ({ probe: name, expected: "the document's message", got: 'another', assumed: [4] });
    },
  };
}

function messageOf(body: Json): Json | undefined {
  return isJsonObject(body) ? body['message'] : undefined;
}
