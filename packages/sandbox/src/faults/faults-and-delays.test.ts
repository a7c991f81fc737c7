import type { ChaosItem } from '@bgv-kit/spec/shapes';
import { describe, expect, test } from 'vitest';
import { createSandbox } from '../create-sandbox.ts';
import { about, bodyOf, callWith } from '../testing/calls.ts';
import { found, key, queued, sandboxUnder } from '../testing/chaotic-sandbox.ts';
import { debitsOf, expectLedgerToAddUp } from '../testing/ledger-assertions.ts';

describe('a fault', () => {
  test.each<{ item: ChaosItem; want: string; connectionFault: string | undefined; used: number }>([
    { item: { fault: 'reset' }, want: '0 found [reset]', connectionFault: 'reset', used: 1 },
    { item: { fault: 'reset', paid: false }, want: '0 reset [reset]', connectionFault: 'reset', used: 0 },
    { item: { fault: 'timeout' }, want: '0 found [timeout]', connectionFault: 'timeout', used: 1 },
    { item: { fault: 'timeout', paid: false }, want: '0 timeout [timeout]', connectionFault: 'timeout', used: 0 },
    { item: { fault: 'truncated' }, want: '200 found [truncated]', connectionFault: 'truncated', used: 1 },
    {
      item: { fault: 'truncated', paid: false },
      want: '200 truncated [truncated]',
      connectionFault: 'truncated',
      used: 0,
    },
    { item: { fault: 'bad-gateway' }, want: '502 bad-gateway [bad-gateway]', connectionFault: undefined, used: 0 },
    {
      item: { fault: 'bad-gateway', paid: true },
      want: '502 found [bad-gateway]',
      connectionFault: undefined,
      used: 1,
    },
    {
      item: { fault: 'too-many-requests' },
      want: '429 too-many-requests [too-many-requests]',
      connectionFault: undefined,
      used: 0,
    },
    {
      item: { fault: 'status', status: 503 },
      want: '503 status-503 [status 503]',
      connectionFault: undefined,
      used: 0,
    },
    { item: { fault: 'reset', delay: 40 }, want: '0 found [delay 40, reset]', connectionFault: 'reset', used: 1 },
    { item: { delay: 40 }, want: '200 found [delay 40]', connectionFault: undefined, used: 1 },
  ])('$item is logged as "$want" and charges $used credits', async ({ item, want, connectionFault, used }) => {
    const { sandbox } = queued(item);
    const answer = await sandbox.answer(found);
    const [logged] = sandbox.requests();
    expect(`${logged?.status} ${logged?.scenario} [${logged?.fault}]`).toBe(want);
    expect({ connectionFault: answer.connectionFault, used: logged?.used }).toEqual({ connectionFault, used });
    expect(answer.headers['sandbox-fault']).toBe(logged?.fault);
    expect(await debitsOf(sandbox.ledger, key)).toHaveLength(used);
    await expectLedgerToAddUp(sandbox.ledger);
  });

  test('that is paid costs nothing where the answer that is lost does not', async () => {
    const { sandbox, ask } = queued({ fault: 'reset' });
    expect(await ask(callWith(about('9000000500')))).toBe('0 bureau-failure [reset]');
    expect(await debitsOf(sandbox.ledger, key)).toEqual([]);
    await expectLedgerToAddUp(sandbox.ledger);
  });

  test('of a status answers in the envelope with the balance, free of charge', async () => {
    const { sandbox } = queued({ fault: 'status', status: 503, retryAfter: 9 });
    const answer = await sandbox.answer(found);
    expect(answer.headers).toMatchObject({ 'retry-after': '9', 'content-type': 'application/json; charset=utf-8' });
    expect(bodyOf(answer)).toEqual({
      status: 'error',
      code: 503,
      message: 'The sandbox was told to answer 503. Nothing is charged.',
      data: {},
      credits_used: 0,
      credits_left: 1000,
      credits_remaining: 1000,
    });
  });

  test('of a gateway is an HTML page, without the envelope of the API', async () => {
    for (const paid of [true, false]) {
      const answer = await queued({ fault: 'bad-gateway', paid }).sandbox.answer(found);
      expect([answer.status, answer.headers['content-type']]).toEqual([502, 'text/html; charset=utf-8']);
      expect(answer.body).toMatch(/^<!DOCTYPE html>[\s\S]*502 Bad Gateway/);
      expect(answer.body).not.toMatch(/credits|Asha/i);
    }
  });

  test('of too many requests says when to come back', async () => {
    const { sandbox } = queued({ fault: 'too-many-requests', retryAfter: 7 }, { fault: 'too-many-requests' });
    const answers = [await sandbox.answer(found), await sandbox.answer(found)];
    expect(answers.map(({ headers }) => headers['retry-after'])).toEqual(['7', '1']);
    expect(answers.map((answer) => bodyOf(answer)['message'])[0]).toBe(
      'Too many requests. Try again in 7 s. Nothing is charged.',
    );
  });
});

describe('a delay', () => {
  test('passes with the price held, and holds up no other call', async () => {
    const paused = Promise.withResolvers<void>();
    const asleep = Promise.withResolvers<void>();
    const sleep = (milliseconds: number) => {
      asleep.resolve();
      return milliseconds === 250 ? paused.promise : Promise.reject(new Error('Another delay was meant.'));
    };
    const { sandbox, ask } = sandboxUnder({ rules: [{ delay: 250, when: { keys: ['sandbox-low'] } }] }, { sleep });
    const slow = callWith(about('9000000200'), { key: 'sandbox-low' });
    const first = ask(slow);
    await asleep.promise;
    expect(await sandbox.ledger.find('sandbox-low')).toMatchObject({ balance: 1, available: 0 });
    expect([await ask(slow), await ask()]).toEqual(['402 no-credits', '200 found']);
    paused.resolve();
    expect(await first).toBe('200 found [delay 250]');
    await expectLedgerToAddUp(sandbox.ledger);
  });

  test("of an item or a rule takes the place of the plan's own", async () => {
    const { slept, ask } = sandboxUnder({
      delay: 10,
      rules: [
        { fault: 'truncated', when: { keys: ['sandbox-low'] } },
        { delay: 30, when: { keys: ['sandbox-empty'] } },
      ],
      queues: { [key]: [{ scenario: 'no-record', delay: 20 }] },
    });
    expect(await ask()).toBe('404 no-record [delay 20]');
    expect(await ask()).toBe('200 found [delay 10]');
    expect(await ask(callWith(about('9000000200'), { key: 'sandbox-low' }))).toBe('200 found [delay 10, truncated]');
    expect(await ask(callWith({}))).toBe('400 invalid-request');
    expect(slept).toEqual([20, 10, 10]);
  });

  test('of a fault before the hold passes without a hold', async () => {
    const { sandbox, slept, ask } = queued({ fault: 'bad-gateway', delay: 30_000 });
    expect(await ask(callWith({}))).toBe('502 bad-gateway [delay 30000, bad-gateway]');
    expect(slept).toEqual([30_000]);
    await expectLedgerToAddUp(sandbox.ledger);
  });

  test('that fails frees the hold', async () => {
    const { sandbox } = sandboxUnder({ delay: 5 }, { sleep: () => Promise.reject(new Error('no timer')) });
    await expect(sandbox.answer(found)).rejects.toThrow('no timer');
    await expectLedgerToAddUp(sandbox.ledger);
  });

  test('is spent by a timer of the platform by default', async () => {
    const sandbox = createSandbox({ chaos: { delay: 1 } });
    expect((await sandbox.answer(found)).headers['sandbox-fault']).toBe('delay 1');
  });
});
