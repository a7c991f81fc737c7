import { expect, test } from 'vitest';
import { errorCode, neverLeft } from './never-left.ts';

const failed = (code: unknown) => new TypeError('fetch failed', { cause: Object.assign(new Error('inner'), { code }) });

test.each([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'UND_ERR_CONNECT_TIMEOUT',
  'CERT_HAS_EXPIRED',
  'CERT_NOT_YET_VALID',
  'CERT_REVOKED',
  'CERT_UNTRUSTED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
])('%s proves that nothing was sent', (code) => {
  expect(neverLeft(failed(code))).toBe(true);
});

test.each(['ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'UND_ERR_SOCKET', 'UND_ERR_HEADERS_TIMEOUT', ''])(
  '"%s" does not prove it: the request may have arrived',
  (code) => {
    expect(neverLeft(failed(code))).toBe(false);
  },
);

test('the error of a browser has no code, and so proves nothing', () => {
  expect(neverLeft(new TypeError('Failed to fetch'))).toBe(false);
});

test('the code is the first one in the chain of causes, of any realm, up to the fifth link', () => {
  const chain = (links: number, end: object): object => (links === 1 ? end : { cause: chain(links - 1, end) });
  expect(errorCode({ code: 'OUTER', cause: { code: 'INNER' } })).toBe('OUTER');
  expect(errorCode({ code: 7, cause: { code: 'INNER' } })).toBe('INNER');
  expect(errorCode(chain(5, { code: 'FIFTH' }))).toBe('FIFTH');
  expect(errorCode(chain(6, { code: 'SIXTH' }))).toBeUndefined();
});

test.each([undefined, null, 'ECONNREFUSED', 7])('what is thrown may be %s, which has no code', (thrown) => {
  expect(errorCode(thrown)).toBeUndefined();
});

test('a circle of causes ends', () => {
  const error = new Error('round');
  error.cause = error;
  expect(errorCode(error)).toBeUndefined();
});
