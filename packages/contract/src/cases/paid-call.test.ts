import { expect, test } from 'vitest';
import { createFakeApi, type Ways } from '../testing/fake-api.ts';
import { operation, tryCases } from '../testing/try-cases.ts';
import type { Case, Session } from './case.ts';
import { enclosed, paidCall } from './paid-call.ts';

function caseOf(run: (session: Session) => Promise<unknown>): Case {
  return {
    family: 'credit law',
    rule: 'r',
    title: 't',
    needs: [],
    requests: 1,
    credits: operation.price,
    run: async (session) => void (await run(session)),
  };
}

/** What a case that makes these calls shows about a server. */
async function shown(run: (session: Session) => Promise<unknown>, ways: Ways = {}, more = {}) {
  const [tried] = await tryCases([caseOf(run)], createFakeApi(ways), more);
  return tried;
}

const pay = (session: Session) => paidCall(session, { label: 'a call' });

test.each([200, 404])('a %d of the bureau is a paid call', async (status) => {
  expect(await shown(pay, { bureau: () => status })).toMatchObject({ verdict: 'pass' });
});

test.each([
  { status: 500, ways: { bureau: () => 500 } },
  { status: 400, ways: { check: () => 400 } },
])('a $status is no paid call, and tells nothing', async ({ status, ways }) => {
  expect(await shown(pay, ways)).toMatchObject({
    verdict: 'inconclusive',
    reason: `"a call" was answered with ${status}, which tells nothing of the balance`,
  });
});

test('a 402 of a key without credits names the key', async () => {
  const ways: Ways = { cover: () => 402, envelope: (body) => ({ ...body, credits_remaining: 0 }) };
  expect((await shown(pay, ways))?.reason).toBe('the key has run out of credits: give one with more');
});

test('each kind of difference is recorded once', async () => {
  const ways: Ways = { price: (_, { number }, price) => (number > 1 && number < 6 ? 2 : price) };
  const fourCalls = async (session: Session) => {
    for (let call = 0; call < 4; call += 1) await pay(session);
  };
  const tried = await shown((session) => enclosed(session, () => fourCalls(session)), ways);
  expect(tried?.differences).toHaveLength(1);
});

test('differences from before the calls are not recorded again', async () => {
  const ways: Ways = { price: (_, { number }, price) => (number === 2 ? 2 : price) };
  const tried = await shown(async (session) => {
    for (let call = 0; call < 4; call += 1) await pay(session);
    await enclosed(session, async () => undefined);
  }, ways);
  expect(tried?.verdict).toBe('pass');
});

test('where others spend from the key, a difference decides nothing', async () => {
  const ways: Ways = { price: () => 2 };
  expect((await shown((session) => enclosed(session, () => pay(session)), ways, { sharedKey: true }))?.reason).toBe(
    'a balance moved, and others spend from this key: that decides nothing',
  );
});
