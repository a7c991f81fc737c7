import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { json } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { apiPath, balanceOf, callApi, control, foundRequest, sandboxForTest } from '../support/sandbox-api.ts';

const headers = { authorization: 'Bearer sandbox-funded', 'content-type': 'application/json' };

/** Sends a body chunk by chunk, each in a packet of its own, and returns status and body. */
async function sendInChunks(url: string, chunks: readonly (Buffer | string)[]) {
  const call = request(url + apiPath, { method: 'POST', headers });
  const answered = once(call, 'response');
  for (const chunk of chunks) await new Promise((resolve) => call.write(chunk, resolve));
  call.end();
  const [response] = await answered;
  return { status: response.statusCode, body: await json(response) };
}

test('a chunked body is a body like any other', async () => {
  const { url } = await sandboxForTest();
  const { status } = await sendInChunks(url, [...foundRequest]);
  expect(status).toBe(200);
  expect(await balanceOf(url)).toBe(999);
});

test('a character that is split across chunks arrives whole', async () => {
  const { url } = await sandboxForTest();
  // 20 letters of three bytes are one too few for the purpose; a broken one would count as two or three.
  const purpose = (letters: number) =>
    Buffer.from(
      JSON.stringify({ mobile_number: '9000000200', full_name: 'Asha', consent_purpose: 'अ'.repeat(letters) }),
    );
  const bytewise = (bytes: Buffer) => [...bytes].map((byte) => Buffer.of(byte));
  const tooShort = await sendInChunks(url, bytewise(purpose(20)));
  expect(tooShort).toMatchObject({
    status: 400,
    body: { message: '`consent_purpose` must be more than 20 characters.' },
  });
  expect((await sendInChunks(url, bytewise(purpose(21)))).status).toBe(200);
});

test.each([['APPLICATION/JSON'], ['application/json; charset=utf-8'], ['application/json ;charset="utf-8"']])(
  'the content type %s is JSON',
  async (type) => {
    const { url } = await sandboxForTest();
    expect((await callApi(url, { headers: { 'content-type': type } })).status).toBe(200);
  },
);

test('the scheme may be in any case', async () => {
  const { url } = await sandboxForTest();
  expect((await callApi(url, { headers: { authorization: 'bearer sandbox-funded' } })).status).toBe(200);
});

test('64 calls at once are all served, and each is charged once', async () => {
  const { url } = await sandboxForTest();
  const responses = await Promise.all(Array.from({ length: 64 }, () => callApi(url)));
  expect(responses.map(({ status }) => status)).toEqual(Array.from({ length: 64 }, () => 200));
  const answers = await Promise.all(responses.map((response) => response.json()));
  expect(new Set(answers.map((answer) => answer.credits_left))).toEqual(
    new Set(Array.from({ length: 64 }, (_, call) => 999 - call)),
  );
  expect(new Set(answers.map((answer) => answer.data.reportOrderNumber)).size).toBe(64);
  expect(await balanceOf(url)).toBe(936);
});

test('of 64 calls at once on one credit, one is served and 63 get 402', async () => {
  const { url } = await sandboxForTest();
  const responses = await Promise.all(Array.from({ length: 64 }, () => callApi(url, { key: 'sandbox-low' })));
  const statuses = responses.map(({ status }) => status).toSorted();
  expect(statuses).toEqual([200, ...Array.from({ length: 63 }, () => 402)]);
  expect(await balanceOf(url, 'sandbox-low')).toBe(0);
});

test('a connection is kept alive and serves call after call, also after a refusal', async () => {
  const { url } = await sandboxForTest();
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  onTestFinished(() => agent.destroy());
  const ports = new Set<number>();
  for (const [body, wanted] of [
    [foundRequest, 200],
    ['{', 400],
    [foundRequest, 200],
  ] as const) {
    const call = request(url + apiPath, { agent, method: 'POST', headers }).end(body);
    const [response] = await once(call, 'response');
    expect(response.statusCode).toBe(wanted);
    ports.add(response.socket.localPort);
    await json(response);
  }
  expect(ports.size).toBe(1);
});

test('every answer says which scenario was applied and under which number the request is listed', async () => {
  const { url } = await sandboxForTest();
  const response = await callApi(url);
  expect(response.headers.get('sandbox-scenario')).toBe('found');
  const { json: listed } = await control(url, '/requests');
  expect(listed['requests']).toMatchObject([{ id: response.headers.get('sandbox-request-id') }]);
});
