import type { Sentence } from '@bgv-kit/spec';
import type { Case } from '../cases/case.ts';

/**
 * Orders paid cases by what they prove for a credit: first the one that opens the books, then always the one that proves most
 * sentences of the vendor's page that none before it has proved, and no free one either. What proves nothing new follows, the cheapest first.
 */
export function orderByProof(cases: readonly Case[], free: readonly Case[], sentences: readonly Sentence[]): Case[] {
  const proofs = new Map(cases.map((item) => [item, sentencesOf(item, sentences)]));
  const proved = new Set(free.flatMap((item) => sentencesOf(item, sentences)));
  const [opening, ...rest] = cases;
  const ordered: Case[] = [];
  const take = (item: Case) => {
    ordered.push(item);
    for (const id of proofs.get(item) ?? []) proved.add(id);
  };
  if (opening !== undefined) take(opening);
  const left = new Set(rest);
  while (left.size > 0) {
    const worth = (item: Case) => (proofs.get(item) ?? []).filter((id) => !proved.has(id)).length / item.credits;
    const best = [...left].reduce((one, other) => {
      if (worth(other) !== worth(one)) return worth(other) > worth(one) ? other : one;
      return other.credits < one.credits ? other : one;
    });
    left.delete(best);
    take(best);
  }
  return ordered;
}

function sentencesOf({ rule }: Case, sentences: readonly Sentence[]): string[] {
  return sentences.filter(({ rules }) => rules.includes(rule)).map(({ id }) => id);
}
