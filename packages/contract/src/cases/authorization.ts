import type { Operation } from '@bgv-kit/spec';
import { onlyRequired, withAllFields } from '../request-shapes.ts';
import type { KeyName } from '../target.ts';
import { bearer } from '../transport/send.ts';
import { Inconclusive } from '../verdict.ts';
import { bureauOutcomes, numbersFor } from './bureau-outcome.ts';
import type { Case, Need } from './case.ts';
import { differInStatus, isPaid } from './expectations.ts';

/** Calls without the right key are refused with 401, and a key without access with 403. Both are free. */
export function authorizationCases(operation: Operation): Case[] {
  const wrongKeys: readonly (readonly [what: string, header: (key: string) => string])[] = [
    ['the right key under another scheme', (key) => `Basic ${key}`],
    ['the right key under the scheme Token', (key) => `Token ${key}`],
    ['the right key under the scheme ApiKey', (key) => `ApiKey ${key}`],
    ['the right key under a scheme that begins with Bearer', (key) => `Bearers ${key}`],
    ['the right key without a scheme', (key) => key],
    ['the right key without a space after Bearer', (key) => `Bearer${key}`],
    ['the right key and a character more', (key) => bearer(`${key}x`)],
    ['the right key and a digit more', (key) => bearer(`${key}0`)],
    ['a character before the right key', (key) => bearer(`x${key}`)],
    ['the right key without its last character', (key) => bearer(key.slice(0, -1))],
    ['the right key without its first character', (key) => bearer(key.slice(1))],
    ['the first half of the right key', (key) => bearer(key.slice(0, Math.ceil(key.length / 2)))],
    ['the right key with another last character', (key) => bearer(key.slice(0, -1) + other(key.at(-1)))],
    ['the right key with another first character', (key) => bearer(other(key[0]) + key.slice(1))],
    ['the right key with another character in the middle', (key) => bearer(changedInside(key))],
    ['the right key in another case', (key) => bearer(swapCase(key))],
    ['the right key twice', (key) => bearer(key + key)],
    ['the right key, a comma and another', (key) => bearer(`${key},${other(key[0])}`)],
    ['the right key and a word after it', (key) => bearer(`${key} x`)],
    ['the right key in quotes', (key) => bearer(`"${key}"`)],
    ['the right key reversed', (key) => bearer([...key].reverse().join(''))],
    ['an unknown key', () => unknownKey],
    ['a key of one character', () => bearer('x')],
    ['the word undefined as a key', () => bearer('undefined')],
    ['the word null as a key', () => bearer('null')],
    ['a star as a key', () => bearer('*')],
  ];
  return [
    refused('authorization.required', 'a call without Authorization', () => null),
    refused('authorization.required', 'an empty Authorization', () => ''),
    refused('authorization.required', 'a Bearer without a key', () => 'Bearer '),
    ...wrongKeys.map(([what, header]) => refused('authorization.bearer', what, header)),
    otherKey('authorization.bearer', 'revoked', 401),
    otherKey('authorization.forbidden', 'forbidden', 403),
    afterTheRightKey(),
    whateverIsAsked(operation),
    besideTheRightKey(operation),
  ];
}

function refused(rule: string, what: string, header: (main: string) => string | null): Case {
  return {
    family: 'authorization',
    rule,
    title: `${what} is refused with 401`,
    needs: ['found'],
    requests: 1,
    credits: 0,
    run: async (session) => {
      const { main } = session.target.keys;
      const authorization = header(main);
      const others = Object.values(session.target.keys);
      if (others.some((key) => authorization === bearer(key)))
        throw new Inconclusive('this key is the same after the change');
      await session.expect({ statuses: [401] }, { label: what, authorization, body: session.validRequest() });
    },
  };
}

function otherKey(rule: string, key: Extract<KeyName, Need>, status: number): Case {
  const what = key === 'forbidden' ? 'a key without access' : `a ${key} key`;
  return {
    family: 'authorization',
    rule,
    title: `${what} is refused with ${status}, again and again`,
    needs: ['found', key],
    requests: 2,
    credits: 0,
    run: async (session) => {
      for (const label of [what, `${what}, once more`])
        await session.expect({ statuses: [status] }, { label, key, body: session.validRequest() });
    },
  };
}

/** A server that has just seen the right key must ask for it again. */
function afterTheRightKey(): Case {
  return {
    family: 'authorization',
    rule: 'authorization.required',
    title: 'after a call with the right key, one without is refused with 401 all the same',
    needs: ['found'],
    requests: 3,
    credits: 0,
    run: async (session) => {
      await session.send({ label: 'an invalid request with the right key', body: {} });
      const body = session.validRequest();
      await session.expect({ statuses: [401] }, { label: 'no key after the right one', authorization: null, body });
      const wrong = { label: 'a wrong key after the right one', authorization: unknownKey, body };
      await session.expect({ statuses: [401] }, wrong);
    },
  };
}

/** A server checks the key first, whatever the request asks for. */
function whateverIsAsked(operation: Operation): Case {
  return {
    family: 'authorization',
    rule: 'authorization.required',
    title: 'without a key that has access, any request is refused, whatever it would come to',
    needs: ['found'],
    requests: 20,
    credits: 0,
    run: async (session) => {
      const others = [bureauOutcomes.noRecord, bureauOutcomes.bureauError].flatMap((outcome) =>
        numbersFor(operation, session.target, outcome).slice(0, 1),
      );
      const bodies = [
        ...others.map((number) => session.requestFor(number)),
        withAllFields(operation, session.validRequest()),
        // The purpose is the user's own, and goes with their number wherever it goes.
        ...(session.target.loopback ? [onlyRequired(operation, session.validRequest())] : []),
        session.validRequest(),
      ];
      for (const body of bodies) {
        await session.expect({ statuses: [401] }, { label: 'a request without a key', authorization: null, body });
        await session.expect(
          { statuses: [401] },
          { label: 'a request with a wrong key', authorization: unknownKey, body },
        );
        for (const [key, status] of [
          ['revoked', 401],
          ['forbidden', 403],
        ] as const) {
          if (session.target.keys[key] === undefined) continue;
          await session.expect({ statuses: [status] }, { label: `a request with the ${key} key`, key, body });
        }
      }
    },
  };
}

/** A call with the right key that is in flight lets no other call in. */
function besideTheRightKey({ price }: Operation): Case {
  return {
    family: 'authorization',
    rule: 'authorization.overlapping',
    title: 'beside calls with the right key, those without it are refused with 401 all the same',
    needs: ['found'],
    requests: 8,
    credits: 2 * price,
    run: async (session) => {
      const body = session.validRequest();
      const right = { label: 'the right key beside a wrong one', body };
      const none = { label: 'no key beside the right one', authorization: null, body };
      const wrong = { label: 'a wrong key beside the right one', authorization: unknownKey, body };
      for (const exchange of await session.together([right, wrong, none, wrong, none, right, wrong, none])) {
        const { status, request } = exchange;
        const hasKey = request.authorization === undefined;
        if (hasKey ? isPaid(session, exchange) || status === 500 : status === 401) continue;
        differInStatus(session, exchange, hasKey ? 'must be served' : 'must be answered with 401');
      }
    },
  };
}

/** A header with a key that no server knows. */
const unknownKey = bearer('bgv-kit-no-such-key');

function swapCase(key: string): string {
  const upper = key.toUpperCase();
  return upper === key ? key.toLowerCase() : upper;
}

function changedInside(key: string): string {
  const middle = Math.floor(key.length / 2);
  return key.slice(0, middle) + other(key[middle]) + key.slice(middle + 1);
}

function other(character: string | undefined): string {
  return character === 'x' ? 'y' : 'x';
}
