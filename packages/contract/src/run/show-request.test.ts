import type { Json } from '@bgv-kit/spec';
import { operations } from '@bgv-kit/spec/document';
import { expect, test } from 'vitest';
import type { TestRequest } from '../exchange.ts';
import { resolveTarget } from '../target.ts';
import { showRequest } from './show-request.ts';

const given = {
  keys: {
    main: 'planted-main',
    low: 'planted-low',
    empty: 'planted-empty',
    forbidden: 'planted-no',
    revoked: 'planted-old',
  },
  numbers: { found: ['9000077315'], noRecord: ['9000077316'], bureauError: ['9000077317'] },
  purpose: 'A planted purpose of this very test',
};

const hosts = { local: 'http://127.0.0.1:4010/api', vendor: 'https://bgv.example/api' };

/** As the shell reads a variable. */
const variable = (name: string) => `\${${name}}`;

const operation = firstOf(operations);

function firstOf<T>([first]: readonly T[]): T {
  if (first === undefined) throw new Error('The document has no operation.');
  return first;
}

function show(test: Omit<TestRequest, 'label'>, host: keyof typeof hosts = 'local') {
  return showRequest({ label: 'a call', ...test }, operation, resolveTarget({ baseUrl: hosts[host], ...given }));
}

const body = {
  mobile_number: '9000077315',
  full_name: 'Asha Verma',
  consent_purpose: 'A planted purpose of this very test',
};

test('on another host a body is shown by its shape alone', () => {
  expect(JSON.parse(show({ body: { ...body, document_type: '', id_value: 'x' } }, 'vendor').body)).toEqual({
    mobile_number: '<10 digits>',
    full_name: '<10 characters>',
    consent_purpose: '<35 characters>',
    document_type: '',
    id_value: '<1 character>',
  });
});

test.each<{ what: string; value: Json; shown: Json }>([
  { what: 'a number', value: 9000077315, shown: '<a number>' },
  { what: 'a list of strings', value: ['9000077315'], shown: ['<10 digits>'] },
  { what: 'an object of another field', value: { surname: 'Verma' }, shown: { '<another field>': '<5 characters>' } },
  { what: 'a wide character, which is one', value: '😀', shown: '<1 character>' },
  { what: 'null', value: null, shown: null },
  { what: 'a boolean', value: true, shown: true },
])('on another host $what is shown as its shape', ({ value, shown }) => {
  expect(JSON.parse(show({ body: { full_name: value } }, 'vendor').body)).toEqual({ full_name: shown });
});

test('on another host raw text is counted, and a field that the document does not have is not named', () => {
  expect(show({ raw: '{"mobile_number":"9000077315"' }, 'vendor').body).toBe('<29 characters>');
  expect(show({ body: { 'Asha Verma': 1 } }, 'vendor').body).toBe('{"<another field>":"<a number>"}');
});

test('no value and no key is in what is shown of another host, body or command', () => {
  const { main } = given.keys;
  const headers = [
    `Bearer ${main}x`,
    main,
    `Basic ${main}`,
    main.slice(1),
    `Bearer ${main.slice(0, -1)}`,
    `Bearer "${main}"`,
    `Bearer ${main}${main}`,
  ];
  const requests: Omit<TestRequest, 'label'>[] = [
    { body },
    { raw: JSON.stringify(body) },
    { body: { ...body, mobile_number: 9000077315 } },
    { body: [body] },
    ...headers.map((authorization) => ({ authorization, body })),
    ...(['main', 'low', 'empty', 'forbidden', 'revoked'] as const).map((key) => ({ key, body })),
  ];
  for (const host of ['vendor', 'local'] as const) {
    const all = JSON.stringify(requests.map((request) => show(request, host)));
    for (const secret of [
      ...Object.values(given.keys),
      ...Object.values(given.numbers).flat(),
      given.purpose,
      main.slice(1),
      main.slice(0, -1),
    ])
      expect(all).not.toContain(secret);
    expect(all.includes('Asha')).toBe(host === 'local');
  }
});

test('on this machine made-up values are shown as they are', () => {
  const madeUp = { mobile_number: '9000000200', full_name: 'Asha Verma', consent_purpose: 7, other: [true, null] };
  expect(show({ body: madeUp }).body).toBe(JSON.stringify(madeUp));
});

test('on this machine the user’s own number and purpose are hidden, in strings and in numbers', () => {
  const hidden = { mobile_number: '<a number of yours>', full_name: 'Asha Verma', consent_purpose: '<your purpose>' };
  expect(show({ body }).body).toBe(JSON.stringify(hidden));
  expect(show({ body: { mobile_number: 9000077316, full_name: '+919000077317' } }).body).toBe(
    '{"mobile_number":"<a number>","full_name":"+91<a number of yours>"}',
  );
});

test('on this machine raw text is shown where it cannot hold a value of the user, and counted where it can', () => {
  const raw = '{"mobile_number":';
  const target = resolveTarget({ baseUrl: hosts.local, keys: given.keys });
  expect(showRequest({ label: 'a call', raw }, operation, target).body).toBe(raw);
  expect(show({ raw }).body).toBe('<17 characters>');
});

test('a number of the document’s own is no secret, even if the user gives it', () => {
  const target = resolveTarget({ baseUrl: hosts.local, keys: { main: 'k-main' }, numbers: { found: ['9000000200'] } });
  const { body: shown } = showRequest({ label: 'a call', body: { mobile_number: '9000000200' } }, operation, target);
  expect(shown).toContain('9000000200');
});

test.each<{ what: string; request: Omit<TestRequest, 'label'>; header: string | undefined }>([
  { what: 'the main key', request: {}, header: `"Authorization: Bearer ${variable('BGV_KEY')}"` },
  { what: 'the low key', request: { key: 'low' }, header: `"Authorization: Bearer ${variable('BGV_KEY_LOW')}"` },
  {
    what: 'the forbidden key',
    request: { key: 'forbidden' },
    header: `"Authorization: Bearer ${variable('BGV_KEY_FORBIDDEN')}"`,
  },
  {
    what: 'another scheme',
    request: { authorization: 'Basic planted-main' },
    header: `"Authorization: Basic ${variable('BGV_KEY')}"`,
  },
  {
    what: 'a character more',
    request: { authorization: 'Bearer planted-mainx' },
    header: `"Authorization: Bearer ${variable('BGV_KEY')}x"`,
  },
  { what: 'a Bearer without a key', request: { authorization: 'Bearer ' }, header: '"Authorization: Bearer "' },
  {
    what: 'a key made of others',
    request: { authorization: 'Bearer planted-mai' },
    header: '"Authorization: <a changed key>"',
  },
  { what: 'no key', request: { authorization: null }, header: undefined },
])('the command sends $what', ({ request, header }) => {
  const lines = show(request)
    .curl.split(' \\\n  ')
    .filter((line) => line.includes('Authorization'));
  expect(lines).toEqual(header === undefined ? [] : [`--header ${header}`]);
});

test('the command names the method, the whole URL, the content type and the body, each on its line', () => {
  expect(show({ body: { full_name: "D'Souza" } }).curl.split(' \\\n  ')).toEqual([
    "curl --request POST 'http://127.0.0.1:4010/api/v2/finance/customer-data-pull'",
    `--header "Authorization: Bearer ${variable('BGV_KEY')}"`,
    "--header 'Content-Type: application/json'",
    `--data-raw '{"full_name":"D'\\''Souza"}'`,
  ]);
});

test('the command leaves the content type out, or names another, as the request did', () => {
  expect(show({ contentType: null }).curl).toContain("--header 'Content-Type:'");
  expect(show({ contentType: 'text/plain' }).curl).toContain("--header 'Content-Type: text/plain'");
});

test('on this machine a purpose is hidden however it is written', () => {
  const text = JSON.stringify(body);
  const escaped = text.replaceAll('planted', () => '\\u0070lanted');
  const shown = [text.slice(0, -3), escaped].map((raw) => show({ raw }).body);
  expect(shown.filter((one) => one.includes('of this very tes'))).toEqual([]);
});

test('on this machine a purpose is hidden whole that holds a quotation mark, or a number of the user’s', () => {
  for (const purpose of ['A "planted" purpose of ours', 'A planted purpose for 9000077315 as agreed']) {
    const target = resolveTarget({ baseUrl: hosts.local, ...given, purpose });
    const shown = showRequest({ label: 'a call', body: { consent_purpose: `${purpose}.` } }, operation, target);
    expect(shown.body).toBe('{"consent_purpose":"<your purpose>."}');
  }
});

test('the command names the variable of the very key, also where another key begins like it', () => {
  const target = resolveTarget({ baseUrl: hosts.local, keys: { main: 'planted', low: 'planted2' } });
  expect(showRequest({ label: 'a call', key: 'low', body }, operation, target).curl).toContain(
    `${variable('BGV_KEY_LOW')}"`,
  );
});

test('a quotation mark in the base URL does not end the command’s own', () => {
  const target = resolveTarget({ baseUrl: "http://127.0.0.1:4010/a'b/api", keys: given.keys });
  expect(showRequest({ label: 'a call', body }, operation, target).curl).toContain("/a'\\''b/api");
});
