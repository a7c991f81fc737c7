import { expect, test } from 'vitest';
import { createFakeApi, type Ways } from '../testing/fake-api.ts';
import { beyondPlan, notPassed, operation, tryCases } from '../testing/try-cases.ts';
import { anyJsonCases, looseRequestCases, malformedRequestCases } from './reading-requests.ts';

const malformed = malformedRequestCases();
const loose = looseRequestCases(operation);
const writings = anyJsonCases(operation);
const cases = [...malformed, ...loose, ...writings];

test('a server that reads JSON, and nothing else, passes, within the plan', async () => {
  expect(await notPassed(cases)).toEqual([]);
  expect(await beyondPlan(cases)).toEqual([]);
});

/** Answers a body that is no request with another status. */
const answers = (status: number): Ways => ({
  check: ({ fields }, standard) => (fields['mobile_number'] === undefined ? status : standard()),
});

test.each([401, 500, 200, 404])('a server that answers a malformed request with %d fails', async (status) => {
  const found = await notPassed(malformed, answers(status));
  expect(found).toEqual(malformed.map(({ title }) => `fail: ${title}`));
});

test.each([405, 415, 422])(
  'a server that refuses a malformed request with %d differs from a decision',
  async (status) => {
    const found = await notPassed(malformed, answers(status));
    expect(found).toEqual(malformed.map(({ title }) => `drift: ${title}`));
  },
);

test.each(['text/plain', ''])(
  'a server that reads JSON under the content type "%s" differs from a decision',
  async (type) => {
    const ways: Ways = {
      check: ({ contentType, fields }, standard) =>
        contentType === type && 'full_name' in fields ? undefined : standard(),
    };
    const name = type === '' ? 'no content type' : 'another content type';
    expect(await notPassed(cases, ways)).toEqual([`drift: JSON under ${name} is refused with 400`]);
  },
);

test.each<{ what: string; isRead: (text: string) => boolean; title: string }>([
  { what: 'white space', isRead: (text) => !/^\s/.test(text), title: 'a valid request with white space is read' },
  {
    what: 'the order of fields',
    isRead: (text) => text.startsWith('{"mobile'),
    title: 'a valid request with its first field last is read',
  },
  {
    what: 'escaped characters',
    isRead: (text) => !text.includes('\\u'),
    title: 'a valid request with escaped characters is read',
  },
])('a server that stumbles over $what fails', async ({ isRead, title }) => {
  const ways: Ways = { check: ({ text }, standard) => (isRead(text) ? standard() : 400) };
  expect(await notPassed(writings, ways)).toContain(`fail: ${title}`);
});

test('a charset that is refused is a difference from a decision', async () => {
  const ways: Ways = { check: ({ contentType }, standard) => (contentType.includes('charset') ? 415 : standard()) };
  expect(await notPassed(writings, ways)).toEqual([
    'drift: a valid request under a content type that names a charset is read',
  ]);
});

test('off this machine a malformed body is made from an invalid request, so that no person is looked up', async () => {
  const api = createFakeApi();
  await tryCases(malformed, api, { baseUrl: 'https://bgv.example/api' });
  expect(api.calls.some(({ text }) => text.includes('9000054321'))).toBe(false);
  const local = createFakeApi();
  await tryCases(malformed, local);
  expect(local.calls.some(({ text }) => text.includes('9000054321'))).toBe(true);
});
