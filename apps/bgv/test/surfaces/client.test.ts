import { describeContract } from '@bgv-kit/contract/vitest';
import { createSandbox, sandboxFetch } from '@bgv-kit/sandbox';
import { clientSurface } from '../support/client-surface.ts';
import { sandboxKeys } from '../support/sandbox-keys.ts';

describeContract({
  name: 'the client, on the engine',
  target: {
    baseUrl: 'http://127.0.0.1:4010/api',
    keys: sandboxKeys,
    strict: true,
    fetch: clientSurface(sandboxFetch(createSandbox())),
  },
});
