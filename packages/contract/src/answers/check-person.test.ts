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

test('a number with signs or spaces that was accepted is not compared', () => {
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

test.each([400, 404, 302])('an answer of %d tells of no person, whatever it holds', (status) => {
  expect(open()({ ...answer(one), status })).toEqual([]);
});

test('an answer without a JSON object tells of no person', () => {
  expect(open()({ ...answer(one), body: undefined })).toEqual([]);
});

test('one value that changes in the records makes them others', () => {
  const judge = open();
  const email = (address: string) => (data: JsonObject) => ({ ...data, emailInfo: [{ emailAddress: address }] });
  judge(answer(one, { change: email('first@example.com') }));
  expect(judge(answer(one, { change: email('other@example.com') }))).toEqual([
    'person.asked-for',
    'person.same: must hold the same records as before',
  ]);
});

test('a string that moves from one field to another makes the records others', () => {
  const judge = open();
  const move = (from: string, to: string) => (data: JsonObject) => ({
    ...data,
    emailInfo: [{ [from]: 'x', [to]: 'y' }],
  });
  judge(answer(one, { change: move('emailAddress', 'reportedDate') }));
  expect(judge(answer(one, { change: move('reportedDate', 'emailAddress') }))).toContain(
    'person.same: must hold the same records as before',
  );
});

test('more than ten records in another order are the same records', () => {
  const judge = open();
  const phones = Array.from({ length: 12 }, (_, index) => ({ number: index === 11 ? one : `90000400${index + 10}` }));
  const listed = (list: JsonObject[]) => (data: JsonObject) => ({ ...data, phoneInfo: list });
  judge(answer(one, { change: listed(phones) }));
  expect(judge(answer(one, { change: listed(phones.toReversed()) }))).toEqual(['person.asked-for', 'person.same']);
});

test('another message, and positions that are numbered anew, make no other records', () => {
  const judge = open();
  judge(answer(one));
  const renumbered = (data: JsonObject) => ({
    ...data,
    phoneInfo: (data['phoneInfo'] as readonly JsonObject[]).map((phone) => ({ ...phone, sequence: '7' })),
  });
  const again = answer(one, { change: renumbered });
  const body = { ...(again.body as JsonObject), message: 'Once more.' };
  expect(judge({ ...again, body })).toEqual(['person.asked-for', 'person.same']);
});

test('a third answer is compared with the first, not with the second', () => {
  const judge = open();
  const change = (data: JsonObject) => ({ ...data, personalInfo: { fullName: 'Ravi Nair' } });
  judge(answer(one));
  judge(answer(one, { change }));
  expect(judge(answer(one))).toContain('person.same');
});

test('an answer without a person is not compared with others', () => {
  const judge = open();
  const change = ({ personalInfo: _, ...data }: JsonObject) => data;
  judge(answer(one, { change }));
  expect(judge(answer(other, { change }))).toEqual(['person.asked-for']);
});

test('the order of the fields of a request and of a person makes no difference', () => {
  const judge = open();
  const swapped = (data: JsonObject) => ({ ...data, personalInfo: { gender: 'Female', fullName: 'Asha Verma' } });
  const straight = (data: JsonObject) => ({ ...data, personalInfo: { fullName: 'Asha Verma', gender: 'Female' } });
  judge(answer(one, { change: straight }));
  const asked = { full_name: 'Asha Verma', mobile_number: one };
  expect(judge(answer(one, { change: swapped, asked }))).toEqual(['person.asked-for', 'person.same']);
});

test('what is wrong is said of the answer as a whole', () => {
  const [operation] = operations;
  if (operation === undefined) throw new Error('The document has no operation.');
  expect(checkPerson(operation, answer(other, { asked: request(one) }))).toEqual([
    {
      rule: 'person.asked-for',
      issues: [{ path: '', message: 'must hold the person who was asked for', received: 'another', assumed: [] }],
    },
  ]);
});
