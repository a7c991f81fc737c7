import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bgvForTest, runBgv } from '../support/run-bgv.ts';
import { callApi, control, sandboxForTest } from '../support/sandbox-api.ts';
import { tempFolder } from '../support/temp-folder.ts';

/** A key in a chaos file; no account has it. */
const plantedKey = 'kx-9f8e7d6c5b4a-planted';

/** A folder with a chaos file in it. */
async function folderWith(text: string): Promise<string> {
  const folder = await tempFolder();
  await writeFile(join(folder, 'chaos.json'), text);
  return folder;
}

const run = ['sandbox', '--port', '0', '--json', '--chaos'];

test('the command serves under a chaos file, and the request log says what was done', async () => {
  const plan = {
    rules: [{ fault: 'bad-gateway', when: { keys: ['sandbox-low'] } }],
    queues: {
      'sandbox-funded': [
        { scenario: 'bureau-failure', times: 2 },
        { fault: 'status', status: 422 },
      ],
    },
  };
  const { url } = await sandboxForTest(['--chaos', 'chaos.json'], { cwd: await folderWith(JSON.stringify(plan)) });
  const answers = [];
  for (const key of ['sandbox-low', ...Array<string>(4).fill('sandbox-funded')]) {
    const { status, headers } = await callApi(url, { key });
    answers.push(`${status} ${headers.get('sandbox-scenario')} ${headers.get('sandbox-fault')}`);
  }
  expect(answers).toEqual([
    '502 bad-gateway bad-gateway',
    '500 bureau-failure null',
    '500 bureau-failure null',
    '422 status-422 status 422',
    '200 found null',
  ]);
  const { requests } = (await control(url, '/requests')).json;
  expect(requests).toMatchObject([
    { fault: 'bad-gateway' },
    {},
    {},
    { status: 422, fault: 'status 422' },
    { status: 200 },
  ]);
});

test('the start message says that chaos is on and names its seed, without a key', async () => {
  const folder = await folderWith(
    JSON.stringify({
      seed: 7,
      delay: 5,
      limit: { calls: 5, perSeconds: 10 },
      queues: { [plantedKey]: [{ delay: 1 }] },
    }),
  );
  const bgv = await bgvForTest(['sandbox', '--port', '0', '--chaos', join(folder, 'chaos.json')]);
  const text = await bgv.until(/Stop with Ctrl-C/);
  expect(text).toMatch(/^Chaos is on: a queue, a delay, at most 5 calls in 10 s; seed 7\.$/m);
  expect(text).not.toContain(plantedKey);
});

test('without a chaos file the start message does not mention chaos', async () => {
  expect(await (await bgvForTest(['sandbox', '--port', '0'])).until(/Stop with Ctrl-C/)).not.toContain('Chaos is on');
});

test.each([
  ['{"rules":[{"fault":"reset","share":2}]}', ['`rules.0.share` must be a number above 0 and at most 1; received 2.']],
  ['{"rules":[{"scenario":"elsewhere"}]}', ['`rules.0.scenario` names no scenario of the document; there are found,']],
  [`{"queues":{"${plantedKey}":[{"fault":"${plantedKey}"}]}}`, ['`queues.…nted.0.fault` must be one of reset, ']],
  [`{"seed": 7,\n "${plantedKey}`, ['chaos.json is not JSON']],
  ['', ['chaos.json is not JSON']],
])('the file %s is refused with its name, the place and a remedy', async (text, said) => {
  const cwd = await folderWith(text);
  const { code, stdout, stderr } = await runBgv([...run, 'chaos.json'], { cwd });
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(/^bgv: chaos\.json [\s\S]*(try|run) again/);
  for (const words of said) expect(stderr).toContain(words);
  expect(stderr).not.toContain(plantedKey);
  expect(stderr).not.toMatch(/^\s+at /m);
});

test('a missing file is refused with its name and a remedy', async () => {
  const { code, stderr } = await runBgv([...run, 'nowhere.json'], { cwd: await tempFolder() });
  expect(code).toBe(2);
  expect(stderr).toMatch(/^bgv: nowhere\.json cannot be read \(ENOENT\)\. Give --chaos the path of a JSON file\.$/m);
});
