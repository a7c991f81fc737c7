import { createSandbox, type Ledger, sandboxFetch } from '@bgv-kit/sandbox';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const url = 'http://127.0.0.1:4010/api/v2/finance/customer-data-pull';
const numbers = ['9000000200', '9000000201', '9000077777', '9000000404', '9000000500', '9000000401', '900'];

/** A sandbox of one key, and a way to ask it. */
function openWith(credits: number) {
  const sandbox = createSandbox({
    keys: [{ key: 'own', role: 'own', credits, access: 'active', dialect: 'both' }],
  });
  const fetch = sandboxFetch(sandbox);
  const ask = async (mobile_number: string): Promise<number> => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { authorization: 'Bearer own', 'content-type': 'application/json' },
      body: JSON.stringify({ mobile_number, full_name: 'Asha Verma' }),
    });
    return response.status;
  };
  return { sandbox, ask };
}

/** Proves that the entries lead from the opening to the balance, and returns the number of charges. */
async function countCharges(ledger: Ledger): Promise<number> {
  const [account] = await ledger.accounts();
  const entries = await ledger.entries({ key: 'own' });
  let balance = 0;
  for (const entry of entries) {
    expect(entry.openingBalance).toBe(balance);
    balance += entry.credits;
    expect(entry.closingBalance).toBe(balance);
  }
  expect(account).toMatchObject({ balance, available: balance });
  return entries.filter(({ type }) => type === 'debit').length;
}

test('two calls at once on the last credit: one is served, one gets 402', async () => {
  const { sandbox, ask } = openWith(1);
  expect((await Promise.all([ask('9000000200'), ask('9000000200')])).sort()).toEqual([200, 402]);
  expect(await countCharges(sandbox.ledger)).toBe(1);
});

test.each([
  { calls: 32, credits: 20 },
  { calls: 64, credits: 20 },
  { calls: 64, credits: 64 },
  { calls: 64, credits: 0 },
])('$calls calls at once on $credits credits spend no more than there is', async ({ calls, credits }) => {
  const { sandbox, ask } = openWith(credits);
  const statuses = await Promise.all(Array.from({ length: calls }, () => ask('9000000200')));
  const served = statuses.filter((status) => status === 200).length;
  expect(served).toBe(Math.min(calls, credits));
  expect(statuses.filter((status) => status === 402)).toHaveLength(calls - served);
  expect(await countCharges(sandbox.ledger)).toBe(served);
});

test('of any concurrent calls, exactly those that were served are charged', async () => {
  const someNumbers = fc.array(fc.constantFrom(...numbers), { minLength: 32, maxLength: 64 });
  await fc.assert(
    fc.asyncProperty(someNumbers, fc.nat({ max: 40 }), async (asked, credits) => {
      const { sandbox, ask } = openWith(credits);
      const statuses = await Promise.all(asked.map(ask));
      const served = statuses.filter((status) => status === 200 || status === 404).length;
      expect(await countCharges(sandbox.ledger)).toBe(served);
      expect(served).toBeLessThanOrEqual(credits);
    }),
    { numRuns: 20 },
  );
});
