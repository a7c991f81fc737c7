import { isJsonObject } from '@bgv-kit/spec';
import type { Finding, FindingKind } from './finding.ts';
import type { Message } from './message.ts';

/** What a proxy has seen, in numbers. */
export interface Tally {
  readonly calls: number;
  readonly answered: number;
  /** The credits that the answers say were used; what they do not say is not known. */
  readonly creditsStated: number;
  /** How many answers did not say it. */
  readonly silentAnswers: number;
  /** How many findings, by kind and rule, the most frequent first. */
  readonly found: Readonly<Record<FindingKind, Readonly<Record<string, number>>>>;
}

/** Counts. */
export interface Counter {
  count(findings: readonly Finding[], answer: Message | undefined): void;
  read(): Tally;
}

/** Starts at nothing. */
export function createCounter(): Counter {
  const found = { violation: new Map<string, number>(), drift: new Map(), trouble: new Map() };
  let calls = 0;
  let answered = 0;
  let creditsStated = 0;
  let silentAnswers = 0;
  return {
    count(findings, answer) {
      calls += 1;
      for (const { kind, rule } of findings) found[kind].set(rule, (found[kind].get(rule) ?? 0) + 1);
      if (answer === undefined) return;
      answered += 1;
      const used = usedBy(answer);
      if (used === undefined) silentAnswers += 1;
      else creditsStated += used;
    },
    read: () => ({
      calls,
      answered,
      creditsStated,
      silentAnswers,
      found: { violation: sorted(found.violation), drift: sorted(found.drift), trouble: sorted(found.trouble) },
    }),
  };
}

/** Undefined where an answer says nothing that can be a price. */
function usedBy({ body }: Message): number | undefined {
  const used = body?.form === 'json' && isJsonObject(body.json) ? body.json['credits_used'] : undefined;
  return typeof used === 'number' && used >= 0 && used < 10_000 ? used : undefined;
}

function sorted(counts: ReadonlyMap<string, number>): Record<string, number> {
  return Object.fromEntries([...counts].toSorted(([, one], [, other]) => other - one));
}
