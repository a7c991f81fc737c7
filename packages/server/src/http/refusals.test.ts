import { expect, test } from 'vitest';
import { defaultLimits } from './limits.ts';
import { httpText, reasonOf, refusalAnswer, refusalReasons } from './refusals.ts';

test.each(refusalReasons)('%s is answered in the envelope of the API, free, and ends the connection', (reason) => {
  const { status, headers, body } = refusalAnswer(reason, defaultLimits);
  expect(JSON.parse(body)).toEqual({
    ...{ status: 'error', code: status, data: {}, credits_used: 0 },
    message: expect.stringMatching(/ Nothing is charged\.$/),
  });
  expect(headers).toMatchObject({ 'sandbox-scenario': reason, connection: 'close' });
  expect(headers['retry-after']).toBe(status === 503 ? '1' : undefined);
});

test.each([
  { code: 'HPE_HEADER_OVERFLOW', reason: 'headers-too-large' },
  { code: 'ERR_HTTP_REQUEST_TIMEOUT', reason: 'slow-request' },
  { code: 'HPE_INVALID_METHOD', reason: 'malformed-http' },
  { code: 'ECONNRESET', reason: undefined },
])("Node's $code is $reason", ({ code, reason }) => {
  expect(reasonOf(Object.assign(new Error(), { code }))).toBe(reason);
});

test('as HTTP text, an answer has its length in bytes', () => {
  expect(httpText({ status: 400, headers: { a: 'b' }, body: '…' })).toBe(
    'HTTP/1.1 400 Bad Request\r\na: b\r\ncontent-length: 3\r\n\r\n…',
  );
});
