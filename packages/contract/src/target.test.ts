import { expect, test } from 'vitest';
import { resolveTarget } from './target.ts';

const keys = { main: 'k' };

test.each([
  { baseUrl: 'http://127.0.0.1:4010/api', loopback: true },
  { baseUrl: 'http://127.1.2.3/api', loopback: true },
  { baseUrl: 'http://localhost:4010/api', loopback: true },
  { baseUrl: 'http://[::1]:4010/api', loopback: true },
  { baseUrl: 'https://bgv.konnectnxt.com/api', loopback: false },
  { baseUrl: 'http://127.0.0.1.example.com/api', loopback: false },
  { baseUrl: 'http://192.168.1.7:4010/api', loopback: false },
])('$baseUrl is on this machine: $loopback; elsewhere the budget is 0', ({ baseUrl, loopback }) => {
  const target = resolveTarget({ baseUrl, keys });
  expect(target.loopback).toBe(loopback);
  expect(target.maxCredits).toBe(loopback ? Number.POSITIVE_INFINITY : 0);
});

test('a slash at the end of the base URL makes no difference', () => {
  expect(resolveTarget({ baseUrl: 'http://127.0.0.1:4010/api//', keys }).baseUrl).toBe('http://127.0.0.1:4010/api');
});

test.each(['', 'localhost:4010', '/api', 'ftp://127.0.0.1/api'])('"%s" is no target', (baseUrl) => {
  expect(() => resolveTarget({ baseUrl, keys })).toThrow(expect.objectContaining({ code: 'TARGET_INVALID' }));
});

test.each([-1, Number.NaN])('%d is no budget', (maxCredits) => {
  const target = { baseUrl: 'http://127.0.0.1/api', keys, maxCredits };
  expect(() => resolveTarget(target)).toThrow(expect.objectContaining({ code: 'BUDGET_INVALID' }));
});
