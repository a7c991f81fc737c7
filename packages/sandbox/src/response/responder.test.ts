import { expect, test } from 'vitest';
import { about, callWith, operation } from '../testing/calls.ts';
import { answerTable, answerTo } from './answer-table.ts';
import { createTableResponder } from './responder.ts';

const responder = createTableResponder(answerTable);
const choice = { scenario: 'no-record', status: 404, label: 'no-record', person: undefined };

test.each([
  { body: about('9000000200'), want: [] },
  { body: about('900'), want: ['mobile_number.ten-digits'] },
  { body: null, want: ['body.type'] },
])('the body $body breaks $want', async ({ body, want }) => {
  const broken = await responder.check({ operation, call: callWith(body), body });
  expect(broken.map(({ id }) => id)).toEqual(want);
});

test('the answer is that of the chosen scenario', async () => {
  const body = about('9000000200');
  const answer = await responder.answer({ operation, call: callWith(body), body, choice });
  expect(answer).toEqual({ status: 404, body: expect.objectContaining({ code: 404 }) });
});

test.each(operation.scenarios)("Prism's answer to $name is the document's own example", ({ name, status, body }) => {
  expect(answerTo(answerTable, operation, name)).toEqual({ status, body });
});

test.each([
  { how: 'an operation', table: {} },
  { how: 'a scenario', table: { [operation.id]: {} } },
])('a table that lacks $how is refused, with the names and the remedy', ({ table }) => {
  expect(() => answerTo(table, operation, 'found')).toThrow(
    expect.objectContaining({
      name: 'SandboxError',
      code: 'ANSWER_MISSING',
      message: 'The answer table has nothing for "found" of pullCustomerData. Generate it again from the document.',
    }),
  );
});
