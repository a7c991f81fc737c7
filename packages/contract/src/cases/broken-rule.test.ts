import { expect, test } from 'vitest';
import { accepting, createFakeApi, isValid, type Ways } from '../testing/fake-api.ts';
import { operation, tryCases } from '../testing/try-cases.ts';
import { validationRuleCases } from './validation-rules.ts';

const { broken } = validationRuleCases(operation);

/** The verdicts of a rule's broken case, and the decisions that its differences rest on. */
async function breaking(rule: string, ways: Ways) {
  const [tried] = await tryCases(
    broken.filter((item) => item.rule === rule),
    createFakeApi(ways),
  );
  return { verdict: tried?.verdict, differences: tried?.differences ?? [] };
}

test.each<{ what: string; ways: Ways; rule: string }>([
  {
    what: 'nine digits',
    ways: accepting(({ mobile_number: n }) => /^[6-9][0-9]{8}$/.test(String(n))),
    rule: 'mobile_number.ten-digits',
  },
  {
    what: 'a number that begins with 5',
    ways: accepting(({ mobile_number: n }) => /^5[0-9]{9}$/.test(String(n))),
    rule: 'mobile_number.starts-with-6-to-9',
  },
  {
    what: 'ten equal digits',
    ways: accepting(({ mobile_number: n }) => /^([6-9])\1{9}$/.test(String(n))),
    rule: 'mobile_number.not-all-identical',
  },
  {
    what: 'a JSON number',
    ways: accepting(({ mobile_number: n }) => typeof n === 'number'),
    rule: 'mobile_number.type',
  },
  { what: 'no name', ways: accepting(({ full_name: name }) => name === undefined), rule: 'full_name.required' },
  {
    what: 'digits in a name',
    ways: accepting(({ full_name: name }) => /[0-9]/.test(String(name))),
    rule: 'full_name.only-letters-spaces-and-dots',
  },
  {
    what: 'a purpose of 20 characters',
    ways: accepting(({ consent_purpose: purpose }) => String(purpose).length === 20),
    rule: 'consent_purpose.more-than-20-characters',
  },
  {
    what: 'any document type',
    ways: accepting(({ document_type: type }) => typeof type === 'number'),
    rule: 'document_type.type',
  },
])('a server that accepts $what breaks $rule', async ({ ways, rule }) => {
  const { verdict, differences } = await breaking(rule, ways);
  expect(verdict).toBe('fail');
  expect(differences[0]).toMatchObject({ message: 'must be refused with 400', received: '200', assumed: [] });
});

test('a rule that is broken only beside every optional field is found', async () => {
  const ways = accepting(
    (fields) => Object.keys(fields).length === 5 && !/^[6-9]/.test(String(fields['mobile_number'])),
  );
  const { verdict, differences } = await breaking('mobile_number.starts-with-6-to-9', ways);
  expect(verdict).toBe('fail');
  expect(differences.every(({ label }) => label.endsWith(', beside every optional field'))).toBe(true);
});

test('a field that must be there is also left out beside every optional field', async () => {
  const ways = accepting((fields) => Object.keys(fields).length === 4 && fields['full_name'] === undefined);
  expect((await breaking('full_name.required', ways)).verdict).toBe('fail');
});

test('a server that trims white space differs from a decision; one that lets a line break through has a fault', async () => {
  const trims = accepting((fields) => isValid({ ...fields, mobile_number: String(fields['mobile_number']).trim() }));
  expect((await breaking('mobile_number.ten-digits', trims)).verdict).toBe('drift');
  const slips = accepting(({ mobile_number: n }) => /^[6-9][0-9]{9}\n$/.test(String(n)));
  expect((await breaking('mobile_number.ten-digits', slips)).verdict).toBe('fail');
});

test('an empty optional field that is accepted differs from the decision that it was given', async () => {
  const ways = accepting(({ consent_purpose: purpose }) => purpose === '');
  const { verdict, differences } = await breaking('consent_purpose.more-than-20-characters', ways);
  expect(verdict).toBe('drift');
  expect(differences.map(({ assumed }) => assumed)).toContainEqual([9]);
});

test('a body that is no object may be refused with another status: that is decision 10', async () => {
  const ways: Ways = { check: ({ text }, standard) => (text.startsWith('{') ? standard() : 422) };
  const { verdict, differences } = await breaking('body.type', ways);
  expect(verdict).toBe('drift');
  expect(differences[0]).toMatchObject({ message: 'must be answered with 400', assumed: [10] });
});

test('a key without credits decides nothing about a rule', async () => {
  const ways: Ways = {
    check: () => undefined,
    cover: () => 402,
    envelope: (body) => ({ ...body, credits_remaining: 0 }),
  };
  const tried = await tryCases(broken.slice(0, 1), createFakeApi(ways), { concurrency: 1 });
  expect(tried[0]?.reason).toBe('the key has run out of credits: give one with more');
});

test('only what asks for the user’s number needs one', () => {
  const needsOf = (id: string) => broken.find(({ rule }) => rule === id)?.needs;
  expect([needsOf('mobile_number.ten-digits'), needsOf('full_name.required')]).toEqual([[], ['found']]);
});
