import { expect, test } from 'vitest';
import { errorCode, neverLeft } from './never-left.ts';

const failed = (code: string) => new TypeError('fetch failed', { cause: Object.assign(new Error('inner'), { code }) });

test.each(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'CERT_HAS_EXPIRED', 'DEPTH_ZERO_SELF_SIGNED_CERT'])(
  '%s proves that nothing was sent',
  (code) => {
    expect(neverLeft(failed(code))).toBe(true);
  },
);

test.each(['ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'UND_ERR_SOCKET', 'UND_ERR_HEADERS_TIMEOUT'])(
  '%s proves nothing: the request may have arrived',
  (code) => {
    expect(neverLeft(failed(code))).toBe(false);
  },
);

test('a browser says no more than that it failed, which proves nothing', () => {
  expect(neverLeft(new TypeError('Failed to fetch'))).toBe(false);
});

test('a circle of causes ends', () => {
  const error = new Error('round');
  error.cause = error;
  expect(errorCode(error)).toBeUndefined();
});
