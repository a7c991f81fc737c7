import { person } from '@bgv-kit/fixtures';
import { expect, test } from 'vitest';
import { createCustomPeople } from './custom-people.ts';

const asha = person('9000012345');
const ravi = person('9000054321');

test('people are found by number, and listed by it', async () => {
  const people = createCustomPeople();
  await people.put([ravi, asha]);
  expect(await people.find('9000012345')).toBe(asha);
  expect(await people.find('9000099999')).toBeUndefined();
  expect(await people.list()).toEqual([asha, ravi]);
});

test('one with the same number takes the place of the other', async () => {
  const people = createCustomPeople();
  await people.put([asha]);
  await people.put([{ ...ravi, mobileNumber: asha.mobileNumber }]);
  expect(await people.list()).toEqual([{ ...ravi, mobileNumber: asha.mobileNumber }]);
});

test('a person can be removed once, and all can be replaced', async () => {
  const people = createCustomPeople();
  await people.put([asha, ravi]);
  expect([await people.remove(asha.mobileNumber), await people.remove(asha.mobileNumber)]).toEqual([true, false]);
  await people.replaceAll([asha]);
  expect(await people.list()).toEqual([asha]);
});
