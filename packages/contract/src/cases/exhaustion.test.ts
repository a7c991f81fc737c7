import { isJsonObject, type JsonObject } from '@bgv-kit/spec';
import { expect, test } from 'vitest';
import { createContractRun } from '../run/run-contract.ts';
import type { Target } from '../target.ts';

/** What a fake server does otherwise than documented. */
interface Ways {
  /** Credits of the low key at first. */
  readonly low?: number;
  /** What a balance must be for a call to be served: 1 as documented. */
  readonly least?: number;
  /** Looks at the balance first, and takes from it when it answers: two calls on the last credit are both served. */
  readonly takesLate?: boolean;
  /** Keeps what it set aside for a call at which the bureau fails. */
  readonly keepsHolds?: boolean;
  /** Does not check any balance. */
  readonly isBlind?: boolean;
  /** Says of a 402 that so much is left. */
  readonly claims?: number;
  /** States no credits where nothing was charged. */
  readonly isTerse?: boolean;
  /** Asks the bureau before it looks at the balance. */
  readonly asksFirst?: boolean;
  /** What the bureau says, in place of what it says of a number; `low` is the number of the call of the low key. */
  readonly bureau?: (number: string, low: number) => number | undefined;
}

/** A server of the vendor's API, as small as exhaustion needs it. */
function createServer({ low = 3, least = 1, claims, ...ways }: Ways = {}) {
  const balances = new Map([
    ['k', 100],
    ['k-low', low],
    ['k-empty', 0],
  ]);
  const balanceOf = (key: string) => balances.get(key) ?? 0;
  const take = (key: string, credits: number) => void balances.set(key, balanceOf(key) - credits);
  let lowCalls = 0;
  const refusalOf = (key: string, number: string): number | undefined => {
    if (!/^[6-9][0-9]{9}$/.test(number)) return 400;
    if (ways.asksFirst && number === '9000000500') return 500;
    return balanceOf(key) < least && !ways.isBlind ? 402 : undefined;
  };
  const reachBureau = async (key: string, number: string): Promise<number> => {
    if (!ways.takesLate) take(key, 1);
    lowCalls += key === 'k-low' ? 1 : 0;
    const said = ways.bureau?.(number, key === 'k-low' ? lowCalls : 0) ?? documented[number] ?? 200;
    await Promise.resolve();
    if (ways.takesLate) take(key, 1);
    if (said === 500 && !ways.keepsHolds) take(key, -1);
    return said;
  };
  const fetch = async (request: Request): Promise<Response> => {
    const key = (request.headers.get('authorization') ?? '').replace('Bearer ', '');
    const number = numberIn(await request.json());
    const status = refusalOf(key, number) ?? (await reachBureau(key, number));
    const used = [200, 404].includes(status) ? 1 : 0;
    const left = (status === 402 ? claims : undefined) ?? balanceOf(key);
    const money: JsonObject = used > 0 || !ways.isTerse ? { credits_used: used, credits_left: left } : {};
    return Response.json({ code: status, ...money }, { status });
  };
  return { fetch, taken: () => low - balanceOf('k-low') };
}

const documented: Readonly<Record<string, number>> = { '9000000404': 404, '9000000500': 500 };

function numberIn(body: unknown): string {
  return isJsonObject(body) ? String(body['mobile_number']) : '';
}

/** Runs the case of a rule against a server. */
async function judge(
  rule: 'credits.last' | 'credits.empty',
  { fetch }: Pick<ReturnType<typeof createServer>, 'fetch'>,
  more: Partial<Target> = {},
) {
  const numbers = { found: ['9000000200'], noRecord: ['9000000404'], bureauError: ['9000000500'] };
  const keys = { main: 'k', low: 'k-low', empty: 'k-empty' };
  const run = createContractRun({ baseUrl: 'http://127.0.0.1:1/api', keys, numbers, fetch, ...more });
  const planned = run.plan.cases.find(({ item }) => item.family === 'exhaustion' && item.rule === rule);
  if (planned === undefined) throw new Error(`No case of ${rule}.`);
  return (await run.runCase(planned.item)).verdict;
}

test.each([1, 2, 3, 10])('a key of %d credits is spent to the last, and the server has kept its word', async (low) => {
  const server = createServer({ low });
  expect(await judge('credits.last', server)).toEqual({ verdict: 'pass' });
  expect(server.taken()).toBe(low);
});

test.each([2, 3])('where what is free tells no balance, the first paid call of a key of %d does', async (low) => {
  const server = createServer({ low, isTerse: true });
  expect(await judge('credits.last', server)).toEqual({ verdict: 'pass' });
  expect(server.taken()).toBe(low);
});

test.each<{ what: string; ways: Ways }>([
  { what: 'serves two calls in flight on the last credit', ways: { takesLate: true } },
  { what: 'refuses one credit too early', ways: { least: 2 } },
  { what: 'refuses one credit too late', ways: { least: 0 } },
  { what: 'serves without any credits', ways: { isBlind: true } },
  { what: 'says of a 402 that enough is left', ways: { claims: 7 } },
  { what: 'keeps the last credit set aside after a failure of the bureau', ways: { keepsHolds: true } },
])('a server that $what is found out at the last credit', async ({ ways }) => {
  expect(await judge('credits.last', createServer(ways))).toMatchObject({ verdict: 'fail' });
});

test.each([
  { what: 'has nothing left', low: 0, reason: 'the low key has nothing left: top it up', taken: 0 },
  {
    what: 'has more than the run is willing to spend',
    low: 11,
    reason: 'the low key has more than 10 credits: give one with fewer',
    taken: 4,
  },
])('a low key that $what decides nothing', async ({ low, reason, taken }) => {
  const server = createServer({ low });
  expect(await judge('credits.last', server)).toEqual({ verdict: 'inconclusive', reason });
  expect(server.taken()).toBe(taken);
});

/** A server on which somebody else spends the low key's last credit just before its n-th call. */
function sharedWithOthers(call: number) {
  const server = createServer({ low: 1 });
  let calls = 0;
  const fetch = async (request: Request) => {
    const isLow = request.headers.get('authorization') === 'Bearer k-low';
    calls += isLow ? 1 : 0;
    if (isLow && calls === call) {
      const body = JSON.stringify({ mobile_number: '9000000200' });
      await server.fetch(new Request(request.url, { method: 'POST', headers: request.headers, body }));
    }
    return server.fetch(request);
  };
  return { fetch };
}

test('a balance that has moved by itself is held against the server, unless others spend from its key', async () => {
  expect(await judge('credits.last', sharedWithOthers(2))).toMatchObject({ verdict: 'fail' });
  expect(await judge('credits.last', sharedWithOthers(2), { sharedKey: true })).toMatchObject({
    verdict: 'inconclusive',
  });
});

test('where others spend from the key, they may be the ones who were served the last credit', async () => {
  // Its calls before the others compete: two that are invalid, and one at which the bureau fails.
  expect((await judge('credits.last', sharedWithOthers(4), { sharedKey: true })).verdict).toBe('inconclusive');
});

test('a bureau that fails before the last credit decides nothing', async () => {
  const server = createServer({ bureau: (_, low) => (low === 1 ? 500 : undefined) });
  expect(await judge('credits.last', server)).toEqual({
    verdict: 'inconclusive',
    reason: 'the bureau failed on the way to the last credit',
  });
});

test('a bureau that fails at the last credit leaves it to be spent, which is no difference', async () => {
  const server = createServer({
    low: 1,
    bureau: (number, low) => (low === 2 && number !== '9000000500' ? 500 : undefined),
  });
  expect((await judge('credits.last', server)).verdict).not.toBe('fail');
});

test('of calls at once for the last credit, the one that is served may be the one whose answer is lost', async () => {
  const server = createServer({ low: 1 });
  let served = false;
  const fetch = async (request: Request) => {
    const response = await server.fetch(request);
    if (served || request.headers.get('authorization') !== 'Bearer k-low' || ![200, 404].includes(response.status))
      return response;
    served = true;
    throw new TypeError('reset');
  };
  expect((await judge('credits.last', { fetch })).verdict).not.toBe('fail');
});

test('a server that does not know the document’s number of a failure has broken nothing', async () => {
  const server = createServer({ bureau: (number) => (number === '9000000500' ? 200 : undefined) });
  expect((await judge('credits.last', server, { numbers: {} })).verdict).not.toBe('fail');
});

test.each<{ what: string; ways: Ways }>([
  { what: 'refuses it each time', ways: {} },
  { what: 'asks the bureau first where that fails', ways: { asksFirst: true } },
  { what: 'states no balance', ways: { isTerse: true } },
])('a server keeps its word about a key without credits when it $what', async ({ ways }) => {
  expect(await judge('credits.empty', createServer(ways))).toEqual({ verdict: 'pass' });
});

test.each<{ what: string; ways: Ways }>([
  { what: 'serves it', ways: { isBlind: true } },
  { what: 'says that enough is left', ways: { claims: 1 } },
])('a server breaks its word about a key without credits when it $what', async ({ ways }) => {
  expect(await judge('credits.empty', createServer(ways))).toMatchObject({ verdict: 'fail' });
});
