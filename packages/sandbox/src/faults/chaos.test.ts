import type { ChaosPlan } from '@bgv-kit/spec/shapes';
import { describe, expect, test } from 'vitest';
import { createSandbox } from '../create-sandbox.ts';
import { about, bodyOf, callWith } from '../testing/calls.ts';
import { found, key, sandboxUnder } from '../testing/chaotic-sandbox.ts';
import { createPausedResponder } from '../testing/paused-responder.ts';

describe('a limit', () => {
  test('refuses calls above it, says when to come back, and takes nothing from the queue for a refused call', async () => {
    let time = Date.parse('2026-06-30T12:00:00Z');
    const { sandbox, asks } = sandboxUnder(
      { limit: { calls: 2, perSeconds: 10 }, queues: { [key]: [{ scenario: 'no-record', times: 3 }] } },
      { now: () => new Date(time) },
    );
    expect(await asks(2)).toEqual(['404 no-record', '404 no-record']);
    time += 2500;
    const refused = await sandbox.answer(found);
    expect([refused.status, refused.headers['retry-after'], bodyOf(refused)['credits_used']]).toEqual([429, '8', 0]);
    expect(sandbox.chaos.queue(key)).toEqual([{ scenario: 'no-record', times: 1 }]);
    time += 8000;
    expect(await asks(1)).toEqual(['404 no-record']);
  });
});

describe('rules', () => {
  test('of the same seed apply to the same calls in any sandbox', async () => {
    const plan: ChaosPlan = {
      seed: 42,
      rules: [
        { fault: 'bad-gateway', share: 0.2, burst: 2 },
        { scenario: 'bureau-failure', share: 0.3 },
      ],
    };
    const answers = await sandboxUnder(plan).asks(60);
    expect(new Set(answers)).toEqual(new Set(['502 bad-gateway [bad-gateway]', '500 bureau-failure', '200 found']));
    expect(await sandboxUnder(plan).asks(60)).toEqual(answers);
    expect(await sandboxUnder({ ...plan, delay: 0 }).asks(60)).not.toEqual(
      await sandboxUnder({ ...plan, seed: 43 }).asks(60),
    );
    const faults = (list: string[]) => list.map((answer) => answer.split(' ')[0]);
    const delayed = { ...plan, delay: { distribution: 'uniform', from: 0, to: 9 } } as const;
    expect(faults(await sandboxUnder(delayed).asks(60))).toEqual(faults(answers));
  });

  test('without a seed are given one, which can be read and used again', async () => {
    const rules = [{ fault: 'bad-gateway', share: 0.5 }] as const;
    const { sandbox, asks } = sandboxUnder({ rules }, { random: () => 0.25 });
    expect(sandbox.chaos.plan()).toEqual({ seed: 0x4000_0000, rules });
    expect(await asks(20)).toEqual(await sandboxUnder({ seed: 0x4000_0000, rules }).asks(20));
  });

  test('can be for what the request selects', async () => {
    const { ask } = sandboxUnder({ rules: [{ fault: 'timeout', when: { scenarios: ['synthetic-match'] } }] });
    expect(await ask()).toBe('200 found');
    expect(await ask(callWith(about('9000012345')))).toBe('0 synthetic-match [timeout]');
  });
});

describe('the plan', () => {
  test('is off by default, and can be set and cleared', async () => {
    const { sandbox, ask } = sandboxUnder();
    expect([sandbox.chaos.plan(), sandbox.chaos.queue(key), await ask()]).toEqual([undefined, [], '200 found']);
    sandbox.chaos.set({ seed: 1, rules: [{ fault: 'bad-gateway' }] });
    expect(await ask()).toBe('502 bad-gateway [bad-gateway]');
    sandbox.chaos.clear();
    expect([sandbox.chaos.plan(), await ask()]).toEqual([undefined, '200 found']);
  });

  test('that is not valid is refused when it is set, and the one before it stays', async () => {
    const { sandbox, ask } = sandboxUnder({ rules: [{ fault: 'bad-gateway' }] });
    const before = sandbox.chaos.plan();
    const invalid = expect.objectContaining({ code: 'CHAOS_INVALID' });
    expect(() => sandbox.chaos.set({ rules: [{ scenario: 'elsewhere' }] })).toThrow(invalid);
    expect(() => sandbox.chaos.set({ rules: [{ fault: 'status', status: 402 }] })).toThrow(invalid);
    expect(() => sandbox.chaos.enqueue(key, [{ delay: 1 }, { scenario: 'elsewhere' }])).toThrow(invalid);
    expect(() => sandbox.chaos.enqueue(key, { paid: true })).toThrow(invalid);
    expect(() => createSandbox({ chaos: { rules: [{}] } })).toThrow(invalid);
    expect(sandbox.chaos.plan()).toEqual(before);
    expect(await ask()).toBe('502 bad-gateway [bad-gateway]');
  });

  test('is back after a reset as it was at the start: queues, draws and limits', async () => {
    const { sandbox, asks } = sandboxUnder({
      rules: [{ fault: 'bad-gateway', share: 0.4 }],
      limit: { calls: 12, perSeconds: 3600 },
      queues: { [key]: [{ scenario: 'no-record', times: 2 }] },
    });
    const before = sandbox.chaos.plan();
    const answers = await asks(20);
    sandbox.chaos.set({ delay: 5 });
    await sandbox.reset();
    expect(sandbox.chaos.plan()).toEqual(before);
    expect(await asks(20)).toEqual(answers);
  });

  test('that was set later is gone after a reset', async () => {
    const { sandbox } = sandboxUnder();
    sandbox.chaos.enqueue(key, { fault: 'reset' });
    await sandbox.reset();
    expect(sandbox.chaos.plan()).toBeUndefined();
  });

  test('is in a snapshot with what is left in its queues, and comes back with it, also elsewhere', async () => {
    const { sandbox, asks, ask } = sandboxUnder({
      seed: 3,
      delay: 5,
      queues: { [key]: [{ scenario: 'no-record', times: 3 }] },
    });
    await ask();
    const snapshot = JSON.parse(JSON.stringify(await sandbox.snapshot()));
    expect(snapshot.chaos).toEqual({ seed: 3, delay: 5, queues: { [key]: [{ scenario: 'no-record', times: 2 }] } });
    const rest = ['404 no-record [delay 5]', '404 no-record [delay 5]', '200 found [delay 5]'];
    expect(await asks(3)).toEqual(rest);
    const elsewhere = sandboxUnder();
    await elsewhere.sandbox.restore(snapshot);
    expect(await elsewhere.asks(3)).toEqual(rest);
    await elsewhere.sandbox.restore({ ledger: snapshot.ledger, people: [] });
    expect(elsewhere.sandbox.chaos.plan()).toBeUndefined();
  });

  test('of a snapshot that does not fit is refused, and nothing has changed', async () => {
    const { sandbox, ask } = sandboxUnder({ delay: 5 });
    const snapshot = await sandbox.snapshot();
    await ask();
    const chaos = { rules: [{ scenario: 'elsewhere' }] };
    await expect(sandbox.restore({ ...snapshot, chaos })).rejects.toMatchObject({ code: 'CHAOS_INVALID' });
    expect(await sandbox.ledger.find(key)).toMatchObject({ balance: 999 });
    expect(sandbox.chaos.plan()).toMatchObject({ delay: 5 });
  });
});

test('a call that is in flight when chaos is cleared ends as it began', async () => {
  const paused = createPausedResponder();
  const { sandbox, ask } = sandboxUnder({ rules: [{ fault: 'truncated' }] }, { responder: paused.responder });
  const call = ask();
  await paused.asked;
  sandbox.chaos.clear();
  paused.resume();
  expect(await call).toBe('200 found [truncated]');
});
