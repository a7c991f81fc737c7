import { expect, test } from 'vitest';
import { resolveTarget } from '../target.ts';
import { createFakeApi, fakeKeys, fakeNumbers, type Ways } from '../testing/fake-api.ts';
import { notPassed, operation, tryCases } from '../testing/try-cases.ts';
import { answerCases } from './answers.ts';
import { documentedScenarioCases } from './documented-scenarios.ts';

/** Calls of every kind, then what their answers have shown together. */
const target = resolveTarget({ baseUrl: 'http://127.0.0.1:1/api', keys: fakeKeys, numbers: fakeNumbers });
const cases = [...documentedScenarioCases(operation, target), ...answerCases()];

test('every rule of an answer holds on a correct server, without a request', async () => {
  expect(await notPassed(cases)).toEqual([]);
  const tried = await tryCases(answerCases(), createFakeApi());
  expect(tried.map(({ requests }) => requests)).toEqual(Array(tried.length).fill(0));
});

test('a rule under which no answer fell is inconclusive', async () => {
  const [tried] = await tryCases(answerCases(), createFakeApi());
  expect(tried).toMatchObject({ verdict: 'inconclusive', reason: 'no answer of this kind was seen' });
});

test.each<{ what: string; ways: Ways; rule: string }>([
  {
    what: 'says it is HTML',
    ways: { answer: (answer) => ({ ...answer, contentType: 'text/html' }) },
    rule: 'answer.content-type',
  },
  { what: 'answers with another code', ways: { envelope: (body) => ({ ...body, code: 1 }) }, rule: 'answer.code' },
  { what: 'has another status', ways: { envelope: (body) => ({ ...body, status: 'ok' }) }, rule: 'answer.status' },
  { what: 'has no message', ways: { envelope: (body) => ({ ...body, message: 7 }) }, rule: 'answer.message' },
  { what: 'has no personal data', ways: { data: () => ({}) }, rule: 'answer.data' },
  {
    what: 'states another price',
    ways: { envelope: (body) => ({ ...body, credits_used: 3 }) },
    rule: 'answer.credits-used',
  },
  {
    what: 'states a balance below 0',
    ways: { envelope: (body) => ({ ...body, credits_remaining: -1 }) },
    rule: 'answer.balance',
  },
  {
    what: 'answers about another number',
    ways: { data: (data) => ({ ...data, phoneInfo: [{ number: '9000054322' }] }) },
    rule: 'person.asked-for',
  },
  {
    what: 'answers about another person each time',
    ways: { data: (data, { number }) => ({ ...data, personalInfo: { fullName: `Person ${number}` } }) },
    rule: 'person.same',
  },
])('a server that $what fails $rule', async ({ ways, rule }) => {
  const tried = await tryCases(cases, createFakeApi(ways));
  const [judged] = tried.filter((one) => one.rule === rule);
  expect(judged).toMatchObject({ verdict: 'fail' });
  expect(judged?.differences[0]?.label).toBeTruthy();
});
