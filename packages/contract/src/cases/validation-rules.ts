import { type Mutation, mutations } from '@bgv-kit/fixtures';
import { isJsonObject, type JsonObject, type Operation, type Rule, validScenarios } from '@bgv-kit/spec';
import { brokenCase } from './broken-rule.ts';
import type { Case } from './case.ts';
import { keptCase } from './kept-rule.ts';

/** For each rule: a request that breaks it is refused, and one at its edge is not. */
export function validationRuleCases(operation: Operation): { broken: Case[]; kept: Case[] } {
  const valid = validScenarios(operation)[0]?.request;
  if (!isJsonObject(valid)) return { broken: [], kept: [] };
  const broken = distinct(operation, valid, operation.rules).filter(({ change }) => change.breaks.length > 0);
  // The later rules of a field have fewer changes of their own, so they get the changes that break nothing first.
  const kept = distinct(operation, valid, operation.rules.toReversed()).filter(
    ({ change }) => change.breaks.length === 0,
  );
  const of = (rule: Rule, all: typeof kept) => all.filter((one) => one.rule === rule).map(({ change }) => change);
  return {
    broken: operation.rules.flatMap((rule) => brokenCase(operation, rule, of(rule, broken))),
    kept: operation.rules.flatMap((rule) => keptCase(operation, rule, of(rule, kept))),
  };
}

/** Every change once, with the rule that it is about. */
function distinct(operation: Operation, valid: JsonObject, rules: readonly Rule[]) {
  const seen = new Set<string>();
  return rules.flatMap((rule) =>
    mutations(rule, operation, valid).flatMap((change) => {
      const text = JSON.stringify(change.body);
      if (seen.has(text)) return [];
      seen.add(text);
      return [{ change, rule: firstBroken(operation, change) ?? rule }];
    }),
  );
}

/** The rule that a change is about: the first documented one that it breaks. */
function firstBroken({ rules }: Operation, { breaks }: Mutation): Rule | undefined {
  const broken = rules.filter(({ id }) => breaks.includes(id));
  return broken.find(({ assumed }) => assumed.length === 0) ?? broken[0];
}
