import { expect, test } from 'vitest';
import { createFakeApi, refusing, type Ways } from '../testing/fake-api.ts';
import { operation, tryCases } from '../testing/try-cases.ts';
import { validationRuleCases } from './validation-rules.ts';

const { kept } = validationRuleCases(operation);

/** The verdicts of the cases that keep the rules of a field, by rule. */
async function keeping(field: string, ways: Ways): Promise<Record<string, string>> {
  const tried = await tryCases(
    kept.filter(({ rule }) => rule.startsWith(field)),
    createFakeApi(ways),
  );
  return Object.fromEntries(tried.map(({ rule, verdict }) => [rule, verdict]));
}

test.each<{ what: string; ways: Ways; rule: string }>([
  {
    what: 'a purpose of 21 characters',
    ways: refusing(({ consent_purpose: purpose }) => String(purpose).length === 21),
    rule: 'consent_purpose.more-than-20-characters',
  },
  {
    what: 'a dot in a name',
    ways: refusing(({ full_name: name }) => String(name).includes('.')),
    rule: 'full_name.has-a-letter',
  },
  {
    what: 'numbers that begin with 6',
    ways: refusing(({ mobile_number: n }) => String(n).startsWith('6')),
    rule: 'mobile_number.starts-with-6-to-9',
  },
])('a server that refuses $what breaks $rule', async ({ ways, rule }) => {
  expect(await keeping(rule.split('.')[0] ?? '', ways)).toMatchObject({ [rule]: 'fail' });
});

test('a server may refuse other scripts, which differs from a decision at most', async () => {
  const ways = refusing(({ consent_purpose: purpose }) => /[^\x20-\x7e]/.test(String(purpose ?? '')));
  expect(Object.values(await keeping('consent_purpose', ways))).not.toContain('fail');
});

test('a server that accepts a character of three bytes, and does not count it as one, has a fault', async () => {
  const ways = refusing(({ consent_purpose: purpose }) => {
    const text = String(purpose ?? '');
    return text.replaceAll(/[^\x20-\x7e]/g, '').length < 21 && /[^\x20-\x7e]/.test(text);
  });
  expect(await keeping('consent_purpose', ways)).toMatchObject({ 'consent_purpose.more-than-20-characters': 'fail' });
});

test('a field that is a string and no more may be compared with a list, which differs from a decision', async () => {
  const ways = refusing(({ document_type: type }) => type !== undefined && type !== 'PAN' && type !== '');
  expect(Object.values(await keeping('document_type', ways))).not.toContain('fail');
});

test('the number and the purpose are made up, so such cases need a server on this machine', () => {
  const needsOf = (field: string) => kept.find(({ rule }) => rule.startsWith(field))?.needs;
  expect(needsOf('mobile_number')).toEqual(['found', 'made-up values']);
  expect(needsOf('consent_purpose')).toEqual(['found', 'made-up values']);
  expect(needsOf('full_name')).toEqual(['found']);
});
