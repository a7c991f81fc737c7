import { expect, test } from 'vitest';
import type { AuditedCall, Window } from './account.ts';
import { attribute } from './attribution.ts';

function call(status: number, label = `the ${status}`): AuditedCall {
  const price = [200, 404].includes(status) ? 1 : 0;
  return { label, status, least: price, most: price, used: undefined, own: true };
}

function between(calls: readonly AuditedCall[], taken: number, before?: AuditedCall): Window {
  return { calls, taken, before };
}

/** What the last of the windows is attributed to: the rule, the calls, and what was received. */
function attributed(...windows: readonly Window[]) {
  const last = windows.at(-1);
  return last === undefined
    ? []
    : attribute(last, windows).map(({ rule, difference }) => [rule, difference.label, difference.received]);
}

test('what lies between the least and the most is as documented', () => {
  const open: AuditedCall = { ...call(200), status: undefined, least: 0 };
  expect([0, 1].map((taken) => attributed(between([open, call(400)], taken)))).toEqual([[], []]);
});

test('too much is attributed to free calls, and to the call before only beside a single free one', () => {
  expect(attributed(between([call(400), call(200)], 2, call(404)))).toEqual([
    ['credits.invalid-request', 'the 400', 'a balance 1 lower: something was charged that is free, or twice'],
  ]);
  expect(attributed(between([call(400)], 1, call(404))).map(([rule]) => rule)).toEqual([
    'credits.invalid-request',
    'credits.no-record',
  ]);
  expect(attributed(between([call(200)], 3, call(404))).map(([rule]) => rule)).toEqual([
    'credits.found',
    'credits.no-record',
  ]);
});

test('too little is attributed to paid calls', () => {
  expect(attributed(between([call(400), call(404)], 0, call(200)))).toEqual([
    ['credits.no-record', 'the 404', 'a balance 1 higher: something was not charged'],
  ]);
});

test('a balance that rose beside free calls alone is attributed to them and to the call before', () => {
  expect(attributed(between([call(500)], -1, call(200)))).toEqual([
    ['credits.bureau-failure', 'the 500, the 200', 'a balance 1 higher: it rose'],
    ['credits.found', 'the 500, the 200', 'a balance 1 higher: it rose'],
  ]);
});

test('a status that was charged wrongly when alone is named again where that explains the whole', () => {
  const found = between([call(400)], 1);
  expect(attributed(found, between([call(400), call(401), call(200)], 2)).map(([rule]) => rule)).toEqual([
    'credits.invalid-request',
  ]);
  expect(attributed(found, between([call(400), call(401), call(200)], 3)).map(([rule]) => rule)).toEqual([
    'credits.invalid-request',
    'credits.unauthorized',
  ]);
});

test('a call that may or may not cost is not charged wrongly by costing nothing', () => {
  const open: AuditedCall = { ...call(422), least: 0, most: 1 };
  expect(attributed(between([open], 0), between([open, call(404)], 0)).map(([rule]) => rule)).toContain(
    'credits.no-record',
  );
});

test('three candidates are named, each once, and the others are counted', () => {
  const calls = ['a', 'b', 'b', 'c', 'd', 'e'].map((label) => call(400, label));
  expect(attributed(between([...calls, call(200)], 2))[0]?.[1]).toBe('a, b, c or 2 others');
});

test('a status without a rule of its own is attributed to what an answered call costs', () => {
  const open: AuditedCall = { ...call(422), least: 0, most: 1 };
  expect(attributed(between([open], 2)).map(([rule]) => rule)).toEqual(['credits.found']);
});

test('what the vendor documentation states rests on no decision', () => {
  const broken = between([call(200)], 0);
  expect(attribute(broken, [broken]).map(({ difference }) => difference.assumed)).toEqual([[]]);
});

test('a free call that cost nothing elsewhere is no likelier than those beside it', () => {
  const knownGood = between([call(400), call(200)], 1);
  const both = ['credits.invalid-request', 'credits.found'];
  expect(attributed(knownGood, between([call(400), call(200)], 2)).map(([rule]) => rule)).toEqual(both);
});

test('a free call that was charged elsewhere too stays the only candidate', () => {
  const knownGood = between([call(400), call(200)], 1);
  const knownBad = between([call(400), call(404)], 3);
  const now = between([call(400), call(200)], 2);
  expect(attributed(knownGood, knownBad, now).map(([rule]) => rule)).toEqual(['credits.invalid-request']);
});

test('of several free calls, all must have cost nothing elsewhere', () => {
  const knownGood = between([call(400), call(200)], 1);
  const now = between([call(400), call(401), call(200)], 2);
  expect(attributed(knownGood, now)[0]?.[1]).toBe('the 400, the 401');
  const other = between([call(401), call(200)], 1);
  expect(attributed(knownGood, other, now)[0]?.[1]).toBe('the 400, the 401, the 200');
});

test('a charge that is too low is not attributed to free calls, whatever they cost elsewhere', () => {
  const knownGood = between([call(400), call(200)], 1);
  expect(attributed(knownGood, between([call(400), call(200)], 0)).map(([rule]) => rule)).toEqual(['credits.found']);
});

test('a single free call without one before is the only candidate', () => {
  expect(attributed(between([call(400)], 1)).map(([, label]) => label)).toEqual(['the 400']);
});

test('three candidates are named without a count', () => {
  const calls = ['a', 'b', 'c'].map((label) => call(400, label));
  expect(attributed(between([...calls, call(200)], 2))[0]?.[1]).toBe('a, b, c');
});

test('a difference says what must hold, of the answer as a whole', () => {
  const broken = between([call(200)], 2);
  expect(attribute(broken, [broken])).toEqual([
    {
      rule: 'credits.found',
      difference: {
        label: 'the 200',
        path: '',
        message: 'must leave the balance that the documented prices leave',
        received: 'a balance 1 lower: something was charged that is free, or twice',
        assumed: [],
      },
    },
  ]);
});
