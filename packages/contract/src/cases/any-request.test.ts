import { fieldOf, type Json } from '@bgv-kit/spec';
import { operations } from '@bgv-kit/spec/document';
import { compileRequestCheck } from '@bgv-kit/spec/validate';
import { expect, test } from 'vitest';
import { createContractRun } from '../run/run-contract.ts';
import type { Target } from '../target.ts';

const [operation] = operations;
if (operation === undefined) throw new Error('The document has no operation.');
const check = compileRequestCheck(operation);

/** Serves what keeps every rule, and what a test adds; refuses what breaks one, and what a test adds. */
interface Ways {
  readonly serves?: (body: Json) => boolean;
  readonly refuses?: (body: Json) => boolean;
  readonly status?: number;
}

/** Tries random requests on a server, and tells what was shown and what was sent. */
async function tryAny(
  title: string,
  { serves = () => false, refuses = () => false, status }: Ways = {},
  more: Partial<Target> = {},
) {
  const sent: Json[] = [];
  const fetch = async (request: Request) => {
    const body: Json = await request.json();
    sent.push(body);
    const isServed = serves(body) || (check(body).length === 0 && !refuses(body));
    return Response.json({}, { status: status ?? (isServed ? 200 : 400) });
  };
  const run = createContractRun({ baseUrl: 'http://127.0.0.1:1/api', keys: { main: 'k' }, seed: 7, fetch, ...more });
  const planned = run.plan.cases.find(({ item }) => item.family === 'any request' && item.title.startsWith(title));
  if (planned === undefined) throw new Error(`No case "${title}".`);
  const { verdict } = await run.runCase(planned.item);
  const [difference] = 'differences' in verdict ? verdict.differences : [];
  const shown: Json = JSON.parse(difference?.request?.body ?? 'null');
  return { verdict, sent, difference, shown };
}

const anyName = 'any string in full_name';
const anyNumber = 'any string in mobile_number';
const anyValid = 'any request that keeps every rule';

test.each([
  anyName,
  anyNumber,
  'any string in consent_purpose',
  'any value in full_name',
  'any value in id_value',
  anyValid,
])('a server that keeps the rules keeps them for %s', async (title) => {
  const { verdict, sent } = await tryAny(title);
  expect(verdict).toEqual({ verdict: 'pass' });
  expect(new Set(sent.map((body) => JSON.stringify(body))).size).toBeGreaterThan(5);
});

test('what is tried breaks a documented rule, in the field that is tried and in no other', async () => {
  const { sent } = await tryAny(anyName);
  for (const body of sent) {
    const broken = check(body).filter(({ assumed }) => assumed.length === 0);
    expect(new Set(broken.map(({ field }) => field))).toEqual(new Set(['full_name']));
  }
});

test('a property that fails shows the smallest request, with the seed and the path that lead to it', async () => {
  const { verdict, difference, shown } = await tryAny(anyName, {
    serves: (body) => /[0-9]/.test(String(fieldOf(body, 'full_name'))),
  });
  expect(verdict.verdict).toBe('fail');
  expect(difference?.label).toMatch(
    /^a random request, the smallest that was found \(seed 7, path [0-9]+(:[0-9]+)*\)$/,
  );
  expect(difference).toMatchObject({ message: 'must be refused with 400', received: '200' });
  expect(fieldOf(shown, 'full_name')).toMatch(/^[0-9]$/);
  expect(difference?.request?.curl).toContain('--data-raw');
});

test('a valid request that is refused is shrunk too', async () => {
  const { shown, difference } = await tryAny(anyValid, {
    refuses: (body) => String(fieldOf(body, 'full_name')).includes('.'),
  });
  expect(difference).toMatchObject({ message: 'must not be refused', received: '400' });
  expect(String(fieldOf(shown, 'full_name'))).toMatch(/^[A-Za-z. ]{2,4}$/);
  expect(check(shown)).toEqual([]);
});

test('the same seed asks for the same, and another one for something else', async () => {
  const bodies = async (seed: number) => JSON.stringify((await tryAny(anyNumber, {}, { seed })).sent);
  const first = await bodies(7);
  expect(await bodies(7)).toBe(first);
  expect(await bodies(8)).not.toBe(first);
});

test('a failure of the bureau proves nothing about a valid request', async () => {
  expect((await tryAny(anyValid, { status: 500 })).verdict.verdict).not.toBe('fail');
});

test('a server that answers 429 has shown nothing, and is not asked again and again', async () => {
  const { verdict, sent } = await tryAny(anyName, { status: 429 });
  expect(verdict.verdict).toBe('inconclusive');
  expect(sent).toHaveLength(1);
});

test('a value that is no string and is served is found, whatever it is', async () => {
  const { shown, verdict } = await tryAny('any value in full_name', {
    serves: (body) => Array.isArray(fieldOf(body, 'full_name')),
  });
  expect(verdict.verdict).toBe('fail');
  expect(fieldOf(shown, 'full_name')).toEqual([]);
});

test('the rest of the request is the user’s own, where a person of theirs was named', async () => {
  const numbers = { found: ['9000077315'] };
  const { sent } = await tryAny(anyName, {}, { numbers, purpose: 'A purpose of our own for this' });
  expect(new Set(sent.map((body) => fieldOf(body, 'mobile_number')))).toEqual(new Set(['9000077315']));
  expect(new Set(sent.map((body) => fieldOf(body, 'consent_purpose')))).toEqual(
    new Set(['A purpose of our own for this']),
  );
});
