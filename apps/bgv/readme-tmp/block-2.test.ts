import { describeContract } from '@bgv-kit/contract/vitest';
import { createSandbox, sandboxFetch } from '@bgv-kit/sandbox';

describeContract('our stand-in', {
  baseUrl: 'http://127.0.0.1:4010/api',
  keys: { main: 'sandbox-funded', empty: 'sandbox-empty' },
  fetch: sandboxFetch(createSandbox()), // in process, for this example; leave it out to call a server
});
