import { person } from '@bgv-kit/fixtures';
import { expect, test } from 'vitest';
import type { TableAnswer } from '../response/answer-table.ts';
import type { Choice } from '../response/choice.ts';
import { about, callWith, operation } from '../testing/calls.ts';
import { askBureau } from './ask-bureau.ts';

const chosen: Choice = { scenario: 'found', status: 200, label: 'synthetic-match', person: '9000012345' };
const answerOf = (status: number): TableAnswer => ({ status, body: { from: 'responder', credits_used: 9 } });

/** Asks with this choice. The responder answers with the status; a person who is written into its answer replaces the body. */
function ask(choice: Choice, status: number) {
  const question = { operation, call: callWith({}), body: about('9000012345'), choice };
  const responder = { check: () => [], answer: () => answerOf(status) };
  return askBureau(question, responder, async (_operation, _answer, who) => ({ person: String(who) }));
}

test('the chosen person is written into an answer of the chosen status', async () => {
  expect(await ask(chosen, 200)).toEqual({
    status: 200,
    body: { person: '9000012345' },
    credits: 1,
    scenario: 'synthetic-match',
  });
  const asha = person('9000012345');
  expect(await ask({ ...chosen, person: asha }, 200)).toMatchObject({ body: { person: String(asha) } });
});

test('no person is written into an answer of another status', async () => {
  expect(await ask(chosen, 404)).toMatchObject({ status: 404, body: { from: 'responder' }, credits: 1 });
});

test('without a chosen person the answer keeps its own, and loses its credits', async () => {
  expect((await ask({ ...chosen, person: undefined }, 200)).body).toEqual({ from: 'responder' });
});

test('a status that the document does not have costs nothing', async () => {
  expect(await ask(chosen, 422)).toMatchObject({ status: 422, credits: 0 });
});

test('a recorded answer is given in place of that of the responder', async () => {
  const recorded = { status: 404, body: { from: 'recording' } };
  expect(await ask({ ...chosen, person: undefined, status: 404, recorded }, 200)).toMatchObject(recorded);
});
