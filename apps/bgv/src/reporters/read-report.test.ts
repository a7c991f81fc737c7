import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sampleReport } from '../../test/support/sample-report.ts';
import { tempFolder } from '../../test/support/temp-folder.ts';
import { BgvError } from '../errors.ts';
import { readReport } from './read-report.ts';

async function fileOf(text: string): Promise<string> {
  const file = join(await tempFolder(), 'report.json');
  await writeFile(file, text);
  return file;
}

async function refusal(file: string): Promise<string> {
  const error = await readReport(file).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(BgvError);
  expect(error).toMatchObject({ code: 'REPORT_INVALID' });
  return error instanceof Error ? error.message : '';
}

test.each(['kept', 'broken', 'interrupted'] as const)('a report that is %s is read as it was written', async (kind) => {
  const report = sampleReport(kind);
  expect(await readReport(await fileOf(JSON.stringify(report)))).toEqual(report);
});

test('a missing file is named', async () => {
  const file = join(await tempFolder(), 'nowhere.json');
  const message = await refusal(file);
  expect(message).toContain(file);
  expect(message).toContain('Name a report');
});

test('a file that is no JSON is named', async () => {
  const file = await fileOf('<testsuites/>');
  expect(await refusal(file)).toMatch(`${file}: it is not JSON`);
});

test.each([
  ['another form', '{"format":"bgv-contract-report/9"}', 'its `format` is "bgv-contract-report/9"'],
  ['no form', '{}', 'its `format` is not given'],
  ['no object', '[]', 'its `format` is not given'],
])('a file with %s is told which form is read', async (_, text, says) => {
  const message = await refusal(await fileOf(text));
  expect(message).toContain(says);
  expect(message).toContain('this bgv reads bgv-contract-report/2');
  expect(message).toContain('Write it with the same version');
});

test('the place of a broken value is named, and what to do', async () => {
  const [run] = sampleReport('kept').runs;
  const [first] = run?.cases ?? [];
  const broken = { ...sampleReport('kept'), runs: [{ ...run, cases: [{ ...first, verdict: 'maybe' }] }] };
  const file = await fileOf(JSON.stringify(broken));
  expect(await refusal(file)).toBe(
    `${file}: \`runs.0.cases.0.verdict\` must be one of fail, drift, inconclusive, pass, skip; received another string. Write it again with \`bgv contract\`, as JSON, and do not change it.`,
  );
});
