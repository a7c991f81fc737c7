import { person } from '@bgv-kit/fixtures';
import { expect, test } from 'vitest';
import { operation } from '../testing/calls.ts';
import { answerTable, answerTo } from './answer-table.ts';
import { createPeople } from './people.ts';

const found = answerTo(answerTable, operation, 'found');

test('the person of a seed stands in the answer, and the money does not', async () => {
  const body = await createPeople().write(operation, found, '9000012345');
  const { personalInfo, phoneInfo, addressInfo } = person('9000012345');
  expect(body['data']).toMatchObject({ personalInfo, phoneInfo, addressInfo });
  expect(Object.keys(body)).toEqual(['status', 'code', 'message', 'data']);
});

test('a person who was forgotten is made again, the same', async () => {
  const people = createPeople();
  const first = await people.write(operation, found, '9000012345');
  for (let other = 0; other < 1000; other++) await people.write(operation, found, `other ${other}`);
  const again = await people.write(operation, found, '9000012345');
  expect(again).not.toBe(first);
  expect(again).toEqual(first);
});

test('a person who is known is not made again', async () => {
  const people = createPeople();
  expect(await people.write(operation, found, 'a')).toBe(await people.write(operation, found, 'a'));
  expect(await people.write(operation, found, 'a')).not.toBe(await people.write(operation, found, 'b'));
});

test('an answer that is kept for one operation is not given for another', async () => {
  const people = createPeople();
  await people.write(operation, found, 'a');
  expect(await people.write({ ...operation, id: 'other' }, { ...found, body: { data: {} } }, 'a')).toEqual({
    data: {},
  });
});
