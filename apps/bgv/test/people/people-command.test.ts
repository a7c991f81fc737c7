import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runBgv } from '../support/run-bgv.ts';
import { callApi, sandboxForTest } from '../support/sandbox-api.ts';
import { tempFolder } from '../support/temp-folder.ts';

const request = (mobile_number: string) => JSON.stringify({ mobile_number, full_name: 'Asha Verma' });

test.each(['people.json', 'people.csv'])(
  'bgv fixtures writes %s, and bgv sandbox --people answers with whom it holds',
  async (name) => {
    const file = join(await tempFolder(), name);
    const written = await runBgv(['fixtures', 'people', '--count', '3', '--seed', 'team', '--out', file]);
    expect(written).toEqual({ code: 0, stdout: '', stderr: '' });
    const text = await readFile(file, 'utf8');
    const number = /90000[1-9][0-9]{4}/.exec(text)?.[0] ?? '';
    await writeFile(file, text.replaceAll(number, '9000000404'));
    const { url } = await sandboxForTest(['--people', file]);
    const response = await callApi(url, { body: request('9000000404') });
    expect([response.status, response.headers.get('sandbox-scenario')]).toEqual([200, 'custom-person']);
    expect(JSON.stringify(await response.json())).toContain('9000000404');
  },
);

test('a custom person takes precedence over the scenario of the number, and a Prefer header over the person', async () => {
  const file = join(await tempFolder(), 'people.csv');
  await writeFile(file, 'mobileNumber,fullName\n9000000404,Ravi Rao\n');
  const { url } = await sandboxForTest(['--people', file]);
  const found = await callApi(url, { body: request('9000000404') });
  expect((await found.json()).data.personalInfo.fullName).toBe('RAVI RAO');
  const preferred = await callApi(url, { body: request('9000000404'), headers: { prefer: 'code=500' } });
  expect(preferred.status).toBe(500);
  const other = await callApi(url, { body: request('9000000500') });
  expect(other.status).toBe(500);
});

test('the same seed prints the same bytes, as JSON and as CSV', async () => {
  const print = (...more: string[]) => runBgv(['fixtures', 'people', '--count', '4', ...more]);
  const [json, again, csv] = await Promise.all([print(), print(), print('--format', 'csv')]);
  expect(again).toEqual(json);
  expect(JSON.parse(json.stdout)).toHaveLength(4);
  expect(csv.stdout.trimEnd().split('\n')).toHaveLength(5);
});

test('an existing file is overwritten only with --force', async () => {
  const out = join(await tempFolder(), 'people.csv');
  const write = (...more: string[]) => runBgv(['fixtures', 'people', '--out', out, ...more]);
  await writeFile(out, 'changed by hand');
  expect(await write()).toMatchObject({ code: 2, stderr: expect.stringContaining('is there already') });
  expect(await readFile(out, 'utf8')).toBe('changed by hand');
  expect(await write('--force')).toMatchObject({ code: 0 });
  expect(await readFile(out, 'utf8')).toMatch(/^mobileNumber,fullName,/);
});

test.each<[args: string[], said: string]>([
  [['people', '--count', '10001'], 'at most 10000 people'],
  [['people', '--out', 'people.txt'], 'must end in .json or .csv'],
  [['people', '--format', 'csv', '--out', 'people.json'], 'must end in .csv, as --format says'],
  [['people', '--out', 'no-such-folder/people.csv'], 'cannot be written (ENOENT)'],
  [['request', '--out', 'requests.json'], '--out is for people'],
  [['person', '--format', 'csv'], '--format is for people'],
])('bgv fixtures %j is refused with a remedy', async (args, said) => {
  const cwd = await tempFolder();
  expect(await runBgv(['fixtures', ...args], { cwd })).toMatchObject({
    code: 2,
    stdout: '',
    stderr: expect.stringContaining(said),
  });
});
