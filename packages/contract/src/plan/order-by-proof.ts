import type { Requirement } from '@bgv-kit/spec';
import type { Case } from '../cases/case.ts';

/**
 * Orders paid cases by what they prove for a credit. First comes the case that opens the credit audit, then always the one that
 * proves most requirements per credit that no case before it has proved, and no free one either. The rest follows by price.
 */
export function orderByProof(
  cases: readonly Case[],
  free: readonly Case[],
  requirements: readonly Requirement[],
): Case[] {
  const proofs = new Map(cases.map((item) => [item, provedBy(item, requirements)]));
  const proved = new Set(free.flatMap((item) => provedBy(item, requirements)));
  const worth = (item: Case) => (proofs.get(item) ?? []).filter((id) => !proved.has(id)).length / item.credits;
  const [opening, ...rest] = cases;
  const ordered: Case[] = [];
  const take = (item: Case) => {
    ordered.push(item);
    for (const id of proofs.get(item) ?? []) proved.add(id);
  };
  if (opening !== undefined) take(opening);
  const left = new Set(rest);
  while (left.size > 0) {
    const best = [...left].reduce((one, other) => {
      if (worth(other) !== worth(one)) return worth(other) > worth(one) ? other : one;
      return other.credits < one.credits ? other : one;
    });
    left.delete(best);
    take(best);
  }
  return ordered;
}

function provedBy({ rule }: Case, requirements: readonly Requirement[]): string[] {
  return requirements.filter(({ rules }) => rules.includes(rule)).map(({ id }) => id);
}
