import { person } from '@bgv-kit/fixtures';
import type { JsonObject } from '@bgv-kit/spec';
import { operations } from '@bgv-kit/spec/document';
import { expect, test } from 'vitest';
import type { AnsweredCall } from './answer-rules.ts';
import { checkPerson, createPersonComparison } from './check-person.ts';

function open() {
  const [operation] = operations;
  if (operation === undefined) throw new Error('The document has no operation.');
  const compare = createPersonComparison(operation);
  /** What each rule says of an answer: the rule, and what is wrong. */
  return (call: AnsweredCall) =>
    [...checkPerson(operation, call), ...compare(call)].flatMap(({ rule, issues }) =>
      issues.length === 0 ? [rule] : issues.map(({ message, assumed }) => `${rule}: ${message} ${assumed}`.trim()),
    );
}

interface Said {
  readonly change?: (data: JsonObject) => JsonObject;
  readonly asked?: JsonObject;
  readonly order?: string;
}

const request = (number: string): JsonObject => ({ mobile_number: number, full_name: 'Asha Verma' });

/** The answer about a person, whatever was asked for. */
function answer(
  about: string,
  { change = (data) => data, asked = request(about), order = '1' }: Said = {},
): AnsweredCall {
  const { personalInfo, phoneInfo, emailInfo, identityInfo, addressInfo } = person(about);
  const phones = [...phoneInfo, { ...phoneInfo[0], number: about, sequence: String(phoneInfo.length + 1) }];
  // A person of the fixtures is plain JSON.
  const file = { personalInfo, phoneInfo: phones, emailInfo, identityInfo, addressInfo } as unknown as JsonObject;
  const body = { status: 'success', data: change({ reportOrderNumber: order, ...file }) };
  return { request: asked, status: 200, contentType: 'application/json', body };
}

const [one, other] = ['9000010001', '9000010002'];

test('a first answer is about the number that was asked for, and has nothing to be compared with', () => {
  expect(open()(answer(one))).toEqual(['person.asked-for']);
});

test('the same request brings the same person, under another order number and with its lists in another order', () => {
  const judge = open();
  judge(answer(one));
  const reversed = (data: JsonObject) =>
    Object.fromEntries(
      Object.entries(data)
        .toReversed()
        .map(([name, part]) => [name, Array.isArray(part) ? part.toReversed() : part]),
    );
  expect(judge(answer(one, { order: '2', change: reversed }))).toEqual(['person.asked-for', 'person.same']);
});

test('the person of another number is another one', () => {
  const judge = open();
  judge(answer(one));
  expect(judge(answer(other))).toEqual(['person.asked-for', 'person.another']);
});

test('an answer without the number that was asked for is about another person', () => {
  expect(open()(answer(other, { asked: request(one) }))).toEqual([
    'person.asked-for: must hold the person who was asked for',
  ]);
});

test.each(['+91-{number}', '0{number}', '91 {number}'])('the bureau may write the number as %s', (form) => {
  const change = (data: JsonObject) => ({ ...data, phoneInfo: [{ number: form.replace('{number}', one) }] });
  expect(open()(answer(one, { change }))).toEqual(['person.asked-for']);
});

test('records without any phone say nothing of the number', () => {
  expect(open()(answer(one, { change: (data) => ({ ...data, phoneInfo: [] }) }))).toEqual([]);
});

test('what becomes of signs and spaces in a number that was let through is not asked', () => {
  expect(open()(answer(one, { asked: request(` ${one}`) }))).toEqual([]);
});

test('two answers that are swapped show as other people', () => {
  const judge = open();
  judge(answer(one));
  judge(answer(other));
  const swapped = judge(answer(other, { asked: request(one) }));
  expect(swapped).toContain('person.asked-for: must hold the person who was asked for');
  expect(swapped).toContain('person.same: must hold the same person as before');
});

test('the very same request brings the same records; with another purpose it may bring others', () => {
  const judge = open();
  const change = (data: JsonObject) => ({ ...data, emailInfo: [{ emailAddress: 'somebody@example.com' }] });
  judge(answer(one));
  expect(
    judge(answer(one, { change, asked: { ...request(one), consent_purpose: 'Another purpose altogether' } })),
  ).toEqual(['person.asked-for', 'person.same']);
  expect(judge(answer(one, { change }))).toContain('person.same: must hold the same records as before');
});

test('the same number under another name may be another person', () => {
  const judge = open();
  judge(answer(one));
  const change = (data: JsonObject) => ({ ...data, personalInfo: { fullName: 'Ravi Nair' } });
  expect(judge(answer(one, { change, asked: { ...request(one), full_name: 'Ravi Nair' } }))).not.toContain(
    'person.same: must hold the same person as before',
  );
});

test('one person for every number is drift: a server may know no more than one', () => {
  const judge = open();
  judge(answer(one));
  const change = (data: JsonObject) => ({ ...data, personalInfo: { ...person(one).personalInfo } });
  expect(judge(answer(other, { change }))).toEqual([
    'person.asked-for',
    'person.another: must hold another person for another number 22',
  ]);
});

test('a request that is no JSON, or breaks a rule, says nothing', () => {
  expect(open()({ ...answer(one), request: undefined })).toEqual([]);
  expect(open()({ ...answer(one), request: { mobile_number: one } })).toEqual([]);
});
