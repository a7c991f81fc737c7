import type { Mutation } from '@bgv-kit/fixtures';
import { fieldOf, isJsonObject, type Operation, type Rule, selectingField } from '@bgv-kit/spec';
import type { Exchange } from '../exchange.ts';
import { withAllFields } from '../request-shapes.ts';
import type { Case, Session } from './case.ts';
import { expectRefusal, refuseIfSpent } from './expectations.ts';
import { familyOf, type Tried, type Try, tryOf } from './rule-try.ts';

/** A rule that is broken, in every way that is one step from a sound request: each is refused with 400. */
export function brokenCase(operation: Operation, rule: Rule, changes: readonly Mutation[]): Case[] {
  if (changes.length === 0) return [];
  const beside = changes.slice(0, besideOthers);
  const item: Case = {
    family: familyOf(rule),
    rule: rule.id,
    title: `${rule.sentence} Broken, it is refused with 400.`,
    // Where a server is mistaken, the number in the request is asked for: it must be one that the user may ask for.
    needs: rule.field === '' || rule.field === selectingField(operation) ? [] : ['found'],
    requests: changes.length + beside.length,
    credits: 0,
    run: async (session) => {
      const accepted: Tried[] = [];
      const tries = [
        ...changes.map((change) => tryOf(change, rule, session)),
        ...beside.map((change) => besideAllFields(tryOf(change, rule, session), rule, session)),
      ];
      await session.each(tries, (exchange, { mutation }) => {
        refuseIfSpent(session, exchange);
        if (exchange.status !== 400) accepted.push({ exchange, mutation });
      });
      const isSlip = isOneLineBreak(accepted.map(({ mutation }) => mutation));
      for (const { exchange, mutation } of accepted) {
        const assumed = isSlip && mutation.label === lineBreak ? [] : assumptionsOf(operation, rule, mutation);
        if (rule.field === '') expectRefusal(session, exchange);
        else differ(session, exchange, assumed);
      }
    },
  };
  return [item];
}

/** How many changes of a rule are also tried beside every optional field. */
const besideOthers = 2;

function besideAllFields(probe: Try, rule: Rule, { operation }: Session): Try {
  const { body } = probe;
  if (!isJsonObject(body)) return probe;
  const label = `${probe.label}, beside every optional field`;
  const all = withAllFields(operation, body);
  const changed = fieldOf(body, rule.field);
  if (changed !== undefined) return { ...probe, label, body: { ...all, [rule.field]: changed } };
  const { [rule.field]: _, ...others } = all;
  return { ...probe, label, body: others };
}

function differ(session: Session, { label: probe, status, ...exchange }: Exchange, assumed: readonly number[]): void {
  session.differ({ probe, expected: '400', got: String(status), assumed }, exchange.probe);
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
 * Whether a line break at the end is let through, and no other white space is. That is no trimming, which the page leaves open, but
 * an expression whose end also matches before a line break.
 */
function isOneLineBreak(accepted: readonly Mutation[]): boolean {
  const letThrough = accepted.filter(({ label }) => whiteSpace.includes(label));
  return letThrough.length === 1 && letThrough[0]?.label === lineBreak;
}

/** The decision that an empty text is a text that was provided. */
const asItStands = 9;

/** What a refusal rests on: the decisions behind the value, and those behind every rule that it breaks. */
function assumptionsOf({ rules, request }: Operation, { field }: Rule, { body, breaks, assumed }: Mutation): number[] {
  if (assumed !== undefined) return [assumed];
  if (fieldOf(body, field) === '' && !request?.required?.includes(field)) return [asItStands];
  const broken = rules.filter(({ id }) => breaks.includes(id));
  return broken.every((rule) => rule.assumed.length > 0) ? broken.flatMap((rule) => rule.assumed) : [];
}
