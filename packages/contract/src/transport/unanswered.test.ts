import { expect, test } from 'vitest';
import { createAnswerRecord } from '../answers/answer-record.ts';
import { createBudget } from '../credits/budget.ts';
import { createCreditAudit } from '../credits/credit-audit.ts';
import type { TestRequest } from '../exchange.ts';
import { requestFor } from '../request-shapes.ts';
import { resolveTarget, type Target } from '../target.ts';
import { createFakeApi, fakeKeys, fakeNumbers } from '../testing/fake-api.ts';
import { operation } from '../testing/try-cases.ts';
import { Inconclusive, Unanswered } from '../verdict.ts';
import { createTransport } from './transport.ts';

const elsewhere: Partial<Target> = { baseUrl: 'https://bgv.example/api', maxCredits: 100 };

/** A transport to a fake API that loses the requests that a test names, by their bodies. */
function open(isLost: (text: string, time: number) => boolean, more: Partial<Target> = {}) {
  const api = createFakeApi();
  const times = new Map<string, number>();
  const fetch = async (request: Request) => {
    const text = await request.clone().text();
    times.set(text, (times.get(text) ?? 0) + 1);
    if (isLost(text, times.get(text) ?? 0)) throw new TypeError('fetch failed');
    return api.fetch(request);
  };
  const given = { baseUrl: 'http://127.0.0.1:1/api', keys: fakeKeys, numbers: fakeNumbers, fetch };
  const target = resolveTarget({ ...given, ...more });
  const audit = createCreditAudit({ price: 1, of: (status) => operation.responses.get(status)?.credits });
  const budget = createBudget(audit, 1, target.maxCredits);
  const transport = createTransport({ operation, target, audit, budget, answers: createAnswerRecord(operation) });
  const paid: TestRequest = { label: 'paid', body: requestFor(operation, target, fakeNumbers.found[0]) };
  /** How often a request was sent, answered or not. */
  const sent = (request: TestRequest) => times.get(JSON.stringify(request.body)) ?? 0;
  return { transport, paid, sent, audit };
}

const free: TestRequest = { label: 'free', body: { mobile_number: '1' } };
const isFree = (text: string) => text === JSON.stringify(free.body);

test('on this machine a lost free request is sent once more', async () => {
  const { transport, sent } = open((text, time) => isFree(text) && time === 1);
  expect((await transport.send(free)).status).toBe(400);
  expect(sent(free)).toBe(2);
});

test('on another machine a lost free request is not sent again', async () => {
  const { transport, sent } = open(isFree, elsewhere);
  await expect(transport.send(free)).rejects.toThrow(Inconclusive);
  expect(sent(free)).toBe(1);
});

test('a free request that is lost twice, while another is answered, is a difference', async () => {
  const { transport, sent } = open(isFree);
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
  const { transport, sent } = open(() => true);
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
  const { transport } = open(() => false, { fetch, timeoutMs: 1 });
  await expect(transport.send(free)).rejects.toThrow('"free": a request was not answered within 1 ms');
  expect(api.calls).toHaveLength(1);
});

test('a lost paid call is never sent again, and the third in a row is a difference', async () => {
  const { transport, paid, sent } = open((text) => text.includes('9000054321'));
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
  const { transport, paid } = open((text, time) => text.includes('9000054321') && time !== 3);
  for (let call = 1; call <= 5; call += 1) {
    if (call === 3) await transport.send(paid);
    else await expect(transport.send(paid)).rejects.toThrow(Inconclusive);
  }
});

test('the requests that look whether the target answers are audited', async () => {
  const { transport, paid, audit } = open((text) => text.includes('9000054321'));
  await expect(transport.send(paid)).rejects.toThrow(Inconclusive);
  expect(audit.unaccounted().map(({ label }) => label)).toEqual([
    'paid',
    'a free request, to see whether the target answers',
  ]);
});

test('after an interruption nothing more is sent', async () => {
  const controller = new AbortController();
  const { transport } = open(
    () => {
      controller.abort();
      return true;
    },
    { signal: controller.signal },
  );
  await expect(transport.send(free)).rejects.toThrow('"free": a request was aborted');
  expect(transport.count()).toBe(1);
});
