import type { Requirement } from '@bgv-kit/spec';
import type { CaseReport, RequirementVerdict, RuleVerdict, VerdictWord } from '@bgv-kit/spec/shapes';
import { families } from '../cases/case.ts';
import { verdictWords } from '../verdict.ts';

/** One verdict per rule, family by family, in the order of the cases. The family of a rule is that of its first case. */
export function ruleVerdicts(cases: readonly CaseReport[]): RuleVerdict[] {
  const rules = [...new Set(cases.map(({ rule }) => rule))];
  const order: readonly string[] = families;
  const place = (family: string) => order.indexOf(family);
  return rules
    .map((rule) => {
      const group = cases.filter((one) => one.rule === rule);
      return {
        rule,
        family: group[0]?.family ?? '',
        verdict: worst(group),
        proved: provedBy(group),
        differences: group.flatMap(({ differences }) => differences),
        reasons: [...new Set(group.flatMap(({ reason }) => reason ?? []))],
      };
    })
    .toSorted((one, other) => place(one.family) - place(other.family));
}

/** One verdict for each requirement of the vendor documentation: what the cases of its rules have shown. */
export function requirementVerdicts(
  requirements: readonly Requirement[],
  cases: readonly CaseReport[],
): RequirementVerdict[] {
  return requirements.map(({ id, text, rules }) => {
    const group = cases.filter(({ rule }) => rules.includes(rule));
    return { id, text, rules, verdict: worst(group), proved: provedBy(group) };
  });
}

/** The worst verdict decides; but an inconclusive case takes nothing from the others. */
function worst(cases: readonly CaseReport[]): VerdictWord {
  const decided = cases.filter(({ verdict }) => verdict !== 'inconclusive');
  const ran = decided.some(({ verdict }) => verdict !== 'skip') ? decided : cases;
  return verdictWords.find((word) => ran.some(({ verdict }) => verdict === word)) ?? 'skip';
}

function provedBy(cases: readonly CaseReport[]): number {
  return cases.filter(({ verdict }) => verdict === 'pass' || verdict === 'fail' || verdict === 'drift').length;
}
