import { describe, expect, test } from 'vitest';
import { about, callWith, operation } from '../testing/calls.ts';
import { key, queued, sandboxUnder } from '../testing/chaotic-sandbox.ts';
import { debitsOf, expectLedgerToAddUp } from '../testing/ledger-assertions.ts';

describe('a queue', () => {
  test('gives its items to the next calls of its key, and then ends', async () => {
    const { asks, ask } = queued({ scenario: 'bureau-failure', times: 3 }, { scenario: 'no-record' });
    expect(await ask(callWith(about('9000000200'), { key: 'sandbox-low' }))).toBe('200 found');
    expect(await asks(5)).toEqual([...Array(3).fill('500 bureau-failure'), '404 no-record', '200 found']);
  });

  test('goes before the header Prefer', async () => {
    const { ask } = queued({ scenario: 'no-record' });
    const call = callWith(about('9000000200'), { headers: { prefer: 'code=500' } });
    expect([await ask(call), await ask(call)]).toEqual(['404 no-record', '500 bureau-failure']);
  });

  test('charges for its scenarios what the document says', async () => {
    const { asks, sandbox } = queued(
      { scenario: 'bureau-failure' },
      { scenario: 'no-record' },
      { scenario: 'no-credits' },
    );
    await asks(3);
    expect(sandbox.requests().map(({ used }) => used)).toEqual([0, 1, 0]);
    expect(await debitsOf(sandbox.ledger, key)).toEqual([{ credits: -1, operation: operation.id }]);
    await expectLedgerToAddUp(sandbox.ledger);
  });

  test.each<{ what: string; call: ReturnType<typeof callWith>; want: string }>([
    { what: 'a bad request', call: callWith({}), want: '400 invalid-request' },
    { what: 'a wrong route', call: callWith({}, { path: '/nowhere' }), want: '404 unknown-route' },
    { what: 'another key', call: callWith(about('9000000200'), { key: 'unknown' }), want: '401 unauthorized' },
  ])('keeps a scenario from $what, which never asks the bureau', async ({ call, want }) => {
    const { ask, sandbox } = queued({ scenario: 'no-record' });
    expect(await ask(call)).toBe(want);
    expect(sandbox.chaos.queue(key)).toEqual([{ scenario: 'no-record' }]);
    expect(await ask()).toBe('404 no-record');
  });

  test('keeps a scenario when the key cannot pay', async () => {
    const { ask, sandbox } = sandboxUnder({ queues: { 'sandbox-empty': [{ scenario: 'no-record' }] } });
    const call = callWith(about('9000000200'), { key: 'sandbox-empty' });
    expect(await ask(call)).toBe('402 no-credits');
    await sandbox.ledger.topUp('sandbox-empty', 1);
    expect(await ask(call)).toBe('404 no-record');
  });

  test('gives a fault before the hold to any request of its key, however bad, but not to another key', async () => {
    const { ask } = queued({ fault: 'status', status: 422 }, { fault: 'bad-gateway' });
    expect(await ask(callWith({}, { key: 'sandbox-low' }))).toBe('400 invalid-request');
    expect(await ask(callWith({}))).toBe('422 status-422 [status 422]');
    expect(await ask(callWith({}, { path: '/nowhere' }))).toBe('404 unknown-route');
    expect(await ask(callWith({}))).toBe('502 bad-gateway [bad-gateway]');
    expect(await ask(callWith({}))).toBe('400 invalid-request');
  });

  test('gives an item to one call only, however many there are at once', async () => {
    const { ask } = queued({ scenario: 'no-record', times: 3 }, { fault: 'bad-gateway' });
    const answers = await Promise.all(Array.from({ length: 20 }, () => ask()));
    expect(answers.filter((answer) => answer === '404 no-record')).toHaveLength(3);
    // The bodies of all calls were read before the next item was a fault before the hold.
    expect(answers.filter((answer) => answer === '200 found')).toHaveLength(17);
    expect(await ask()).toBe('502 bad-gateway [bad-gateway]');
    expect(await ask()).toBe('200 found');
  });

  test('can be filled at any time, with one item or several, which come last', async () => {
    const { sandbox, asks } = sandboxUnder();
    sandbox.chaos.enqueue(key, { fault: 'bad-gateway' });
    sandbox.chaos.enqueue(key, [{ scenario: 'no-record', times: 2 }]);
    expect(await asks(4)).toEqual(['502 bad-gateway [bad-gateway]', '404 no-record', '404 no-record', '200 found']);
    expect(sandbox.chaos.plan()).toBeUndefined();
  });

  test('keeps rules from applying until it is empty', async () => {
    const { sandbox, asks } = sandboxUnder({ rules: [{ fault: 'bad-gateway' }] });
    sandbox.chaos.enqueue(key, { scenario: 'no-record', times: 2 });
    expect(await asks(3)).toEqual(['404 no-record', '404 no-record', '502 bad-gateway [bad-gateway]']);
  });
});
