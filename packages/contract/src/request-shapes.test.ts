import { expect, test } from 'vitest';
import { invalidRequest, onlyRequired, requestFor, withAllFields } from './request-shapes.ts';
import { resolveTarget } from './target.ts';
import { operation } from './testing/try-cases.ts';

const local = { baseUrl: 'http://127.0.0.1:1/api', keys: { main: 'k' } };

test('a valid request is the document’s own, for the number', () => {
  expect(requestFor(operation, resolveTarget(local), '9000054321')).toEqual({
    mobile_number: '9000054321',
    full_name: 'Asha Verma',
    consent_purpose: 'Pre-employment check agreed with the candidate',
  });
});

test('the name and the purpose of the user take the place of the document’s', () => {
  const given = resolveTarget({ ...local, fullName: 'Ravi Nair', purpose: 'A purpose of our own, long enough' });
  expect(requestFor(operation, given, '9000054321')).toMatchObject({
    full_name: 'Ravi Nair',
    consent_purpose: 'A purpose of our own, long enough',
  });
});

test('an operation without a purpose gets none', () => {
  const { properties = {}, ...request } = operation.request ?? {};
  const { consent_purpose: _, ...others } = properties;
  const given = resolveTarget({ ...local, purpose: 'A purpose of our own, long enough' });
  const own = { ...operation, request: { ...request, properties: others }, scenarios: [] };
  expect(requestFor(own, given, '9000054321')).not.toHaveProperty('consent_purpose');
});

test('the required fields alone are left of a request', () => {
  const request = requestFor(operation, resolveTarget(local), '9000054321');
  expect(Object.keys(onlyRequired(operation, request))).toEqual(['mobile_number', 'full_name']);
});

test('missing fields get the examples at one place, and present ones stay', () => {
  const filled = withAllFields(operation, { mobile_number: '9000054321' });
  expect(filled).toMatchObject({ mobile_number: '9000054321', document_type: 'PAN' });
  expect(withAllFields(operation, {}, 2)).not.toEqual(withAllFields(operation, {}));
});

test('an invalid request is one that the document shows with a 400, else an empty one', () => {
  const shown = operation.scenarios.filter(({ status }) => status === 400).map(({ request }) => request);
  expect(shown).toContainEqual(invalidRequest(operation));
  expect(invalidRequest({ ...operation, scenarios: [] })).toEqual({});
});
