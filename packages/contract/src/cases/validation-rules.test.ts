import { expect, test } from 'vitest';
import { createFakeApi } from '../testing/fake-api.ts';
import { beyondPlan, notPassed, operation, tryCases } from '../testing/try-cases.ts';
import { validationRuleCases } from './validation-rules.ts';

const { broken, kept } = validationRuleCases(operation);

test('a server that keeps every rule passes, within the plan', async () => {
  expect(await notPassed([...broken, ...kept])).toEqual([]);
  expect(await beyondPlan([...broken, ...kept])).toEqual([]);
});

test('every rule of the request has a case that breaks it', () => {
  expect(broken.map(({ rule }) => rule)).toEqual(operation.rules.map(({ id }) => id));
});

test('no change is sent for two rules', async () => {
  const api = createFakeApi();
  await tryCases(kept, api, { numbers: {} });
  const texts = api.calls.map(({ text }) => text);
  expect(texts.length).toBeGreaterThan(20);
  expect(texts.filter((text, place) => texts.indexOf(text) < place)).toEqual([]);
});

test('a document without a valid request has no such cases', () => {
  expect(validationRuleCases({ ...operation, scenarios: [] })).toEqual({ broken: [], kept: [] });
});
