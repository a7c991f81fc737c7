import { expect, test } from 'vitest';
import { listensEverywhere, reachableOrigin } from './listen.ts';

test.each([
  { host: '127.0.0.1', origin: 'http://127.0.0.1:4010', everywhere: false },
  { host: 'localhost', origin: 'http://localhost:4010', everywhere: false },
  { host: '::1', origin: 'http://[::1]:4010', everywhere: false },
  { host: '0.0.0.0', origin: 'http://127.0.0.1:4010', everywhere: true },
  { host: '::', origin: 'http://[::1]:4010', everywhere: true },
])('a server on $host is called at $origin', ({ host, origin, everywhere }) => {
  expect(reachableOrigin(host, 4010)).toBe(origin);
  expect(listensEverywhere(host)).toBe(everywhere);
});
