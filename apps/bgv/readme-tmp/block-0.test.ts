import { createClient } from '@bgv-kit/client';
import { sandboxHandlers } from '@bgv-kit/sandbox/msw';
import { setupServer } from 'msw/node';
import { afterAll, beforeAll, expect, test } from 'vitest';

const server = setupServer(...sandboxHandlers());
beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterAll(() => server.close());

test('a person whom the bureau does not know costs a credit', async () => {
  const client = createClient({ baseUrl: 'https://bgv.konnectnxt.com/api', apiKey: 'sandbox-funded' });
  const outcome = await client.pullCustomerData({ mobile_number: '9000000404', full_name: 'Asha Verma' });
  expect(outcome).toMatchObject({ outcome: 'no-record', charged: 'yes', credits: { remaining: 999 } });
});
