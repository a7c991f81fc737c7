import { expect, test } from 'vitest';
import { checkBaseUrl } from './base-url.ts';

test.each([
  ['https://bgv.konnectnxt.com/api', 'https://bgv.konnectnxt.com/api'],
  ['https://bgv.konnectnxt.com/api/', 'https://bgv.konnectnxt.com/api'],
  ['https://bgv.konnectnxt.com/api///', 'https://bgv.konnectnxt.com/api'],
  ['https://bgv.konnectnxt.com', 'https://bgv.konnectnxt.com'],
  ['http://127.0.0.1:4010/api', 'http://127.0.0.1:4010/api'],
  ['http://127.18.29.31/api', 'http://127.18.29.31/api'],
  ['http://[::1]:4010/api', 'http://[::1]:4010/api'],
  ['http://localhost:4010/api/', 'http://localhost:4010/api'],
])('takes %s', (given, want) => {
  expect(checkBaseUrl(given, false)).toBe(want);
});

test.each([
  'http://bgv.konnectnxt.com/api',
  'http://10.0.0.5/api',
  'http://localhost.example.com/api',
  'http://notlocalhost/api',
  'http://api.localhost/api',
  'http://127.0.0.1.example.com/api',
  'http://x127.0.0.1.example.com/api',
  'http://0.0.0.0/api',
])('refuses to send a key in the clear to %s', (given) => {
  const message = `${new URL(given).origin} is plain http: the key and personal data would travel readable. Use https, or set allowInsecureHttp.`;
  expect(() => checkBaseUrl(given, false)).toThrow(expect.objectContaining({ code: 'INSECURE_BASE_URL', message }));
});

test('allows plain http to another machine when it is told to', () => {
  expect(checkBaseUrl('http://10.0.0.5/api', true)).toBe('http://10.0.0.5/api');
});

const absolute = 'is not an absolute http or https URL';
const plain = 'has a query or a fragment';
const secret = 'holds a user name or password';

test.each([
  ['', absolute],
  ['/api', absolute],
  ['bgv.konnectnxt.com/api', absolute],
  ['ftp://example.com', absolute],
  ['xhttps://example.com', absolute],
  ['https://example.com/api?key=1', plain],
  ['https://example.com/#a', plain],
  ['https://me@example.com', secret],
  ['https://:hunter2@example.com', secret],
])('says what is wrong with the base URL "%s", without repeating it', (given, fault) => {
  const message = `The baseUrl ${fault}. Give origin and base path, such as https://api.example.com/api.`;
  expect(() => checkBaseUrl(given, true)).toThrow(expect.objectContaining({ code: 'BASE_URL_INVALID', message }));
});
