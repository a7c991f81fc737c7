import { expect, test } from 'vitest';
import { createFakeApi, fakeNumbers } from '../testing/fake-api.ts';
import { operation, tryCases } from '../testing/try-cases.ts';
import { familyOf } from './rule-request.ts';
import { validationRuleCases } from './validation-rules.ts';

const { broken } = validationRuleCases(operation);

/** The values of a field in the requests that break another field's rules. */
async function sentBeside(field: string, other: string, more: { readonly purpose?: string } = {}) {
  const api = createFakeApi();
  await tryCases(
    broken.filter(({ rule }) => rule.startsWith(other)),
    api,
    more,
  );
  return new Set(api.calls.map(({ fields }) => fields[field]));
}

test('the number of the user stays in requests about another field', async () => {
  expect(await sentBeside('mobile_number', 'full_name')).toEqual(new Set(fakeNumbers.found));
});

test('the purpose of the user stays in requests about another field, unless only required fields are sent', async () => {
  const purpose = 'A purpose of our own for this';
  expect(await sentBeside('consent_purpose', 'full_name.only', { purpose })).toEqual(new Set([purpose]));
});

test('a request about the number changes the number', async () => {
  expect(await sentBeside('mobile_number', 'mobile_number.ten-digits')).not.toContain(fakeNumbers.found[0]);
});

test('conditions and types are of different families', () => {
  const families = operation.rules.map((rule) => `${rule.kind}: ${familyOf(rule)}`);
  expect(new Set(families)).toEqual(
    new Set(['required: field types', 'type: field types', 'condition: validation rules']),
  );
});
