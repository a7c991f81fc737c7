import { expect, test } from 'vitest';
import { createFakeApi, type Ways } from '../testing/fake-api.ts';
import { elsewhere, openTransport } from '../testing/open-transport.ts';
import { Inconclusive, Unanswered } from '../verdict.ts';

const isFree = (text: string) => text === '{"mobile_number":"1"}';
const isPaid = (text: string) => text.includes('9000054321');

test('on this machine a lost free request is sent once more', async () => {
  const { transport, free, sent } = openTransport((text, time) => isFree(text) && time === 1);
  expect((await transport.send(free)).status).toBe(400);
  expect(sent(free)).toBe(2);
});

test('on another machine a lost free request is not sent again', async () => {
  const { transport, free, sent } = openTransport(isFree, elsewhere);
  await expect(transport.send(free)).rejects.toThrow(Inconclusive);
  expect(sent(free)).toBe(1);
});

test('a free request that is lost twice, while another is answered, is a difference', async () => {
  const { transport, free, sent } = openTransport(isFree);
  const lost = transport.send(free);
  await expect(lost).rejects.toThrow(Unanswered);
  await expect(lost).rejects.toMatchObject({
    difference: {
      label: 'free',
      message: 'must be answered',
      received: 'nothing, twice, while others are answered: the connection ended without an answer',
    },
  });
  expect(sent(free)).toBe(2);
});

test('a target that answers nothing else either has shown nothing, and the request is not sent again', async () => {
  const { transport, free, sent } = openTransport(() => true);
  await expect(transport.send(free)).rejects.toThrow(Inconclusive);
  expect([sent(free), transport.count()]).toEqual([1, 2]);
});

test('a free request that takes too long is not sent again', async () => {
  const api = createFakeApi();
  const fetch = async (request: Request) => {
    if (!isFree(await request.clone().text())) return api.fetch(request);
    return new Promise<Response>((_, reject) =>
      request.signal.addEventListener('abort', () => reject(new Error('late'))),
    );
  };
  const { transport, free } = openTransport(() => false, { fetch, timeoutMs: 1 });
  await expect(transport.send(free)).rejects.toThrow('"free": a request was not answered within 1 ms');
  expect(api.calls).toHaveLength(1);
});

test('a lost paid call is never sent again, and the third in a row is a difference', async () => {
  const { transport, paid, sent } = openTransport(isPaid);
  for (let call = 0; call < 2; call += 1) await expect(transport.send(paid)).rejects.toThrow(Inconclusive);
  const third = transport.send(paid);
  await expect(third).rejects.toThrow(Unanswered);
  await expect(third).rejects.toMatchObject({
    difference: {
      received:
        'nothing, as for 3 paid calls in a row, while free ones are answered: the connection ended without an answer',
    },
  });
  expect(sent(paid)).toBe(3);
});

test('an answered paid call starts a new row', async () => {
  const { transport, paid } = openTransport((text, time) => isPaid(text) && time !== 3);
  for (let call = 1; call <= 5; call += 1) {
    if (call === 3) await transport.send(paid);
    else await expect(transport.send(paid)).rejects.toThrow(Inconclusive);
  }
});

test('the requests that look whether the target answers are audited', async () => {
  const { transport, paid, audit } = openTransport(isPaid);
  await expect(transport.send(paid)).rejects.toThrow(Inconclusive);
  expect(audit.unaccounted().map(({ label }) => label)).toEqual([
    'paid',
    'a free request, to see whether the target answers',
  ]);
});

test('after an interruption nothing more is sent', async () => {
  const controller = new AbortController();
  const { transport, free } = openTransport(
    () => {
      controller.abort();
      return true;
    },
    { signal: controller.signal },
  );
  await expect(transport.send(free)).rejects.toThrow('"free": a request was aborted');
  expect(transport.count()).toBe(1);
});

test('errors before the target was seen to answer end no row, and a target that does not answer is noted', async () => {
  const { transport, free } = openTransport((text) => isFree(text), elsewhere);
  for (let call = 0; call < 4; call += 1)
    await expect(transport.send(free)).rejects.toThrow('"free": the connection ended');
  expect(transport.errors.abortReason()).toBeUndefined();
  const silent = openTransport(() => true);
  await expect(silent.transport.send(free)).rejects.toThrow(Inconclusive);
  expect(silent.transport.errors.list()).toEqual(['2 times, the connection ended without an answer']);
});

test('a target with too many unanswered requests is not checked for an answer', async () => {
  const { transport, free, sent } = openTransport(() => true);
  for (let call = 0; call < 3; call += 1) await transport.send(free).catch(() => undefined);
  expect(transport.errors.abortReason()).toBe('the target left 3 requests in a row without an answer');
  expect([sent(free), transport.count()]).toEqual([2, 3]);
});

test('a lost free request is not sent again where that could exceed the budget', async () => {
  const ways: Ways = { price: (status, _, price) => (status === 400 ? 1 : price) };
  const { transport, free, sent } = openTransport(isFree, { maxCredits: 3 }, ways);
  for (const number of ['2', '3']) await transport.send({ label: 'another', body: { mobile_number: number } });
  await expect(transport.send(free)).rejects.toThrow('the budget of 3 credits would be exceeded');
  expect(sent(free)).toBe(1);
});
