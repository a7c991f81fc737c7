import { operations } from '@bgv-kit/spec/document';
import { expect, test } from 'vitest';
import { createLogger } from './log.ts';
import { redactedNames } from './redacted-paths.ts';

/** Logs one object, and answers the line. */
function lineOf(object: object): string {
  const lines: string[] = [];
  createLogger('trace', operations, { write: (line) => lines.push(line) }).info(object, 'said');
  return lines.join('');
}

const names = redactedNames(operations);
const planted = 'planted-7731';

test.each(names)('what stands under %s is taken out, wherever it stands', (name) => {
  const whole = { [name]: planted };
  const places = [whole, { at: whole }, { at: [whole] }, { one: { two: whole } }, { a: { b: { c: whole } } }];
  for (const place of places) {
    const line = lineOf(place);
    expect(line).not.toContain(planted);
    expect(line).toContain('[redacted]');
  }
});

test.each(names)('what lies below %s goes with it', (name) => {
  expect(lineOf({ [name]: { deep: [{ deeper: { and: planted } }] } })).not.toContain(planted);
});

test('every field of a request and every field of a person is among the names', () => {
  expect(names).toEqual(
    expect.arrayContaining([
      ...['mobile_number', 'full_name', 'consent_purpose', 'document_type', 'id_value'],
      ...['personalInfo', 'fullName', 'dob', 'phoneInfo', 'number', 'emailInfo', 'emailAddress'],
      ...['identityInfo', 'idNumber', 'addressInfo', 'address', 'postal', 'data', 'authorization', 'key'],
    ]),
  );
});

test('the names are read from the document: another one has other names', () => {
  const [operation] = operations;
  if (operation === undefined) throw new Error('The document has no operation.');
  const request = {
    type: 'object',
    allOf: [{ properties: { employer: { type: 'string' }, past: { items: { properties: { salary: {} } } } } }],
  };
  const others = redactedNames([{ ...operation, request, responses: new Map() }]);
  expect(others).toEqual(expect.arrayContaining(['employer', 'past', 'salary']));
  expect(others).not.toContain('mobile_number');
});

test('what names nobody stays', () => {
  expect(JSON.parse(lineOf({ status: 200, scenario: 'found' }))).toMatchObject({
    level: 'info',
    status: 200,
    scenario: 'found',
    msg: 'said',
  });
});
