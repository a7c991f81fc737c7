import { createClient } from '@bgv-kit/client';
import { createSandbox, sandboxFetch } from '@bgv-kit/sandbox';

const sandbox = createSandbox();
const client = createClient({
  baseUrl: 'http://127.0.0.1:4010/api',
  apiKey: 'sandbox-low',
  fetch: sandboxFetch(sandbox),
});

for (const mobile_number of ['9000000500', '9000000200', '9000000200']) {
  const { outcome, charged } = await client.pullCustomerData({ mobile_number, full_name: 'Asha Verma' });
  console.log(outcome, charged); // server-error no, found yes, insufficient-credits no
}
console.log(await sandbox.ledger.entries('sandbox-low')); // an opening row and one debit
await sandbox.reset();
