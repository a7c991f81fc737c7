import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isJsonObject, type Json } from '@bgv-kit/spec';
import type { CassetteEntry } from '@bgv-kit/spec/shapes';
import { expect, test } from 'vitest';
import { balanceOf, callApi, sandboxForTest } from '../support/sandbox-api.ts';
import { serveHttp } from '../support/serve-http.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { realAnswer, realPerson } from './real-person.ts';
import { proxyForTest } from './running-proxy.ts';

async function entriesOf(file: string): Promise<CassetteEntry[]> {
  const [, ...lines] = (await readFile(file, 'utf8')).trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line));
}

/** An answer without what is new each time: its money and its order number. */
function lasting(body: unknown): Json {
  if (!isJsonObject(body)) return null;
  const { credits_used: _used, credits_left: _left, credits_remaining: _remaining, data, ...rest } = body;
  if (!isJsonObject(data)) return rest;
  const { reportOrderNumber: _number, ...others } = data;
  return { ...rest, data: others };
}

test('what was recorded from a sandbox is what the next sandbox answers, and it charges by its own ledger', async () => {
  const upstream = await sandboxForTest();
  const file = join(await tempFolder(), 'calls.ndjson');
  const proxy = await proxyForTest(upstream.url, ['--record', file]);
  const asked = ['9000000200', '9000000201', '9000000202', '9000000404', '9000000500', '9000077777', '5123477316'];
  for (const number of asked) {
    const body = JSON.stringify({ mobile_number: number, full_name: 'Asha Verma' });
    await (await callApi(proxy.url, { body })).text();
  }
  await proxy.stop();
  const entries = await entriesOf(file);
  expect(entries.map(({ response }) => response.status)).toEqual([200, 200, 200, 404, 500, 200, 400]);

  const sandbox = await sandboxForTest(['--replay', file]);
  const scenarios: (string | null)[] = [];
  for (const { request, response } of entries) {
    if (request.form !== 'json' || response.form !== 'json') throw new Error('An entry has no body.');
    const answer = await callApi(sandbox.url, { body: JSON.stringify(request.json) });
    scenarios.push(answer.headers.get('sandbox-scenario'));
    expect(answer.status).toBe(response.status);
    // A 400 is not replayed: the sandbox words it itself, by the rule that the recorded request breaks like the real one.
    if (response.status !== 400) expect(lasting(await answer.json())).toEqual(lasting(response.json));
  }
  expect(scenarios).toEqual([...Array(6).fill('recorded'), 'invalid-request']);
  // 200 and 404 cost one credit each, 500 and 400 nothing.
  expect(await balanceOf(sandbox.url)).toBe(1000 - 5);
});

test('answers come in the order in which they were recorded, the last one again and again; statuses that the document lacks are free', async () => {
  const statuses = [503, 200, 404];
  let turn = 0;
  const { origin } = await serveHttp((request, response) => {
    request.resume();
    const status = statuses[turn] ?? 500;
    turn += 1;
    const body = status === 200 ? realAnswer : { status: 'error', code: status, message: 'No data found.', data: {} };
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  const file = join(await tempFolder(), 'calls.ndjson');
  const proxy = await proxyForTest(`${origin}/api`, ['--record', file]);
  const body = JSON.stringify({ mobile_number: realPerson.number, full_name: realPerson.fullName });
  for (const _ of statuses) await (await callApi(proxy.url, { body })).text();
  await proxy.stop();
  const [entry] = await entriesOf(file);
  const request = entry?.request.form === 'json' && isJsonObject(entry.request.json) ? entry.request.json : {};
  // The order of the fields is no part of a request.
  const again = JSON.stringify(Object.fromEntries(Object.entries(request).toReversed()));

  const sandbox = await sandboxForTest(['--replay', file]);
  const played = [];
  for (let call = 0; call < 4; call += 1) {
    const answer = await callApi(sandbox.url, { body: again });
    const { credits_used: used } = (await answer.json()) as { credits_used: number };
    played.push([answer.status, used]);
  }
  expect(played).toEqual([
    [503, 0],
    [200, 1],
    [404, 1],
    [404, 1],
  ]);
  // Authentication, charging and a preference go before every recording.
  expect((await callApi(sandbox.url, { body: again, key: 'sandbox-empty' })).status).toBe(402);
  expect((await callApi(sandbox.url, { body: again, key: 'nobody' })).status).toBe(401);
  const preferred = await callApi(sandbox.url, { body: again, headers: { prefer: 'code=500' } });
  expect([preferred.status, preferred.headers.get('sandbox-scenario')]).toEqual([500, 'bureau-failure']);
  const others = await callApi(sandbox.url);
  expect([others.status, others.headers.get('sandbox-scenario')]).toEqual([200, 'found']);
});
