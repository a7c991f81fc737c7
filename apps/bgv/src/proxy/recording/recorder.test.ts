import { isJsonObject, type Json, valueAt } from '@bgv-kit/spec';
import { checkCassetteEntry } from '@bgv-kit/spec/shapes';
import { compileIssueCheck } from '@bgv-kit/spec/validate';
import { expect, test } from 'vitest';
import { checkTraffic, firstOperation, type Traffic } from '../../../test/proxy/proxied-call.ts';
import { realAnswer, realPerson, realValues } from '../../../test/proxy/real-person.ts';
import { leaksIn } from '../../../test/support/planted.ts';
import { createIdentities, entryOf } from './recorder.ts';

const { number, fullName, pan, purpose } = realPerson;
const asked = { mobile_number: number, full_name: fullName };

async function record(traffic: Traffic, identities = createIdentities()) {
  return entryOf(await checkTraffic(traffic), identities);
}

/** The bodies of the entry for a call with these bodies. */
async function bodiesOf(
  request: Json,
  response: Json = realAnswer,
  traffic: Traffic = {},
  identities = createIdentities(),
) {
  const bodies = { request: JSON.stringify(request), response: JSON.stringify(response) };
  const entry = await record({ ...bodies, ...traffic }, identities);
  if (typeof entry === 'string' || entry.request.form !== 'json' || entry.response.form !== 'json')
    throw new Error(`It has no bodies: ${JSON.stringify(entry)}`);
  expect(checkCassetteEntry(entry)).toEqual([]);
  return { request: entry.request.json, response: entry.response.json, rules: entry.rules };
}

/** What must stay of a value: its JSON type, the length of a list, the fields of an object, and that it is empty. */
function shapeOf(value: Json): Json {
  if (Array.isArray(value)) return value.map(shapeOf);
  if (isJsonObject(value))
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, shapeOf(member)]));
  return value === '' || value === null || typeof value === 'boolean' ? value : typeof value;
}

test('an answer keeps its shape: fields, types, lengths of lists, and what is empty', async () => {
  const { nominee: _, ...documented } = realAnswer.data;
  const { response } = await bodiesOf(asked);
  expect(shapeOf(response)).toEqual(shapeOf({ ...realAnswer, data: documented }));
});

test('an answer is synthetic, and valid: its person is the one of the request', async () => {
  const { request, response } = await bodiesOf({
    ...asked,
    consent_purpose: purpose,
    document_type: 'PAN',
    id_value: pan,
  });
  expect(leaksIn(JSON.stringify([request, response]), realValues)).toEqual([]);
  const schema = firstOperation.responses.get(200)?.schema ?? {};
  expect(compileIssueCheck(schema)(response)).toEqual([]);
  expect(valueAt(request, ['mobile_number'])).toMatch(/^90000[1-9][0-9]{4}$/);
  expect(valueAt(response, ['data', 'phoneInfo', 0, 'number'])).toBe(valueAt(request, ['mobile_number']));
  const [first = ''] = String(valueAt(request, ['full_name']))
    .toUpperCase()
    .split(' ');
  expect(valueAt(response, ['data', 'personalInfo', 'fullName'])).toContain(first);
  const emails = valueAt(response, ['data', 'emailInfo']);
  expect(emails).toEqual([{ sequence: '1', reportedDate: '', emailAddress: expect.stringContaining('@EXAMPLE.COM') }]);
});

test.each([
  {
    what: 'a list that is longer than any that is drawn',
    data: { phoneInfo: Array(40).fill({ number, sequence: '7' }) },
  },
  { what: 'null in place of a value', data: { personalInfo: { fullName: null, dob: null } } },
  {
    what: 'other JSON types',
    data: { personalInfo: { fullName: 4471, dob: [number], age: { [number]: 1 }, gender: true } },
  },
  { what: 'a document that few people have', data: { identityInfo: { otherId: [{ idNumber: pan, sequence: '1' }] } } },
])('$what: the shape stays', async ({ data }) => {
  const { response } = await bodiesOf(asked, { ...realAnswer, data });
  const shape = JSON.parse(
    JSON.stringify(shapeOf(data)).replace('["string"]', '[]').replace(`{"${number}":"number"}`, '{}'),
  );
  expect(shapeOf(valueAt(response, ['data']) ?? null)).toEqual(shape);
  expect(leaksIn(JSON.stringify(response), realValues)).toEqual([]);
});

test('list positions are counted anew', async () => {
  const phoneInfo = ['7', '7731', '9123477316'].map((sequence) => ({ sequence }));
  const { response } = await bodiesOf(asked, { ...realAnswer, data: { phoneInfo } });
  expect(valueAt(response, ['data', 'phoneInfo'])).toEqual([{ sequence: '1' }, { sequence: '2' }, { sequence: '3' }]);
});

test('what the document does not describe is not recorded', async () => {
  const planted = { [number]: pan, __proto__x: 1, constructor: { a: 1 }, nominee: [fullName] };
  const text = JSON.stringify({ ...realAnswer, ...planted, data: { ...planted, phoneInfo: [{ ...planted, number }] } });
  const response = text.replaceAll('__proto__x', '__proto__');
  const entry = await record({ request: JSON.stringify({ ...asked, ...planted }), response });
  if (typeof entry === 'string' || entry.request.form !== 'json' || entry.response.form !== 'json')
    throw new Error('?');
  expect(Object.keys(Object(entry.request.json))).toEqual(['mobile_number', 'full_name']);
  expect(Object.keys(Object(entry.response.json))).toEqual(Object.keys(realAnswer));
  expect(valueAt(entry.response.json, ['data'])).toEqual({ phoneInfo: [{ number: expect.stringMatching(/^90000/) }] });
});

test('the status, a documented price and the members of an enumeration stay; a balance is the document’s', async () => {
  const { response } = await bodiesOf(asked, realAnswer);
  expect(response).toMatchObject({ status: 'success', code: 200, credits_used: 1, credits_left: 999 });
  const other = {
    ...realAnswer,
    code: 9_123_477_316,
    credits_used: 7731,
    credits_left: 4471,
    credits_remaining: -4471,
  };
  const { response: corrected } = await bodiesOf(asked, other);
  expect(corrected).toMatchObject({ code: 200, credits_used: 1, credits_left: 999, credits_remaining: 999 });
});

test('an answer with a status that the document does not have is recorded as an error', async () => {
  const { response } = await bodiesOf(
    asked,
    { status: 'error', code: 503, message: fullName, data: { a: 1 } },
    { status: 503 },
  );
  expect(response).toEqual({ status: 'error', code: 503, message: expect.any(String), data: {} });
  expect(leaksIn(JSON.stringify(response), realValues)).toEqual([]);
});

test.each([
  { what: 'nine digits', request: { mobile_number: '912347731' } },
  { what: 'digits with spaces', request: { mobile_number: '91234 77316' } },
  { what: 'digits of another script', request: { mobile_number: '९१२३४७७३१६' } },
  { what: 'digits as pictures', request: { mobile_number: '9️⃣1️⃣2️⃣3️⃣' } },
  { what: 'a short number', request: { mobile_number: '4471' } },
  { what: 'a wrong start', request: { mobile_number: '5123477316' } },
  { what: 'one digit ten times', request: { mobile_number: '9999999999' } },
  { what: 'an empty string', request: { mobile_number: '' } },
  { what: 'a number in place of a string', request: { mobile_number: 9_123_477_316 } },
  { what: 'null', request: { mobile_number: null } },
  { what: 'a digit in the name', request: { full_name: 'Zorvathia Quillon 2' } },
  { what: 'another script', request: { full_name: 'ज़ोरवाथिया' } },
  { what: 'no letter', request: { full_name: ' . ' } },
  { what: 'a list for a name', request: { full_name: ['Zorvathia'] } },
  { what: 'a purpose of 20 characters', request: { consent_purpose: 'Check of Zorvathia Q' } },
  { what: 'a purpose of 21 characters', request: { consent_purpose: 'Check of Zorvathia Qu' } },
  { what: 'mistakes in every field', request: { mobile_number: '5', full_name: 7, consent_purpose: '', id_value: {} } },
  { what: 'nothing but a name', request: { mobile_number: undefined } },
])('a request with $what breaks the same rules in the cassette', async ({ request }) => {
  const real = JSON.stringify({ ...asked, ...request });
  const { issues } = await checkTraffic({ request: real, response: '{}' });
  const broken = issues
    .filter(({ where, rule }) => where === 'request' && !rule.startsWith('prism.'))
    .map(({ rule }) => rule);
  const recorded = await bodiesOf(JSON.parse(real));
  expect(recorded.rules).toEqual(broken);
  expect(shapeOf(recorded.request)).toEqual(shapeOf(JSON.parse(real.replace('["Zorvathia"]', '[]'))));
});

test.each([null, 'Zorvathia', 9_123_477_316, ['Zorvathia'], true])(
  'a request that is no object stays one: %j',
  async (real) => {
    const { request, rules } = await bodiesOf(real);
    expect(rules).toEqual(['body.type']);
    expect(leaksIn(JSON.stringify(request), realValues)).toEqual([]);
  },
);

test('a person and a key are the same in every entry of a recording, and others are others', async () => {
  const identities = createIdentities();
  const numberOf = async (mobile_number: Json, key = 'one') => {
    const requestHeaders = ['Authorization', key, 'Content-Type', 'application/json'];
    const entry = await record(
      { request: JSON.stringify({ ...asked, mobile_number }), response: '{}', requestHeaders },
      identities,
    );
    if (typeof entry === 'string' || entry.request.form !== 'json') throw new Error('It has no request.');
    return [valueAt(entry.request.json, ['mobile_number']), entry.key];
  };
  const [one, first] = await numberOf(number);
  const [other, second] = await numberOf('9123477317', 'another');
  expect(await numberOf(number, 'another')).toEqual([one, second]);
  expect(other).not.toBe(one);
  expect([first, second]).toEqual(['key-1', 'key-2']);
  expect((await numberOf(Number(number)))[0]).toBe(0);
});

test('every real person gets a synthetic one of their own, also past the end of the numbers', () => {
  const identities = createIdentities(89_999);
  const seeds = Array.from({ length: 300 }, (_, index) =>
    identities.seedOf(firstOperation, { mobile_number: `${index}` }),
  );
  expect(new Set(seeds).size).toBe(300);
  expect(seeds.slice(0, 2)).toEqual(['9000099999', '9000010000']);
});

test.each([
  { what: 'an unknown route', traffic: { url: '/elsewhere' }, reason: 'the document has no such operation' },
  {
    what: 'an encoding that is not known',
    traffic: { response: '{}', responseHeaders: ['Content-Encoding', 'rot13'] },
    reason: 'a body is too large or in an unknown encoding',
  },
])('$what: there is no entry, and the reason is said', async ({ traffic, reason }) => {
  expect(await record({ request: JSON.stringify(asked), ...traffic })).toBe(reason);
});

test('of a body that is no JSON, only that it was there is recorded', async () => {
  const entry = await record({ request: fullName, response: `<h1>${fullName}</h1>`, status: 502 });
  expect(entry).toMatchObject({ rules: [], request: { form: 'other' }, response: { form: 'other', status: 502 } });
  expect(await record({ response: '' })).toMatchObject({ request: { form: 'empty' }, response: { form: 'empty' } });
});
