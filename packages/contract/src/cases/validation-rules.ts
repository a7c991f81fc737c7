import { inside, type Mutation, outside } from '@bgv-kit/fixtures';
import {
  fieldOf,
  isJsonObject,
  type JsonObject,
  type Operation,
  type Rule,
  selectingField,
  soundScenarios,
} from '@bgv-kit/spec';
import type { Case, Need } from '../case.ts';

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
    family: rule.kind === 'condition' ? 'validation rules' : 'field types',
    rule: rule.id,
    title: `${rule.sentence} Broken alone, it is refused with 400.`,
    needs: [],
    requests: mutations.length,
    credits: 0,
    run: async (session) => {
      for (const { label, body, assumed } of mutations) {
        await session.expectStatus(400, { label, body }, [
          ...rule.assumed,
          ...(assumed === undefined ? [] : [assumed]),
        ]);
      }
    },
  };
}

function keptAtTheEdge(operation: Operation, rule: Rule, mutations: readonly Mutation[]): Case[] {
  if (mutations.length === 0) return [];
  const field = selectingField(operation);
  const needs: Need[] = rule.field === field ? ['made-up numbers'] : ['found'];
  const item: Case = {
    family: rule.kind === 'condition' ? 'validation rules' : 'field types',
    rule: rule.id,
    title: `${rule.sentence} Kept at its edge, it is not refused.`,
    needs,
    requests: mutations.length,
    credits: mutations.length * operation.price,
    run: async (session) => {
      for (const { label, body, assumed } of mutations) {
        const sound = rule.field === field ? body : { ...asObject(body), ...pick(session.soundRequest(), field) };
        const exchange = await session.send({ label, body: sound });
        if (exchange.status !== 400 && exchange.status !== 422) continue;
        session.differ({
          probe: label,
          expected: 'not to be refused',
          got: String(exchange.status),
          assumed: assumed === undefined ? [] : [assumed],
        });
      }
    },
  };
  return [item];
}

function asObject(body: Mutation['body']): JsonObject {
  return isJsonObject(body) ? body : {};
}

function pick(request: JsonObject, field: string | undefined): JsonObject {
  const value = fieldOf(request, field);
  return field === undefined || value === undefined ? {} : { [field]: value };
}
