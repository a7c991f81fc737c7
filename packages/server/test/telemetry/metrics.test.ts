import { expect, test } from 'vitest';
import { holdCharge } from '../support/held-charge.ts';
import { apiPath, balanceOf, callApi, metric, sandboxForTest } from '../support/sandbox-api.ts';

const scrape = async (url: string) => {
  const response = await fetch(`${new URL(url).origin}/__sandbox/metrics`);
  expect(response.headers.get('content-type')).toMatch(/^text\/plain/);
  return response.text();
};
const person = (number: string) => JSON.stringify({ mobile_number: number, full_name: 'Asha Verma' });
const operation = 'pullCustomerData';

test('the first scrape knows every call since the start, by operation, status and scenario', async () => {
  const { url } = await sandboxForTest();
  for (const number of ['9000000200', '9000000200', '9000000404', '9000000500', '9000012345'])
    await callApi(url, { body: person(number) });
  await callApi(url, { body: '{}' });
  await callApi(url, { key: 'nobody' });
  const total = (status: string, scenario: string) =>
    metric(url, 'bgv_sandbox_requests_total', { operation, status, scenario });
  expect(await total('200', 'found')).toBe(2);
  expect(await total('200', 'synthetic-match')).toBe(1);
  expect(await total('404', 'no-record')).toBe(1);
  expect(await total('500', 'bureau-failure')).toBe(1);
  expect(await total('400', 'invalid-request')).toBe(1);
  expect(await total('401', 'unauthorized')).toBe(1);
  expect(await metric(url, 'bgv_sandbox_request_duration_seconds_count', { operation })).toBe(7);
});

test('the counted credits are those that the ledger has charged', async () => {
  const { url } = await sandboxForTest();
  for (let call = 0; call < 5; call += 1) await callApi(url, { body: person(call < 4 ? '9000000404' : '9000000500') });
  expect(await metric(url, 'bgv_sandbox_credits_charged_total', { operation })).toBe(1000 - (await balanceOf(url)));
});

test('Prometheus can read every line, and buckets are cumulative', async () => {
  const { url } = await sandboxForTest();
  await callApi(url);
  const text = await scrape(url);
  const label = '[a-z_]+="[^"\\\\\\n]*"';
  for (const line of text.split('\n').filter((one) => one !== '' && !/^# (HELP|TYPE) [a-z_]+ /.test(one)))
    expect(line).toMatch(new RegExp(`^[a-z_]+(\\{${label}(,${label})*\\})? [0-9.e+-]+$`));
  const buckets = [...text.matchAll(/duration_seconds_bucket\{le="([^"]+)".*\} (\d+)/g)];
  const counts = buckets.map(([, , count]) => Number(count));
  expect(counts).toEqual(counts.toSorted((one, other) => one - other));
  expect(buckets.at(-1)?.[1]).toBe('+Inf');
  expect(counts.at(-1)).toBe(1);
});

test('callers cannot add series: calls to no operation share one, and no value of a call is a label', async () => {
  const { url } = await sandboxForTest();
  await callApi(url, { key: 'planted-key-7731', body: person('9123477316') });
  await callApi(url, { headers: { prefer: 'example=planted-example' } });
  const before = (await scrape(url)).split('\n').length;
  for (let call = 0; call < 20; call += 1)
    await fetch(`${url}/planted-path-${call}`, { method: call % 2 ? 'PUT' : 'GET' });
  const after = await scrape(url);
  expect(await metric(url, 'bgv_sandbox_requests_total', { operation: 'none' })).toBe(20);
  await fetch(`${url}/planted-path-20`);
  expect((await scrape(url)).split('\n').length).toBe(after.split('\n').length);
  expect(after.split('\n').length - before).toBeLessThan(30);
  for (const value of ['planted', '9123477316', 'sandbox-funded', apiPath]) expect(after).not.toContain(value);
});

test('requests in flight and open connections are counted at the moment of the scrape', async () => {
  const sandbox = await sandboxForTest();
  const { url } = sandbox;
  const held = holdCharge(sandbox);
  const call = callApi(url);
  await held.reached;
  // The call, and the scrape itself.
  expect(await metric(url, 'bgv_sandbox_requests_in_flight')).toBe(2);
  expect(await metric(url, 'bgv_sandbox_connections')).toBeGreaterThanOrEqual(2);
  held.release();
  await call;
  expect(await metric(url, 'bgv_sandbox_requests_in_flight')).toBe(1);
});

test('an injected fault is counted by its name, with any delay', async () => {
  const { url } = await sandboxForTest({
    chaos: { delay: { distribution: 'uniform', from: 0, to: 3 }, queues: { 'sandbox-low': [{ fault: 'reset' }] } },
  });
  for (let call = 0; call < 6; call += 1) await callApi(url);
  await callApi(url, { key: 'sandbox-low' }).catch(() => undefined);
  expect(await metric(url, 'bgv_sandbox_faults_total', { fault: 'reset' })).toBe(1);
  const faults = (await scrape(url)).match(/^bgv_sandbox_faults_total\{.*$/gm);
  expect(faults?.length).toBeLessThanOrEqual(2);
  expect(await metric(url, 'bgv_sandbox_requests_total', { status: '0', operation })).toBe(1);
});

test('the metrics include version, Node, memory and CPU time', async () => {
  const text = await scrape((await sandboxForTest()).url);
  expect(text).toMatch(/^bgv_sandbox_build_info\{version="[0-9.]+",node="[0-9.]+"\} 1$/m);
  for (const name of ['process_start_time_seconds', 'process_resident_memory_bytes', 'process_cpu_seconds_total'])
    expect(text).toMatch(new RegExp(`^${name} [0-9.e+]+$`, 'm'));
});
