import type { Mutation } from '@bgv-kit/fixtures';
import { assumedBy, fieldOf, type Operation, type Rule, selectingField } from '@bgv-kit/spec';
import { purposeField } from '../request-shapes.ts';
import type { Case } from './case.ts';
import { expectAcceptance } from './expectations.ts';
import { familyOf, type Tried, tryOf } from './rule-try.ts';

/** A rule that is kept at its very edge: none of these requests is refused. */
export function keptCase(operation: Operation, rule: Rule, changes: readonly Mutation[]): Case[] {
  if (changes.length === 0) return [];
  const madeUp = [selectingField(operation), purposeField].includes(rule.field) || rule.field === '';
  const item: Case = {
    family: familyOf(rule),
    rule: rule.id,
    title: `${rule.sentence} Kept at its edge, it is not refused.`,
    needs: ['found', ...(madeUp ? (['made-up values'] as const) : [])],
    requests: changes.length,
    credits: changes.length * operation.price,
    run: async (session) => {
      const results: Tried[] = [];
      const tries = changes.map((change) => tryOf(change, rule, session));
      await session.each(tries, (exchange, { mutation }) => {
        results.push({ exchange, mutation });
      });
      const isMiscount = countsOtherwise(results);
      for (const { exchange, mutation } of results) {
        const settled = isMiscount && mutation.label === atTheEdge;
        expectAcceptance(session, exchange, settled ? [] : keptAssumptions(operation, rule, mutation));
      }
    },
  };
  return [item];
}

const atTheEdge = 'the fewest characters, one of them of three bytes';
const farFromIt = 'twice as many characters, one of them of three bytes';

/**
 * Whether a character of another script is taken, and not counted as one: refused where it makes up the number, taken where it
 * does not matter. That is no dislike of the script, which the page leaves open.
 */
function countsOtherwise(results: readonly Tried[]): boolean {
  const refused = (label: string) =>
    results.some(({ exchange, mutation }) => mutation.label === label && exchange.status === 400);
  return refused(atTheEdge) && !refused(farFromIt);
}

/** A field of which the page says no more than that it is a text may still be compared with a list. */
function keptAssumptions({ request }: Operation, rule: Rule, { body, assumed }: Mutation): readonly number[] {
  if (assumed !== undefined) return [assumed];
  const open = rule.kind === 'type' && rule.field !== '' && fieldOf(body, rule.field) !== '';
  return open ? assumedBy(request?.properties?.[rule.field] ?? {}) : [];
}
