import type { Mutation } from '@bgv-kit/fixtures';
import { fieldOf, isJsonObject, type Operation, type Rule, selectingField } from '@bgv-kit/spec';
import { withAllFields } from '../request-shapes.ts';
import type { Case, Session } from './case.ts';
import { differInStatus, expectRefusal, requireCredits } from './expectations.ts';
import { familyOf, type RuleExchange, type RuleRequest, ruleRequest } from './rule-request.ts';

/** Breaks a rule in every way that is one step from a valid request: each must be refused with 400. */
export function brokenCase(operation: Operation, rule: Rule, changes: readonly Mutation[]): Case[] {
  if (changes.length === 0) return [];
  const beside = changes.slice(0, besideOthers);
  const item: Case = {
    family: familyOf(rule),
    rule: rule.id,
    title: `${rule.message} Broken, it is refused with 400.`,
    // A server that misses the fault asks for the number in the request: it must be one that the user may ask for.
    needs: rule.field === '' || rule.field === selectingField(operation) ? [] : ['found'],
    requests: changes.length + beside.length,
    credits: 0,
    run: async (session) => {
      const accepted: RuleExchange[] = [];
      const requests = [
        ...changes.map((change) => ruleRequest(change, rule, session)),
        ...beside.map((change) => besideAllFields(ruleRequest(change, rule, session), rule, session)),
      ];
      await session.each(requests, (exchange, { mutation }) => {
        requireCredits(session, exchange);
        if (exchange.status !== 400) accepted.push({ exchange, mutation });
      });
      const isSlip = isOneLineBreak(accepted.map(({ mutation }) => mutation));
      for (const { exchange, mutation } of accepted) {
        if (rule.field === '') {
          expectRefusal(session, exchange);
          continue;
        }
        const assumed = isSlip && mutation.label === lineBreak ? [] : assumptionsOf(operation, rule, mutation);
        differInStatus(session, exchange, 'must be refused with 400', assumed);
      }
    },
  };
  return [item];
}

/** How many changes of a rule are also tried beside every optional field. */
const besideOthers = 2;

function besideAllFields(request: RuleRequest, rule: Rule, { operation }: Session): RuleRequest {
  const { body } = request;
  if (!isJsonObject(body)) return request;
  const label = `${request.label}, beside every optional field`;
  const all = withAllFields(operation, body);
  const changed = fieldOf(body, rule.field);
  if (changed !== undefined) return { ...request, label, body: { ...all, [rule.field]: changed } };
  const { [rule.field]: _, ...others } = all;
  return { ...request, label, body: others };
}

const lineBreak = 'ends with a line break';
const whiteSpace = [
  'starts with a space',
  'ends with a space',
  'starts with a line break',
  'ends with a tab',
  lineBreak,
];

/**
 * Whether a server accepts a line break at the end and no other white space. That is no trimming, which is not documented, but a
 * regular expression whose end also matches before a line break.
 */
function isOneLineBreak(accepted: readonly Mutation[]): boolean {
  const letThrough = accepted.filter(({ label }) => whiteSpace.includes(label));
  return letThrough.length === 1 && letThrough[0]?.label === lineBreak;
}

/** The decision that an empty string is a value that was given. */
const asItStands = 9;

/** The decisions that a refusal rests on: those behind the value, and those behind every rule that it breaks. */
function assumptionsOf({ rules, request }: Operation, { field }: Rule, { body, breaks, assumed }: Mutation): number[] {
  if (assumed !== undefined) return [assumed];
  if (fieldOf(body, field) === '' && !request?.required?.includes(field)) return [asItStands];
  const broken = rules.filter(({ id }) => breaks.includes(id));
  return broken.every((rule) => rule.assumed.length > 0) ? broken.flatMap((rule) => rule.assumed) : [];
}
