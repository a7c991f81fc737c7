import { createClient } from '@bgv-kit/client';
import { createSandbox, sandboxFetch } from '@bgv-kit/sandbox';

const client = createClient({
  baseUrl: 'http://127.0.0.1:4010/api',
  apiKey: 'sandbox-funded',
  fetch: sandboxFetch(createSandbox()), // in process, for this example; leave it out to call a server
});

const outcome = await client.pullCustomerData({
  mobile_number: '9000000200',
  full_name: 'Asha Verma',
  consent_purpose: 'Pre-employment check agreed with the candidate',
});

switch (outcome.outcome) {
  case 'found':
    console.log(outcome.data.personalInfo.fullName);
    break;
  case 'no-record':
    console.log('The bureau knows nobody by this number.');
    break;
  case 'invalid-request':
    console.log(`Correct the request: ${outcome.message}`);
    break;
  default: // unauthorized, insufficient-credits, forbidden, server-error, unexpected, unreachable
    console.log(`${outcome.outcome}: ${outcome.message}`);
}
console.log(`charged: ${outcome.charged}, credits left: ${outcome.credits.remaining ?? 'not said'}`);
