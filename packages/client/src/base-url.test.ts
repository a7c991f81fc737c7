import { expect, test } from 'vitest';
import { checkBaseUrl } from './base-url.ts';

test.each([
  ['https://bgv.konnectnxt.com/api', 'https://bgv.konnectnxt.com/api'],
  ['https://bgv.konnectnxt.com/api/', 'https://bgv.konnectnxt.com/api'],
  ['https://bgv.konnectnxt.com/api///', 'https://bgv.konnectnxt.com/api'],
  ['https://bgv.konnectnxt.com', 'https://bgv.konnectnxt.com'],
  ['http://127.0.0.1:4010/api', 'http://127.0.0.1:4010/api'],
  ['http://127.8.9.1/api', 'http://127.8.9.1/api'],
  ['http://[::1]:4010/api', 'http://[::1]:4010/api'],
  ['http://localhost:4010/api/', 'http://localhost:4010/api'],
])('takes %s', (given, want) => {
  expect(checkBaseUrl(given, false)).toBe(want);
});

test.each([
  'http://bgv.konnectnxt.com/api',
  'http://10.0.0.5/api',
  'http://localhost.example.com/api',
  'http://127.0.0.1.example.com/api',
  'http://0.0.0.0/api',
])('refuses to send a key in the clear to %s', (given) => {
  expect(() => checkBaseUrl(given, false)).toThrow(expect.objectContaining({ code: 'INSECURE_BASE_URL' }));
});

test('allows plain http to another machine when it is told to', () => {
  expect(checkBaseUrl('http://10.0.0.5/api', true)).toBe('http://10.0.0.5/api');
});

test.each([
  '',
  '/api',
  'bgv.konnectnxt.com/api',
  'ftp://example.com',
  'https://example.com/api?key=1',
  'https://example.com/#a',
])('says what is wrong with the base URL "%s"', (given) => {
  expect(() => checkBaseUrl(given, true)).toThrow(expect.objectContaining({ code: 'BASE_URL_INVALID' }));
});

test('does not repeat a password that stands in the base URL', () => {
  expect(() => checkBaseUrl('https://me:hunter2@example.com', false)).toThrow(
    expect.objectContaining({ code: 'BASE_URL_INVALID', message: expect.not.stringContaining('hunter2') }),
  );
});
