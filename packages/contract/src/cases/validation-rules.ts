import { inside, type Mutation, outside } from '@bgv-kit/fixtures';
import { isJsonObject, type Json, type Operation, type Rule, selectingField, soundScenarios } from '@bgv-kit/spec';
import type { Case, Family, Session } from '../case.ts';
import type { Probe } from '../exchange.ts';
import { purposeField } from '../purpose-field.ts';

/** For each rule: broken alone it is refused, one step inside its boundary it is not. */
export function validationRuleCases(operation: Operation): Case[] {
  const valid = soundScenarios(operation)[0]?.request;
  if (!isJsonObject(valid)) return [];
  return operation.rules.flatMap((rule) => [
    brokenAlone(rule, outside(operation, rule, valid)),
    ...keptAtTheEdge(operation, rule, inside(operation, rule, valid)),
  ]);
}

function brokenAlone(rule: Rule, mutations: readonly Mutation[]): Case {
  return {
    family: familyOf(rule),
    rule: rule.id,
    title: `${rule.sentence} Broken alone, it is refused with 400.`,
    needs: [],
    requests: mutations.length,
    credits: 0,
    run: async (session) => {
      for (const { label, body, assumed } of mutations) {
        const broken = withOwnNumber(body, rule, session);
        await session.expectStatus(400, { label, body: broken }, [...rule.assumed, ...listed(assumed)]);
      }
    },
  };
}

function keptAtTheEdge(operation: Operation, rule: Rule, mutations: readonly Mutation[]): Case[] {
  if (mutations.length === 0) return [];
  const madeUp = [selectingField(operation), purposeField].includes(rule.field);
  const item: Case = {
    family: familyOf(rule),
    rule: rule.id,
    title: `${rule.sentence} Kept at its edge, it is not refused.`,
    needs: ['found', ...(madeUp ? (['made-up values'] as const) : [])],
    requests: mutations.length,
    credits: mutations.length * operation.price,
    run: async (session) => {
      for (const { label, body, assumed } of mutations)
        await expectNotRefused(session, { label, body: withOwnNumber(body, rule, session) }, assumed);
    },
  };
  return [item];
}

async function expectNotRefused(session: Session, probe: Probe, assumed: number | undefined): Promise<void> {
  const { status } = await session.send(probe);
  if (status !== 400 && status !== 422) return;
  session.differ({ probe: probe.label, expected: 'not to be refused', got: String(status), assumed: listed(assumed) });
}

/** The rule is tried on a person whom the user may ask for, where they have named one; the rest of the request stays. */
function withOwnNumber(body: Json, rule: Rule, { operation, target, soundRequest }: Session): Json {
  const field = selectingField(operation);
  if (!isJsonObject(body) || field === undefined || rule.field === field || target.numbers.found === undefined)
    return body;
  const own = Object.entries(soundRequest()).filter(
    ([name]) => [field, purposeField].includes(name) && name !== rule.field,
  );
  return { ...body, ...Object.fromEntries(own) };
}

function familyOf(rule: Rule): Family {
  return rule.kind === 'condition' ? 'validation rules' : 'field types';
}

function listed(assumed: number | undefined): number[] {
  return assumed === undefined ? [] : [assumed];
}
