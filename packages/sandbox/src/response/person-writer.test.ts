import { person } from '@bgv-kit/fixtures';
import { expect, test } from 'vitest';
import { operation } from '../testing/calls.ts';
import { answerTable, answerTo } from './answer-table.ts';
import { createPersonWriter } from './person-writer.ts';

const found = answerTo(answerTable, operation, 'found');

test('the answer has the person of the seed, and no credits', async () => {
  const body = await createPersonWriter()(operation, found, '9000012345');
  const { personalInfo, phoneInfo, addressInfo } = person('9000012345');
  expect(body['data']).toMatchObject({ personalInfo, phoneInfo, addressInfo });
  expect(Object.keys(body)).toEqual(['status', 'code', 'message', 'data']);
});

test('a person whose body was dropped is made again, and is the same', async () => {
  const write = createPersonWriter();
  const first = await write(operation, found, '9000012345');
  for (let other = 0; other < 1000; other++) await write(operation, found, `other ${other}`);
  const again = await write(operation, found, '9000012345');
  expect(again).not.toBe(first);
  expect(again).toEqual(first);
});

test('the body of a person is kept', async () => {
  const write = createPersonWriter();
  expect(await write(operation, found, 'a')).toBe(await write(operation, found, 'a'));
  expect(await write(operation, found, 'a')).not.toBe(await write(operation, found, 'b'));
});

test('a body that is kept for one answer is not given for another', async () => {
  const write = createPersonWriter();
  await write(operation, found, 'a');
  expect(await write({ ...operation, id: 'other' }, { ...found, body: { data: {} } }, 'a')).toEqual({
    data: {},
  });
});
