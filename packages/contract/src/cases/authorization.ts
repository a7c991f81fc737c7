import type { Operation } from '@bgv-kit/spec';
import type { Case, Need, Session } from '../case.ts';
import type { Probe } from '../exchange.ts';
import { bearer } from '../send.ts';
import type { TargetKeys } from '../target.ts';
import { CannotDecide } from '../verdict.ts';

/** Calls without the right key: 401, and 403 for a key without access. Both are free. */
export function authorizationCases(): Case[] {
  return [
    refused('a call without Authorization', () => null),
    refused('an empty Authorization', () => ''),
    refused('a Bearer without a key', () => 'Bearer '),
    refused('the right key under another scheme', ({ main }) => `Basic ${main}`),
    refused('the right key without a scheme', ({ main }) => main),
    refused('the right key and a character more', ({ main }) => bearer(`${main}x`)),
    refused('the right key without its last character', ({ main }) => bearer(main.slice(0, -1))),
    refused('the right key in another case', ({ main }) => bearer(swapCase(main))),
    refused('a revoked key', ({ revoked = '' }) => bearer(revoked), 'revoked'),
    {
      ...refused('a key without access', ({ forbidden = '' }) => bearer(forbidden), 'forbidden'),
      rule: 'authorization.forbidden',
      title: 'a key without access is refused with 403',
      run: (session) =>
        expectRefusal(session, 403, 'a key without access', bearer(session.target.keys.forbidden ?? '')),
    },
  ];
}

function refused(what: string, authorization: (keys: TargetKeys) => string | null, need?: Need): Case {
  return {
    family: 'authorization',
    rule: 'authorization.required',
    title: `${what} is refused with 401`,
    needs: ['found', ...(need === undefined ? [] : [need])],
    requests: 1,
    credits: 0,
    run: (session) => expectRefusal(session, 401, what, authorization(session.target.keys)),
  };
}

async function expectRefusal(
  session: Session,
  status: number,
  label: string,
  authorization: string | null,
): Promise<void> {
  if (authorization === bearer(session.target.keys.main)) {
    throw new CannotDecide('the key reads the same in either case');
  }
  await session.expectStatus(status, { label, authorization, body: session.soundRequest() });
}

function swapCase(key: string): string {
  const upper = key.toUpperCase();
  return upper === key ? key.toLowerCase() : upper;
}

/** Requests with two faults, where the first check that refuses shows in the status. The order is decision 6. */
export function orderCases(operation: Operation): Case[] {
  const invalid = operation.scenarios.find(({ status }) => status === 400)?.request ?? {};
  const order = (
    title: string,
    expected: { status: number; need?: Need },
    authorization: (keys: TargetKeys) => string | null,
  ): Case => ({
    family: 'order of checks',
    rule: 'order-of-checks',
    title,
    needs: expected.need === undefined ? [] : [expected.need],
    requests: 1,
    credits: 0,
    run: async (session) => {
      const probe: Probe = { label: title, body: invalid, authorization: authorization(session.target.keys) };
      await session.expectStatus(expected.status, probe, [6]);
    },
  });
  return [
    order('an invalid request without a key is 401', { status: 401 }, () => null),
    order(
      'an invalid request with a key without access is 403',
      { status: 403, need: 'forbidden' },
      ({ forbidden = '' }) => bearer(forbidden),
    ),
    order('an invalid request with an empty key is 400', { status: 400, need: 'empty' }, ({ empty = '' }) =>
      bearer(empty),
    ),
  ];
}
