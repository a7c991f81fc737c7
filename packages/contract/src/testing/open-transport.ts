import { createAnswerRecord } from '../answers/answer-record.ts';
import { createBudget } from '../credits/budget.ts';
import { createCreditAudit } from '../credits/credit-audit.ts';
import type { TestRequest } from '../exchange.ts';
import { requestFor } from '../request-shapes.ts';
import { resolveTarget, type Target } from '../target.ts';
import { createTransport } from '../transport/transport.ts';
import { createFakeApi, fakeKeys, fakeNumbers, type Ways } from './fake-api.ts';
import { operation } from './try-cases.ts';

/** Whether a request is lost on its way, by its body and how often it was sent. */
export type Loses = (text: string, time: number) => boolean;

/** Opens a transport to a fake API that loses some requests. */
export function openTransport(loses: Loses, more: Partial<Target> = {}, ways: Ways = {}) {
  const api = createFakeApi(ways);
  const times = new Map<string, number>();
  const fetch = async (request: Request) => {
    const text = await request.clone().text();
    const time = (times.get(text) ?? 0) + 1;
    times.set(text, time);
    if (loses(text, time)) throw new TypeError('fetch failed');
    return api.fetch(request);
  };
  const given = { baseUrl: 'http://127.0.0.1:1/api', keys: fakeKeys, numbers: fakeNumbers, fetch };
  const target = resolveTarget({ ...given, ...more });
  const audit = createCreditAudit({ price: 1, of: (status) => operation.responses.get(status)?.credits });
  const answers = createAnswerRecord(operation);
  const budget = createBudget(audit, 1, target.maxCredits);
  const transport = createTransport({ operation, target, audit, budget, answers });
  const paid: TestRequest = { label: 'paid', body: requestFor(operation, target, fakeNumbers.found[0]) };
  const free: TestRequest = { label: 'free', body: { mobile_number: '1' } };
  /** How often a request was sent, answered or not. */
  const sent = (request: TestRequest) => times.get(JSON.stringify(request.body)) ?? 0;
  return { transport, paid, free, sent, audit, answers, api };
}

/** A target that is not this machine. */
export const elsewhere: Partial<Target> = { baseUrl: 'https://bgv.example/api', maxCredits: 100 };
