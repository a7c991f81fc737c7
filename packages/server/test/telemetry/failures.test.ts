import { createSandbox, type Responder, SandboxError } from '@bgv-kit/sandbox';
import { serve } from '@bgv-kit/server';
import { expect, onTestFinished, test, vi } from 'vitest';
import { callApi } from '../support/sandbox-api.ts';

test('a ledger that fails under load answers 500, charges nothing, and is reported once', async () => {
  const said = vi.spyOn(console, 'error').mockReturnValue();
  vi.useFakeTimers({ toFake: ['performance'] });
  onTestFinished(() => void vi.useRealTimers());
  const unavailable = new SandboxError('HOLD_NOT_OPEN', 'The ledger is down.');
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
    adminPath: '/__sandbox',
    adminHandler: () => undefined,
  });
  onTestFinished(() => server.close());
  const answers = await Promise.all(Array.from({ length: 20 }, () => callApi(server.origin + sandbox.basePath)));
  for (const answer of answers) {
    expect(answer.headers.get('sandbox-scenario')).toBe('sandbox-failure');
    expect(await answer.json()).toMatchObject({ status: 'error', code: 500, credits_used: 0, data: {} });
  }
  expect(await sandbox.ledger.find('sandbox-funded')).toMatchObject({ balance: 1000, available: 1000 });
  expect(said).toHaveBeenCalledExactlyOnceWith('The sandbox failed: SandboxError HOLD_NOT_OPEN: The ledger is down.');
});
