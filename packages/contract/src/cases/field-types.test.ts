import { expect, test } from 'vitest';
import type { Ways } from '../testing/fake-api.ts';
import { beyondPlan, notPassed, operation } from '../testing/try-cases.ts';
import { nullCases, otherNameCases } from './field-types.ts';

const cases = [...nullCases(operation), ...otherNameCases(operation)];

/** Reads a field as if it were another one. */
const reads = (from: string, to: string): Ways => ({
  check: ({ fields }, standard) => (fields[from] === undefined || fields[to] !== undefined ? standard() : undefined),
});

test('a server that knows each field by its name and type passes, within the plan', async () => {
  expect(await notPassed(cases)).toEqual([]);
  expect(await beyondPlan(cases)).toEqual([]);
});

test.each(['FULL_NAME', 'fullName', 'full-name', 'fullname'])(
  'a server that reads %s as full_name fails',
  async (name) => {
    expect(await notPassed(cases, reads(name, 'full_name'))).toEqual([
      'fail: a request with full_name under another name is refused with 400',
    ]);
  },
);

test('null in a required field must be refused; in an optional one that is decision 9', async () => {
  const ways: Ways = { check: ({ text }, standard) => (text.includes('null') ? undefined : standard()) };
  expect(await notPassed(cases, ways)).toEqual([
    'fail: null in mobile_number is refused with 400',
    'fail: null in full_name is refused with 400',
    'drift: null in consent_purpose is refused with 400',
    'drift: null in document_type is refused with 400',
    'drift: null in id_value is refused with 400',
  ]);
});
