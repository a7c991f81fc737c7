import { expect, test } from 'vitest';
import { type Caller, createAuthorizer } from './access.ts';

const caller = (headers: Record<string, string>, ends: Partial<Caller> = {}): Caller => ({
  remote: '127.0.0.1',
  local: '127.0.0.1',
  header: (name) => headers[name],
  ...ends,
});
const host = '127.0.0.1:4010';

test.each([
  { what: 'on the loopback address', from: caller({ host }) },
  { what: 'of IPv6', from: caller({ host: '[::1]:4010' }, { remote: '::1', local: '::1' }) },
  { what: 'of IPv4 inside IPv6', from: caller({ host }, { remote: '::ffff:127.0.0.1', local: '::ffff:127.0.0.1' }) },
  {
    what: "on one of this machine's own addresses",
    from: caller({ host: '192.0.2.7:4010' }, { remote: '192.0.2.7', local: '192.0.2.7' }),
  },
  { what: 'with a page of this machine', from: caller({ host, origin: 'http://localhost:4173' }) },
])('without a token, a caller $what may use the control routes', ({ from }) => {
  const authorize = createAuthorizer({ token: undefined, host: '127.0.0.1' });
  expect(authorize(from)).toBeUndefined();
});

test.each([
  { what: 'another machine', from: caller({ host }, { remote: '192.0.2.8', local: '192.0.2.7' }) },
  { what: 'a connection that is gone', from: caller({ host }, { remote: undefined, local: undefined }) },
  { what: 'a page of another site', from: caller({ host, origin: 'https://example.com' }) },
  { what: 'a page from a file', from: caller({ host, origin: 'null' }) },
  { what: 'another host name', from: caller({ host: 'sandbox.example.com' }) },
  { what: 'no host name', from: caller({}) },
])('without a token, $what is refused with a remedy', ({ from }) => {
  const authorize = createAuthorizer({ token: undefined, host: '127.0.0.1' });
  expect(authorize(from)).toEqual({ status: 403, error: expect.stringMatching(/--control-token/) });
});

test('the name that the sandbox listens on is its own', () => {
  const authorize = createAuthorizer({ token: undefined, host: 'sandbox.test' });
  expect(authorize(caller({ host: 'sandbox.test:4010' }))).toBeUndefined();
});

test.each([
  { authorization: 'Bearer open-sesame', status: undefined },
  { authorization: 'bearer open-sesame', status: undefined },
  { authorization: 'Bearer OPEN-SESAME', status: 401 },
  { authorization: 'Bearer ', status: 401 },
  { authorization: 'open-sesame', status: 401 },
])('with a token, "$authorization" is answered $status, wherever it comes from', ({ authorization, status }) => {
  const authorize = createAuthorizer({ token: 'open-sesame', host: '127.0.0.1' });
  expect(authorize(caller({ authorization }, { remote: '192.0.2.8' }))?.status).toBe(status);
});
