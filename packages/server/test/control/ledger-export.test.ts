import { createMemoryLedger } from '@bgv-kit/sandbox';
import { createControlClient } from '@bgv-kit/server/control';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { ledgerCsv } from '../../src/control/ledger-csv.ts';
import { callApi, sandboxForTest } from '../support/sandbox-api.ts';

const account = { role: 'test', access: 'active', dialect: 'both' } as const;

/** CSV as a spreadsheet reads it. */
function readCsv(text: string): Record<string, string>[] {
  return parse(text, { columns: true });
}

test('the export has a header and a line for each entry of the filter', async () => {
  const { url } = await sandboxForTest();
  const { ledger } = createControlClient({ baseUrl: url });
  await callApi(url);
  await callApi(url, { key: 'sandbox-low' });
  const { entries } = await ledger.list({ type: 'debit' });
  const rows = readCsv(await ledger.csv({ type: 'debit' }));
  expect(rows).toEqual(
    entries.map(({ id, at, key, type, credits, openingBalance, closingBalance, operation }) => ({
      id,
      at,
      key,
      type,
      credits: String(credits),
      openingBalance: String(openingBalance),
      closingBalance: String(closingBalance),
      operation,
    })),
  );
  expect(rows).toMatchObject([
    { key: 'sandbox-funded', credits: '-1' },
    { key: 'sandbox-low', credits: '-1' },
  ]);
  expect(await ledger.csv({ key: 'nobody' })).toBe('id,at,key,type,credits,openingBalance,closingBalance,operation\n');
});

test('keys are whole, or only their ends where that was asked for', async () => {
  const { url } = await sandboxForTest();
  const { ledger } = createControlClient({ baseUrl: url });
  expect(await ledger.csv({ type: 'opening' })).toContain(',sandbox-funded,');
  const masked = await ledger.csv({ type: 'opening', masked: true });
  expect(masked).toContain(',…nded,');
  expect(masked).not.toContain('sandbox-');
});

test('a key that a spreadsheet would run as a formula is exported as text, and a debit stays a number', async () => {
  const ledger = createMemoryLedger();
  const formulas = ['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\r=1', '＝1'];
  const keys = [...formulas, 'a,b', 'a"b', 'a=b'];
  for (const key of keys) await ledger.open({ ...account, key, credits: 1 });
  const hold = await ledger.hold('-1', 1, '=operation');
  if (hold !== undefined) await ledger.charge(hold, 1);
  const rows = readCsv(await new Response(await ledgerCsv(ledger, {}, false)).text());
  const shown = rows.map(({ key }) => key);
  expect(shown).toEqual([...formulas.map((key) => `'${key}`), 'a,b', 'a"b', 'a=b', "'-1"]);
  expect(rows.at(-1)).toMatchObject({ credits: '-1', operation: "'=operation" });
});

test('a long ledger is exported page by page, each entry once and in order', async () => {
  const ledger = createMemoryLedger();
  await ledger.open({ ...account, key: 'mine', credits: 0 });
  for (let entry = 1; entry < 20_000; entry += 1) await ledger.topUp('mine', 1);
  const asked: (string | undefined)[] = [];
  const watched = {
    ...ledger,
    entries: (filter: Parameters<typeof ledger.entries>[0]) => {
      asked.push(filter?.after);
      return ledger.entries(filter);
    },
  };
  const lines = (await new Response(await ledgerCsv(watched, {}, false)).text()).trimEnd().split('\n');
  expect(lines.slice(1).map((line) => line.split(',')[0])).toEqual(
    Array.from({ length: 20_000 }, (_, index) => `entry-${index + 1}`),
  );
  expect(asked).toEqual([undefined, 'entry-10000', 'entry-20000']);
});
