import { describeContract } from '@bgv-kit/contract/vitest';
import { afterAll } from 'vitest';
import { startBgvSandbox } from '../support/sandbox-api.ts';
import { sandboxKeys } from '../support/sandbox-keys.ts';

const started = await startBgvSandbox(['--engine', 'prism']);
afterAll(() => started.stop());

describeContract({
  name: 'Prism behind the ledger, over HTTP',
  target: { baseUrl: started.url, keys: sandboxKeys, strict: true },
});
