import { describeContract } from '@bgv-kit/contract/vitest';
import { sandboxHandlers } from '@bgv-kit/sandbox/msw';
import { setupServer } from 'msw/node';
import { afterAll, beforeAll } from 'vitest';
import { sandboxKeys } from '../support/sandbox-keys.ts';

const server = setupServer(...sandboxHandlers());
beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterAll(() => server.close());

// The document's third server: nothing listens there, msw answers.
describeContract({
  name: 'msw handlers',
  target: { baseUrl: 'http://127.0.0.1:4010/api', keys: sandboxKeys, strict: true },
});
