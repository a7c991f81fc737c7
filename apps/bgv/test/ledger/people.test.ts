import { setTimeout } from 'node:timers/promises';
import { person } from '@bgv-kit/fixtures';
import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { type Opened, type Place, places } from './places.ts';

const [asha, ravi, other] = [
  { ...person('9000012345'), fullName: 'Asha Verma' },
  { ...person('9000054321'), fullName: "Ravi O'Neil" },
  { ...person('9000012345'), fullName: 'Another Asha' },
];

describe.each(Object.entries(places))('%s', (name, make) => {
  let place: Place;
  let opened: Opened;
  beforeAll(async () => {
    place = await make();
  });
  afterEach(async () => {
    await opened.ledger.close();
    await place.wipe();
  });
  afterAll(() => place.remove());

  test('people are added, found, listed by number, replaced and removed', async () => {
    opened = await place.open();
    const people = opened.customPeople;
    expect(await people.list()).toEqual([]);
    await people.put([ravi, asha]);
    await people.put([]);
    expect(await people.list()).toEqual([asha, ravi]);
    expect(people.find('9000012345')).toEqual(asha);
    expect(people.find('9000000000')).toBeUndefined();
    await people.put([asha, other]);
    expect(people.find('9000012345')).toEqual(other);
    expect(await people.remove('9000012345')).toBe(true);
    expect(await people.remove('9000012345')).toBe(false);
    expect(await people.list()).toEqual([ravi]);
    await people.replaceAll([asha]);
    expect(await people.list()).toEqual([asha]);
    await people.replaceAll([]);
    expect(await people.list()).toEqual([]);
  });

  test('stored people are there after a stop and after a crash', async () => {
    opened = await place.open();
    await opened.customPeople.put([asha, ravi]);
    if (!place.keeps) return;
    opened = await place.crash(opened);
    expect(await opened.customPeople.list()).toEqual([asha, ravi]);
    await opened.ledger.close();
    opened = await place.open();
    expect(opened.customPeople.find('9000054321')).toEqual(ravi);
  });

  test.runIf(name === 'PostgreSQL')('another process sees added and removed people', async () => {
    opened = await place.open();
    const [one, other] = [opened.customPeople, await place.open()];
    onTestFinished(() => other.ledger.close());
    await one.put([asha]);
    // It polls every second; a failure times out.
    while ((await other.customPeople.find('9000012345')) === undefined) await setTimeout(20);
    expect(await other.customPeople.list()).toEqual([asha]);
    await other.customPeople.put([ravi]);
    await one.remove('9000012345');
    while ((await other.customPeople.find('9000012345')) !== undefined) await setTimeout(20);
    expect(await other.customPeople.list()).toEqual([ravi]);
  });
});
