import { expect, test } from 'vitest';
import { resolveTarget, type Target } from '../target.ts';
import { createFakeApi, fakeKeys, fakeNumbers, type Ways } from '../testing/fake-api.ts';
import { operation, tryCases } from '../testing/try-cases.ts';
import { bureauOutcomes, expectOutcome, numbersFor } from './bureau-outcome.ts';

const elsewhere: Partial<Target> = { baseUrl: 'https://bgv.example/api', maxCredits: 10 };

function numbers(outcome: keyof typeof bureauOutcomes, more: Partial<Target> = {}) {
  const target = resolveTarget({ baseUrl: 'http://127.0.0.1:1/api', keys: fakeKeys, ...more });
  return numbersFor(operation, target, bureauOutcomes[outcome]);
}

test('the numbers of the user go first, and on this machine the document lends its own', () => {
  expect(numbers('noRecord', { numbers: fakeNumbers })).toEqual(fakeNumbers.noRecord);
  expect([numbers('found'), numbers('noRecord'), numbers('bureauError')]).toEqual([
    ['9000000200'],
    ['9000000404'],
    ['9000000500'],
  ]);
});

test('on another machine only the numbers of the user are asked for', () => {
  expect(numbers('found', elsewhere)).toEqual([]);
  expect(numbers('bureauError', { ...elsewhere, numbers: fakeNumbers })).toEqual(fakeNumbers.bureauError);
});

/** Asks for an outcome, and tells what was shown. */
async function ask(outcome: keyof typeof bureauOutcomes, ways: Ways, more: Partial<Target> = {}) {
  const run = createFakeApi(ways);
  const [tried] = await tryCases(
    [
      {
        family: 'documented scenarios',
        rule: 'r',
        title: 't',
        needs: [],
        requests: 1,
        credits: 1,
        run: async (session) => void (await expectOutcome(session, bureauOutcomes[outcome], fakeNumbers.found[0])),
      },
    ],
    run,
    more,
  );
  return tried;
}

test('a number of the user must bring its outcome about', async () => {
  expect((await ask('found', {}))?.verdict).toBe('pass');
  expect((await ask('found', { bureau: () => 404 }))?.verdict).toBe('fail');
});

test('a number of the document may mean nothing to a server, unless it is held to the document', async () => {
  const unknown: Ways = { bureau: () => 200 };
  expect(await ask('noRecord', unknown, { numbers: {} })).toMatchObject({
    verdict: 'inconclusive',
    reason: 'the target answers 200 where "no record" was asked for',
  });
  expect((await ask('noRecord', unknown, { numbers: {}, strict: true }))?.verdict).toBe('fail');
});

test('off this machine no record may be about the name, where none was given', async () => {
  const ways: Ways = { bureau: () => 404 };
  const target = { ...elsewhere, purpose: 'A purpose of our own, long enough' };
  expect((await ask('found', ways, target))?.reason).toBe(
    "the bureau may compare the name: give the person's with --name",
  );
  expect((await ask('found', ways, { ...target, fullName: 'Asha Verma' }))?.verdict).toBe('fail');
  expect((await ask('found', {}, target))?.verdict).toBe('pass');
});
