import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cassetteHead } from '@bgv-kit/server/cassette';
import type { CassetteEntry } from '@bgv-kit/spec/shapes';
import { expect, test } from 'vitest';
import { leaksIn } from '../support/planted.ts';
import { callApi } from '../support/sandbox-api.ts';
import { serveHttp } from '../support/serve-http.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { realAnswer, realPerson, realValues } from './real-person.ts';
import { proxyForTest, proxyProcessForTest } from './running-proxy.ts';

const { number, fullName, pan, purpose, keys } = realPerson;
const body = JSON.stringify({
  mobile_number: number,
  full_name: fullName,
  consent_purpose: purpose,
  document_type: 'PAN',
  id_value: pan,
});

/** Records calls about one person to an upstream that always finds them. */
async function record(calls: number, start = proxyForTest) {
  const { origin } = await serveHttp((request, response) => {
    request.resume();
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(realAnswer));
  });
  const file = join(await tempFolder(), 'calls.ndjson');
  const proxy = await start(`${origin}/api`, ['--record', file]);
  for (let call = 0; call < calls; call += 1) await (await callApi(proxy.url, { body, key: keys[0] })).text();
  return { proxy, file };
}

async function entriesOf(file: string): Promise<CassetteEntry[]> {
  const [head, ...lines] = (await readFile(file, 'utf8')).trimEnd().split('\n');
  expect(JSON.parse(head ?? '')).toEqual(cassetteHead);
  return lines.map((line) => JSON.parse(line));
}

test('a call that is recorded twice is two entries about one synthetic person, without a value of the real one', async () => {
  const { proxy, file } = await record(2);
  await proxy.stop();
  expect(leaksIn((await readFile(file, 'utf8')) + proxy.said(), realValues)).toEqual([]);
  const [first, second, ...others] = await entriesOf(file);
  expect(second).toEqual({ ...first, call: 2 });
  expect(first).toMatchObject({ call: 1, key: 'key-1', rules: [], response: { status: 200 } });
  expect(others).toEqual([]);
});

test('two recordings of the same call are about different people, so none leads to the real one', async () => {
  const [one, other] = await Promise.all(
    [1, 2].map(async () => {
      const { proxy, file } = await record(1);
      await proxy.stop();
      return (await entriesOf(file))[0]?.request;
    }),
  );
  expect(one).not.toEqual(other);
});

test('a call that is not recorded is named with the reason, and without its values', async () => {
  const { proxy, file } = await record(0);
  await (await fetch(`${proxy.url}/v2/elsewhere/${number}`)).text();
  await proxy.stop();
  expect(proxy.said()).toContain('bgv: Call 1 is not recorded: the document has no such operation.');
  expect(proxy.said()).not.toContain(number);
  expect(await entriesOf(file)).toEqual([]);
});

test('a cassette is for its owner alone, and is overwritten only with --force', async () => {
  const { proxy, file } = await record(1);
  await proxy.stop();
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  await writeFile(file, 'old', { mode: 0o644 });
  const upstream = 'http://127.0.0.1:9/api';
  await expect(proxyForTest(upstream, ['--record', file])).rejects.toThrow(/is there already.*--force/);
  expect(await readFile(file, 'utf8')).toBe('old');
  await (await proxyForTest(upstream, ['--record', file, '--force'])).stop();
  expect(await entriesOf(file)).toEqual([]);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
});

test('a proxy that is killed leaves every entry that it has written', async () => {
  const { proxy, file } = await record(5, proxyProcessForTest);
  // A call is recorded after it is answered: the test waits for the entry of the last one.
  while ((await entriesOf(file)).length < 5) await new Promise((resolve) => setImmediate(resolve));
  await proxy.stop('SIGKILL').catch(() => undefined);
  expect((await entriesOf(file)).map(({ call }) => call)).toEqual([1, 2, 3, 4, 5]);
});
