import type { Mutation } from '@bgv-kit/fixtures';
import { assumedBy, fieldOf, type Operation, type Rule, selectingField } from '@bgv-kit/spec';
import { purposeField } from '../request-shapes.ts';
import type { Case } from './case.ts';
import { expectAcceptance } from './expectations.ts';
import { familyOf, type RuleExchange, ruleRequest } from './rule-request.ts';

/** Keeps a rule at its very edge: none of these requests may be refused. */
export function keptCase(operation: Operation, rule: Rule, changes: readonly Mutation[]): Case[] {
  if (changes.length === 0) return [];
  const madeUp = [selectingField(operation), purposeField].includes(rule.field) || rule.field === '';
  const item: Case = {
    family: familyOf(rule),
    rule: rule.id,
    title: `${rule.message} Kept at its edge, it is not refused.`,
    needs: ['found', ...(madeUp ? (['made-up values'] as const) : [])],
    requests: changes.length,
    credits: changes.length * operation.price,
    run: async (session) => {
      const results: RuleExchange[] = [];
      const requests = changes.map((change) => ruleRequest(change, rule, session));
      await session.each(requests, (exchange, { mutation }) => {
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
 * Whether a server accepts a character of another script but does not count it as one: it refuses the string of the fewest
 * characters, and accepts a longer one. That is no refusal of the script, which is not documented.
 */
function countsOtherwise(results: readonly RuleExchange[]): boolean {
  const refused = (label: string) =>
    results.some(({ exchange, mutation }) => mutation.label === label && exchange.status === 400);
  return refused(atTheEdge) && !refused(farFromIt);
}

/** A field that is documented as a string and no more may still be compared with a list. */
function keptAssumptions({ request }: Operation, rule: Rule, { body, assumed }: Mutation): readonly number[] {
  if (assumed !== undefined) return [assumed];
  const open = rule.kind === 'type' && rule.field !== '' && fieldOf(body, rule.field) !== '';
  return open ? assumedBy(request?.properties?.[rule.field] ?? {}) : [];
}
