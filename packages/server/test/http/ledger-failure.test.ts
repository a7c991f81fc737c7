import { type AnswerQuestion, createSandbox, type Responder } from '@bgv-kit/sandbox';
import { serve } from '@bgv-kit/server';
import { expect, onTestFinished, test, vi } from 'vitest';
import { callApi } from '../support/sandbox-api.ts';

/** A responder that fails a number of times, and then answers. */
function failing(times: number): Responder {
  let left = times;
  return {
    check: () => [],
    answer({ choice }: AnswerQuestion) {
      left -= 1;
      if (left >= 0) throw new Error('the answer is lost');
      return { status: choice.status, body: { status: 'success', code: 200, message: 'Found.', data: {} } };
    },
  };
}

test('an internal failure of the sandbox is answered at once, printed on the terminal, and not charged', async () => {
  const said = vi.spyOn(console, 'error').mockReturnValue();
  const sandbox = createSandbox({ responder: failing(1) });
  const adminHandler = () => undefined;
  const server = await serve(sandbox, { host: '127.0.0.1', port: 0, adminPath: '/__sandbox', adminHandler });
  onTestFinished(() => server.close());
  const url = server.origin + sandbox.basePath;

  const response = await callApi(url);
  expect(response.status).toBe(500);
  expect(await response.json()).toMatchObject({ status: 'error', code: 500, data: {}, credits_used: 0 });
  // The place of the failure, and not its message: the message of a foreign error may quote the request.
  expect(said).toHaveBeenCalledExactlyOnceWith(
    expect.stringMatching(/^The sandbox failed: Error\n {4}at .*ledger-failure/),
  );
  expect(said.mock.calls.join()).not.toContain('the answer is lost');
  expect(await sandbox.ledger.find('sandbox-funded')).toMatchObject({ balance: 1000, available: 1000 });

  expect((await callApi(url)).status).toBe(200);
  expect(await sandbox.ledger.find('sandbox-funded')).toMatchObject({ balance: 999, available: 999 });
});
