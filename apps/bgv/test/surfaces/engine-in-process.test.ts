import { describeContract } from '@bgv-kit/contract/vitest';
import { createSandbox, sandboxFetch } from '@bgv-kit/sandbox';
import { sandboxKeys } from '../support/sandbox-keys.ts';

describeContract({
  name: 'the engine, in process',
  target: {
    baseUrl: 'http://127.0.0.1:4010/api',
    keys: sandboxKeys,
    strict: true,
    fetch: sandboxFetch(createSandbox()),
  },
});
