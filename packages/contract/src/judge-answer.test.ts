import { body as bodyOf } from '@bgv-kit/fixtures';
import type { JsonObject } from '@bgv-kit/spec';
import { operations } from '@bgv-kit/spec/document';
import { expect, test } from 'vitest';
import { createAnswerJudge } from './judge-answer.ts';

const [operation] = operations;
if (operation === undefined) throw new Error('The document has no operation.');
const judge = createAnswerJudge(operation);

/** What each rule has against an answer: the rule, and the decisions it rests on. */
function findings(status: number, change: JsonObject = {}, contentType = 'application/json') {
  const body = { ...bodyOf(operation ?? never(), status), ...change };
  return judge({ label: 'probe', status, contentType, body }).flatMap(({ rule, differences }) =>
    differences.map(({ assumed, got }) => ({ rule, assumed, got })),
  );
}

function never(): never {
  throw new Error('unreachable');
}

test.each([...operation.responses.keys()])('a documented %d is held against nobody', (status) => {
  expect(findings(status)).toEqual([]);
});

test.each([
  { what: 'another code', status: 200, change: { code: 201 }, rule: 'answer.served', assumed: [] },
  { what: 'another code in an error', status: 404, change: { code: 200 }, rule: 'answer.refused', assumed: [4] },
  { what: 'another word', status: 200, change: { status: 'ok' }, rule: 'answer.served', assumed: [] },
  { what: 'data that is no object', status: 200, change: { data: [] }, rule: 'answer.served', assumed: [] },
  { what: 'a charge for a 400', status: 400, change: { credits_used: 1 }, rule: 'answer.credits-used', assumed: [] },
  { what: 'a free 404', status: 404, change: { credits_used: 0 }, rule: 'answer.credits-used', assumed: [] },
  {
    what: 'balances that disagree',
    status: 200,
    change: { credits_left: 1, credits_remaining: 2 },
    rule: 'answer.balance',
    assumed: [],
  },
  {
    what: 'half a credit',
    status: 200,
    change: { credits_left: 1.5, credits_remaining: 1.5 },
    rule: 'answer.balance',
    assumed: [2],
  },
])('$what is found by $rule', ({ status, change, rule, assumed }) => {
  expect(findings(status, change)).toMatchObject([{ rule, assumed }]);
});

test('HTML in place of JSON is found by content type', () => {
  expect(findings(200, {}, 'text/html')).toMatchObject([{ rule: 'answer.served', got: 'text/html' }]);
});

test('no value of a body is in a finding', () => {
  const planted = 'PLANTED PERSONAL VALUE';
  const found = findings(200, { code: planted, status: planted, data: planted, credits_used: planted });
  expect(found.length).toBeGreaterThan(2);
  expect(JSON.stringify(found)).not.toContain(planted);
});

test('a status that the document does not have is left to the cases', () => {
  expect(judge({ label: 'probe', status: 418, contentType: '', body: undefined })).toEqual([]);
});
