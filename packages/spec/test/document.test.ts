import { isJsonObject, selectingField, validScenarios } from '@bgv-kit/spec';
import { document, operations, servers } from '@bgv-kit/spec/document';
import { expect, test } from 'vitest';

const [operation] = operations;

test('the document has one operation', () => {
  expect(operations.map(({ id, method, path }) => `${id}: ${method} ${path}`)).toEqual([
    'pullCustomerData: POST /v2/finance/customer-data-pull',
  ]);
});

test('it has fourteen rules, each with an id and a place of its own and a message that ends', () => {
  expect(operation?.rules.map((rule) => rule.id)).toEqual([
    'body.type',
    'mobile_number.required',
    'full_name.required',
    'mobile_number.type',
    'mobile_number.ten-digits',
    'mobile_number.starts-with-6-to-9',
    'mobile_number.not-all-identical',
    'full_name.type',
    'full_name.only-letters-spaces-and-dots',
    'full_name.has-a-letter',
    'consent_purpose.type',
    'consent_purpose.more-than-20-characters',
    'document_type.type',
    'id_value.type',
  ]);
  expect(new Set(operation?.rules.map((rule) => rule.pointer)).size).toBe(14);
  expect(operation?.rules.filter((rule) => !/^(`[a-z_]+`|Payload) .+\.$/.test(rule.message))).toEqual([]);
});

test('the only rule that rests on a decision is that a name has a letter', () => {
  const assumed = operation?.rules.filter((rule) => rule.assumed.length > 0);
  expect(assumed?.map(({ id, assumed }) => [id, assumed])).toEqual([['full_name.has-a-letter', [8]]]);
});

test("the bureau's answers cost one credit and all others nothing", () => {
  const credits = [...(operation?.responses.values() ?? [])].map((response) => [response.status, response.credits]);
  expect(Object.fromEntries(credits)).toEqual({ 200: 1, 400: 0, 401: 0, 402: 0, 403: 0, 404: 1, 500: 0 });
  expect(operation?.price).toBe(1);
});

test('what an example says it cost is what its status costs', () => {
  const wrong = operation?.scenarios.filter(
    ({ body, status }) => !isJsonObject(body) || body['credits_used'] !== operation.responses.get(status)?.credits,
  );
  expect(wrong).toEqual([]);
});

test('it has twenty-one scenarios, eight of them valid and selected by the mobile number', () => {
  expect(operation?.scenarios).toHaveLength(21);
  expect(operation && validScenarios(operation).map(({ name, status }) => `${name} ${status}`)).toEqual([
    'found 200',
    'thin-file 200',
    'messy-file 200',
    'unauthorized 401',
    'no-credits 402',
    'forbidden 403',
    'no-record 404',
    'bureau-failure 500',
  ]);
  expect(operation && selectingField(operation)).toBe('mobile_number');
});

test('every status of every operation is shown by a scenario with a summary', () => {
  for (const { responses, scenarios } of operations) {
    expect([...new Set(scenarios.map(({ status }) => status))].sort()).toEqual([...responses.keys()].sort());
    expect(scenarios.filter(({ summary }) => summary === '')).toEqual([]);
  }
});

test('production, QA and sandbox differ in their origin and in nothing else', () => {
  expect(servers.map(({ url }) => url)).toEqual([
    'https://bgv.konnectnxt.com/api',
    'https://testbgv.konnectnxt.com/api',
    'http://127.0.0.1:4010/api',
  ]);
});

test('the document is plain JSON', () => {
  expect(JSON.parse(JSON.stringify(document))).toEqual(document);
});
