import { expect, test } from 'vitest';
import { ownRequestCheck } from './checks.ts';
import { operations } from './document.ts';
import type { Json } from './json.ts';
import type { Operation } from './operation/operation.ts';
import { readOperations } from './operation/read-operations.ts';
import { fieldOf } from './operation/selecting-field.ts';
import { documentWith, media } from './testing/document-with.ts';
import { checkScenarios, compileIssueCheck, compileRequestCheck } from './validate.ts';

const own = firstOf(operations);
const check = compileRequestCheck(own);
const valid = { mobile_number: '9000000200', full_name: 'Asha Verma' };

function firstOf([first]: readonly Operation[]): Operation {
  if (first === undefined) throw new Error('The document has no operation.');
  return first;
}

function operationOf(schema: Json): Operation {
  return firstOf(readOperations(documentWith({ requestBody: media({ schema, examples: { made: { value: {} } } }) })));
}

function brokenBy(body: Json | undefined, by: Operation = own): string[] {
  return compileRequestCheck(by)(body).map((rule) => rule.id);
}

test.each([
  { body: valid, want: [] },
  { body: { ...valid, unknown: { field: null } }, want: [] },
  { body: { ...valid, document_type: 'PAN', id_value: '' }, want: [] },
  { body: {}, want: ['mobile_number.required', 'full_name.required'] },
  { body: { mobile_number: null, full_name: 1 }, want: ['mobile_number.type', 'full_name.type'] },
  {
    body: { mobile_number: '12', full_name: '2', consent_purpose: 'short' },
    want: [
      'mobile_number.ten-digits',
      'mobile_number.starts-with-6-to-9',
      'full_name.only-letters-spaces-and-dots',
      'full_name.has-a-letter',
      'consent_purpose.more-than-20-characters',
    ],
  },
  {
    body: { ...valid, mobile_number: ' 9000000200' },
    want: ['mobile_number.ten-digits', 'mobile_number.starts-with-6-to-9'],
  },
  { body: { ...valid, mobile_number: '9000000200\n' }, want: ['mobile_number.ten-digits'] },
  {
    body: { ...valid, mobile_number: '९०००००००००' },
    want: ['mobile_number.ten-digits', 'mobile_number.starts-with-6-to-9'],
  },
  { body: { ...valid, full_name: '' }, want: ['full_name.has-a-letter'] },
  { body: { ...valid, full_name: 'Zoë Verma' }, want: ['full_name.only-letters-spaces-and-dots'] },
  { body: [], want: ['body.type'] },
  { body: 'text', want: ['body.type'] },
  { body: null, want: ['body.type'] },
  { body: undefined, want: ['body.type'] },
])('$body breaks $want and no other rule', ({ body, want }) => {
  expect(brokenBy(body)).toEqual(want);
});

test.each(own.scenarios.filter(({ status }) => status === 400))(
  'the request of $name breaks exactly one rule, whose message is the answer',
  ({ request, body }) => {
    expect(check(request).map((rule) => rule.message)).toEqual([fieldOf(body, 'message')]);
  },
);

test.each(own.scenarios.filter(({ status }) => status !== 400))(
  'the request of $name breaks no rule',
  ({ request }) => {
    expect(check(request)).toEqual([]);
  },
);

test('every rule on a field has a scenario that breaks it alone', () => {
  const shown = own.scenarios.flatMap(({ request }) => check(request));
  expect(own.rules.filter((rule) => !shown.includes(rule)).map((rule) => rule.id)).toEqual(['body.type']);
});

test.each([
  { purpose: 'x'.repeat(20), want: ['consent_purpose.more-than-20-characters'] },
  { purpose: 'x'.repeat(21), want: [] },
  { purpose: '🪪'.repeat(20), want: ['consent_purpose.more-than-20-characters'] },
  { purpose: '🪪'.repeat(21), want: [] },
  { purpose: 'ज'.repeat(20), want: ['consent_purpose.more-than-20-characters'] },
  { purpose: 'ज'.repeat(21), want: [] },
])('a purpose is counted in characters, not in UTF-16 units: "$purpose" breaks $want', ({ purpose, want }) => {
  expect(brokenBy({ ...valid, consent_purpose: purpose })).toEqual(want);
});

test('a condition without a title still refuses, under the words of the validator, and names no field in its id', () => {
  const schema = { type: 'object', properties: { name: { type: 'string', minLength: 3 } } };
  expect(compileRequestCheck(operationOf(schema))({ name: 'A' })).toMatchObject([
    {
      id: 'body.minLength',
      field: 'name',
      kind: 'condition',
      message: '`name` must NOT have fewer than 3 characters.',
    },
  ]);
});

test('a condition without a title on the body as a whole is named for the body', () => {
  const schema = { type: 'object', additionalProperties: false };
  expect(brokenBy({ surprise: 1 }, operationOf(schema))).toEqual(['body.additionalProperties']);
});

test('a condition of several parts is one rule, however many parts are broken', () => {
  const oneOfTwo = {
    title: 'one-of-two',
    description: 'Send `a` or `b`.',
    anyOf: [{ required: ['a'] }, { required: ['b'] }],
  };
  expect(brokenBy({}, operationOf({ allOf: [oneOfTwo] }))).toEqual(['body.one-of-two']);
});

test('fields of objects in objects are named by their path', () => {
  const address = {
    type: 'object',
    required: ['pin'],
    properties: { pin: { type: 'string' }, floor: { type: 'integer' } },
  };
  const operation = operationOf({ type: 'object', properties: { address } });
  expect(brokenBy({ address: { floor: 'two' } }, operation)).toEqual(['address.pin.required', 'address.floor.type']);
});

test('the eleventh member of an allOf is not taken for the second', () => {
  const members = Array.from({ length: 11 }, (_, index) => ({
    title: `not-${index}`,
    description: `Not ${index}.`,
    not: { const: index },
  }));
  const operation = operationOf({ properties: { n: { allOf: members } } });
  expect([brokenBy({ n: 10 }, operation), brokenBy({ n: 1 }, operation)]).toEqual([['n.not-10'], ['n.not-1']]);
});

test('an operation without a request schema has nothing to break', () => {
  expect(brokenBy(undefined, { ...own, request: undefined })).toEqual([]);
});

test("the kit's own scenarios contradict nothing", () => {
  expect(() => operations.forEach(checkScenarios)).not.toThrow();
});

test.each([
  { how: 'a valid request with a 400', status: 400, request: valid, want: 'breaks no rule' },
  {
    how: 'two broken rules with a 400',
    status: 400,
    request: {},
    want: 'breaks mobile_number.required, full_name.required',
  },
  { how: 'a broken rule with a 200', status: 200, request: [], want: 'breaks body.type' },
])('$how is a contradiction that is named', ({ status, request, want }) => {
  const operation = { ...own, scenarios: [{ name: 'odd', summary: '', request, status, body: {} }] };
  expect(() => checkScenarios(operation)).toThrow(
    expect.objectContaining({
      code: 'SCENARIO_CONTRADICTS_REQUEST',
      message: `pullCustomerData: the request of "odd" answers ${status} and ${want}. With 400 it must break exactly one rule, else none.`,
    }),
  );
});

test('an issue check names every place and condition, and never a string of the value', () => {
  const schema = {
    type: 'object',
    required: ['id'],
    properties: {
      phones: { items: { type: 'string', enum: ['9000000200'] } },
      mail: { type: 'string', format: 'email' },
    },
  };
  const check = compileIssueCheck(schema);
  const issues = check({ phones: [9000000201, '9000000202'], mail: 'asha' });
  expect(issues).toEqual([
    { path: '/id', message: 'is missing' },
    { path: '/phones/0', message: 'must be one of 9000000200', expected: 'one of 9000000200', received: 'a number' },
    {
      path: '/phones/1',
      message: 'must be one of 9000000200',
      expected: 'one of 9000000200',
      received: 'another string',
    },
    { path: '/mail', message: 'must be an e-mail address', expected: 'an e-mail address', received: 'another string' },
  ]);
  expect(JSON.stringify(issues)).not.toMatch(/900000020[12]|asha/);
  expect(compileIssueCheck(schema)).toBe(check);
});

test.each(own.scenarios)('the answer of $name fits the schema of its status', ({ status, body }) => {
  const documented = own.responses.get(status);
  expect(documented && compileIssueCheck(documented.schema)(body)).toEqual([]);
});

test('a rule is found for a field whose name a pointer has to escape', () => {
  const long = { title: 'long', description: 'Be longer.', minLength: 3 };
  const operation = operationOf({
    type: 'object',
    properties: { 'home address/~': { type: 'string', allOf: [long] } },
  });
  expect(brokenBy({ 'home address/~': 'A' }, operation)).toEqual(['home address/~.long']);
});

test('the checks that were compiled with the kit find what freshly compiled ones find', () => {
  for (const own of operations) {
    const bodies: Json[] = [
      ...own.scenarios.map(({ request }) => request),
      {},
      [],
      null,
      'text',
      7,
      { mobile_number: '9999999999', full_name: 1 },
    ];
    for (const body of bodies) expect(ownRequestCheck(own)?.(body)).toEqual(compileRequestCheck(own)(body));
  }
});

test('the checks that were compiled with the kit are for its own operations alone', () => {
  for (const own of operations) expect(ownRequestCheck({ ...own })).toBeUndefined();
});
