import { createSandbox, type Responder, SandboxError } from '@bgv-kit/sandbox';
import { expect, onTestFinished, test, vi } from 'vitest';
import { BgvError } from '../../src/errors.ts';
import { describeFailure, failureText } from '../../src/operate/describe-failure.ts';
import { createRepeatGuard } from '../../src/operate/repeat-guard.ts';
import { serve } from '../../src/sandbox/http-server.ts';
import { callApi } from '../support/sandbox-api.ts';

const planted = 'planted 9123477316';

/** An error as a driver would throw it: its words, its fields and its stack quote what it was working on. */
function driverError(): Error {
  return Object.assign(new Error(`duplicate key (${planted})\n    at ${planted} (x:1:1)`), {
    code: '23505',
    detail: planted,
  });
}

test("the words of another's error are not told: its type, its code and where it came from are", () => {
  const note = describeFailure(driverError());
  expect(note).toMatchObject({ type: 'Error', code: '23505', message: undefined });
  expect(note.at[0]).toMatch(/driverError.*failures\.test\.ts/);
  expect(JSON.stringify(note) + failureText(note)).not.toContain(planted);
});

test("the kit's own errors are told in their own words, and what caused them without its words", () => {
  const note = describeFailure(new BgvError('PORT_IN_USE', 'Pick another port.', { cause: driverError() }));
  expect(note).toMatchObject({ code: 'PORT_IN_USE', message: 'Pick another port.', at: [], cause: { code: '23505' } });
  expect(failureText(note)).toBe('BgvError PORT_IN_USE: Pick another port. (caused by Error 23505)');
  expect(JSON.stringify(note)).not.toContain(planted);
});

test.each([
  [planted],
  [{ code: planted }],
  [Object.assign(new Error(), { name: planted, code: planted })],
  [undefined],
])('something odd that is thrown (%#) is told without what it holds', (thrown) => {
  const note = describeFailure(thrown);
  expect(JSON.stringify(note) + failureText(note)).not.toContain(planted);
});

test('the same news is told once a second, with how often it was kept back', () => {
  let time = 0;
  const guard = createRepeatGuard(() => time);
  expect([guard('lost'), guard('lost'), guard('other'), guard('lost')]).toEqual([0, undefined, 0, undefined]);
  time = 1000;
  expect([guard('lost'), guard('lost')]).toEqual([2, undefined]);
  time = 5000;
  expect(guard('lost')).toBe(1);
});

test('books that fail under load are 500s that charge nothing, and are told once', async () => {
  const said = vi.spyOn(console, 'error').mockReturnValue();
  const unavailable = new SandboxError('HOLD_NOT_OPEN', 'The books are away.');
  const responder: Responder = {
    check: () => [],
    answer() {
      throw unavailable;
    },
  };
  const sandbox = createSandbox({ responder });
  const server = await serve(sandbox, {
    host: '127.0.0.1',
    port: 0,
    sidePath: '/__sandbox',
    sideDoor: () => undefined,
  });
  onTestFinished(() => server.close());
  const answers = await Promise.all(Array.from({ length: 20 }, () => callApi(server.origin + sandbox.basePath)));
  for (const answer of answers) {
    expect(answer.headers.get('sandbox-scenario')).toBe('sandbox-failure');
    expect(await answer.json()).toMatchObject({ status: 'error', code: 500, credits_used: 0, data: {} });
  }
  expect(await sandbox.ledger.find('sandbox-funded')).toMatchObject({ balance: 1000, available: 1000 });
  // Twenty calls may take longer than a second on a busy machine; they are not told one by one.
  expect(said.mock.calls.length).toBeLessThan(10);
  expect(said).toHaveBeenCalledWith('The sandbox failed: SandboxError HOLD_NOT_OPEN: The books are away.');
});
