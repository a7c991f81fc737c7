import { expect, test } from 'vitest';
import type { BookedCall, Window } from './account.ts';
import { blame } from './attribution.ts';

function call(status: number, label = `the ${status}`): BookedCall {
  const price = [200, 404].includes(status) ? 1 : 0;
  return { label, status, least: price, most: price, used: undefined, own: true };
}

function between(calls: readonly BookedCall[], taken: number, before?: BookedCall): Window {
  return { calls, taken, before };
}

/** Who is blamed for the last of the windows, and in which words. */
function blamed(...windows: readonly Window[]) {
  const last = windows.at(-1);
  return last === undefined
    ? []
    : blame(last, windows).map(({ rule, difference }) => [rule, difference.probe, difference.got]);
}

test('what lies between the least and the most is nobody’s fault', () => {
  const open: BookedCall = { ...call(200), status: undefined, least: 0 };
  expect([0, 1].map((taken) => blamed(between([open, call(400)], taken)))).toEqual([[], []]);
});

test('too much is blamed on what is free, and on the call before only where a single free one can have been its victim', () => {
  expect(blamed(between([call(400), call(200)], 2, call(404)))).toEqual([
    ['credits.invalid-request', 'the 400', '1 less: something was charged that is free, or twice'],
  ]);
  expect(blamed(between([call(400)], 1, call(404))).map(([rule]) => rule)).toEqual([
    'credits.invalid-request',
    'credits.no-record',
  ]);
  expect(blamed(between([call(200)], 3, call(404))).map(([rule]) => rule)).toEqual([
    'credits.found',
    'credits.no-record',
  ]);
});

test('too little is blamed on what costs', () => {
  expect(blamed(between([call(400), call(404)], 0, call(200)))).toEqual([
    ['credits.no-record', 'the 404', '1 more: something was not charged'],
  ]);
});

test('a balance that rose beside free calls alone is blamed on them and on the call before', () => {
  expect(blamed(between([call(500)], -1, call(200)))).toEqual([
    ['credits.bureau-failure', 'the 500, the 200', '1 more: the balance rose'],
    ['credits.found', 'the 500, the 200', '1 more: the balance rose'],
  ]);
});

test('a status that was found out alone is blamed again where it explains the whole', () => {
  const found = between([call(400)], 1);
  expect(blamed(found, between([call(400), call(401), call(200)], 2)).map(([rule]) => rule)).toEqual([
    'credits.invalid-request',
  ]);
  expect(blamed(found, between([call(400), call(401), call(200)], 3)).map(([rule]) => rule)).toEqual([
    'credits.invalid-request',
    'credits.unauthorized',
  ]);
});

test('a call that may or may not cost is not found out by costing nothing', () => {
  const open: BookedCall = { ...call(422), least: 0, most: 1 };
  expect(blamed(between([open], 0), between([open, call(404)], 0)).map(([rule]) => rule)).toContain(
    'credits.no-record',
  );
});

test('three suspects are named, each once, and the others counted', () => {
  const calls = ['a', 'b', 'b', 'c', 'd', 'e'].map((label) => call(400, label));
  expect(blamed(between([...calls, call(200)], 2))[0]?.[1]).toBe('a, b, c or 2 others');
});

test('a status without a rule of its own is blamed under what an answered call costs', () => {
  const open: BookedCall = { ...call(422), least: 0, most: 1 };
  expect(blamed(between([open], 2)).map(([rule]) => rule)).toEqual(['credits.found']);
});

test('what the page states rests on no decision', () => {
  const broken = between([call(200)], 0);
  expect(blame(broken, [broken]).map(({ difference }) => difference.assumed)).toEqual([[]]);
});
