import { operations } from '@bgv-kit/spec/document';
import { expect, test } from 'vitest';
import { createContractRun } from '../run-contract.ts';

/** What the case of a key in another case comes to, on a server that refuses every key. */
async function keyInAnotherCase(main: string) {
  let sent = 0;
  const fetch = async () => {
    sent += 1;
    return Response.json({ code: 401 }, { status: 401 });
  };
  const run = createContractRun({ baseUrl: 'http://127.0.0.1:1/api', keys: { main }, fetch }, operations[0]);
  const item = run.plan.cases.find(({ item: { title } }) => title.includes('in another case'))?.item;
  if (item === undefined) throw new Error('There is no such case.');
  return { verdict: (await run.runCase(item)).verdict, sent };
}

test('a key with letters is tried in another case', async () => {
  expect(await keyInAnotherCase('key-1234')).toEqual({ verdict: 'pass', sent: 1 });
});

test('a key without letters has no other case: that proves nothing, and is not a pass', async () => {
  expect(await keyInAnotherCase('1234-5678')).toEqual({ verdict: 'skip', sent: 0 });
});
