import { expect, test } from 'vitest';
import type { TestRequest } from '../exchange.ts';
import { operation } from '../testing/try-cases.ts';
import { createCostCheck } from './may-cost.ts';

const mayCost = createCostCheck(operation);
const body = { mobile_number: '9000054321', full_name: 'Asha Verma' };

test.each<{ what: string; request: Omit<TestRequest, 'label'> }>([
  { what: 'a valid request', request: { body } },
  { what: 'one of the low key', request: { body, key: 'low' } },
  { what: 'one in another form', request: { raw: ` ${JSON.stringify(body)}` } },
  { what: 'one that breaks a rule of a decision alone', request: { body: { ...body, full_name: ' . ' } } },
])('a server may charge $what', ({ what, request }) => {
  expect(mayCost({ label: what, ...request })).toBe(true);
});

test.each<{ what: string; request: Omit<TestRequest, 'label'> }>([
  { what: 'an invalid request', request: { body: { ...body, mobile_number: '1' } } },
  { what: 'an empty one', request: {} },
  { what: 'one without a key', request: { body, authorization: null } },
  { what: 'one with another header', request: { body, authorization: 'Bearer x' } },
  { what: 'one of an empty key', request: { body, key: 'empty' } },
  { what: 'one of a key without access', request: { body, key: 'forbidden' } },
  { what: 'one that is no JSON', request: { raw: '{"mobile_number":' } },
  { what: 'JSON that is no request', request: { raw: '7' } },
])('a server may not charge $what', ({ what, request }) => {
  expect(mayCost({ label: what, ...request })).toBe(false);
});
