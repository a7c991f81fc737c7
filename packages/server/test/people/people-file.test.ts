import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Person, person } from '@bgv-kit/fixtures';
import { peopleText, readPeople, readPeopleFile } from '@bgv-kit/server/people';
import { operations } from '@bgv-kit/spec/document';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tempFolder } from '../support/temp-folder.ts';

/** Reads a file of this name and content. */
async function readAs(name: string, content: string | Uint8Array): Promise<readonly Person[]> {
  const file = join(await tempFolder(), name);
  await writeFile(file, content);
  return readPeopleFile(file, operations);
}

/** The error message of reading, without the folder. */
async function errorMessage(name: string, content: string | Uint8Array): Promise<string> {
  const error = await readAs(name, content).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toMatchObject({ name: 'ServerError', code: 'PEOPLE_INVALID' });
  return error instanceof Error ? error.message.replaceAll(/\S*bgv-test-\w+\//g, '') : '';
}

test.each(['json', 'csv'] as const)('people written as %s are read back the same', async (format) => {
  const folder = await tempFolder();
  const file = join(folder, `people.${format}`);
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(fc.nat(), { minLength: 1, maxLength: 8 }), async (seeds) => {
      const people = distinct(seeds.map((seed) => person(seed)));
      await writeFile(file, peopleText(people, format));
      expect(await readPeopleFile(file, operations)).toEqual(people);
    }),
    { numRuns: 60 },
  );
});

function distinct(people: readonly Person[]): Person[] {
  return [...new Map(people.map((someone) => [someone.mobileNumber, someone])).values()];
}

test.each([
  ['people.json', '[{"mobileNumber":"9000012345","fullName":"Asha Verma"}]'],
  ['people.json', '\ufeff{"people":[{"mobileNumber":"9000012345","fullName":"Asha Verma"}]}'],
  ['PEOPLE.CSV', 'fullName,mobileNumber\r\nAsha Verma,9000012345\r\n'],
  ['people.csv', '\ufeffmobileNumber,fullName\n\n9000012345,"Asha Verma"\n'],
])('a number and a name are enough in %s: the rest is made from the number', async (name, content) => {
  const [someone] = await readAs(name, content);
  const own = person('9000012345');
  expect(someone).toMatchObject({ mobileNumber: '9000012345', fullName: 'Asha Verma' });
  expect(someone?.personalInfo).toEqual({ ...own.personalInfo, fullName: 'ASHA VERMA' });
  expect([someone?.phoneInfo, someone?.addressInfo]).toEqual([own.phoneInfo, own.addressInfo]);
});

test('under another name a person has no e-mail addresses of the name before, and a PAN with its own initial', async () => {
  const own = person('9000012345');
  const [someone] = await readAs('people.json', '[{"mobileNumber":"9000012345","fullName":"Ravi Zutshi"}]');
  expect(own.emailInfo).not.toEqual([]);
  expect(someone?.emailInfo).toEqual([]);
  expect(someone?.identityInfo.panNumber.map(({ idNumber }) => idNumber[4])).toEqual(
    own.identityInfo.panNumber.map(() => 'Z'),
  );
});

test('a list that is given takes the place of the whole list, and its entries are completed and counted', async () => {
  const part = {
    mobileNumber: '9000012345',
    fullName: 'Asha Verma',
    emailInfo: [],
    phoneInfo: [{ number: '9000054321' }],
  };
  const [someone] = await readAs('people.json', JSON.stringify([part]));
  const [ownPhone] = person('9000012345').phoneInfo;
  expect(someone?.phoneInfo).toEqual([{ ...ownPhone, sequence: '1', number: '9000054321' }]);
  expect(someone?.emailInfo).toEqual([]);
});

test('in CSV an empty cell is no value, a quoted one is the empty string, and [] is an empty list', async () => {
  const head = 'mobileNumber,fullName,personalInfo.occupation,personalInfo.gender,addressInfo';
  const [someone] = await readAs('people.csv', `${head}\n9000012345,Asha Verma,"",,[]\n`);
  const { gender } = person('9000012345').personalInfo;
  expect(someone).toMatchObject({ personalInfo: { occupation: '', gender }, addressInfo: [] });
});

const mistakes: [name: string, content: string | Uint8Array, said: string][] = [
  [
    'people.json',
    '[\n{"mobileNumber":"9000012345",\n"fullName":"Asha Verma",\n"phonInfo":[]}]',
    'line 4: `phonInfo` is not a known field (did you mean `phoneInfo`?)',
  ],
  ['people.json', '[{"fullName":"Asha Verma"}]', 'line 1: `mobileNumber` is missing'],
  ['people.json', '[{"mobileNumber":"9000012345"}]', 'line 1: `fullName` is missing'],
  [
    'people.json',
    '[\n5]',
    'line 2: the person must be an object with `mobileNumber` and `fullName`; received a number',
  ],
  [
    'people.json',
    '[{"mobileNumber":9000012345,\n"fullName":"Asha Verma"}]',
    'line 1: `mobileNumber` must be a string; received a number',
  ],
  [
    'people.json',
    '[{"mobileNumber":"900001234",\n"fullName":"Asha Verma"}]',
    'line 1: `mobileNumber` breaks a rule of pullCustomerData',
  ],
  [
    'people.json',
    '[{"mobileNumber":"9000012345",\n"fullName":"Asha 2"}]',
    'line 2: `fullName` breaks a rule of pullCustomerData',
  ],
  [
    'people.json',
    '[{"mobileNumber":"9000012345","fullName":"Asha Verma",\n"personalInfo":{\n"dob":"yesterday"}}]',
    'line 3: `personalInfo.dob` must be a date such as',
  ],
  [
    'people.json',
    '[{"mobileNumber":"9000012345","fullName":"Asha Verma"},\n{"mobileNumber":"9000012345","fullName":"Ravi Rao"}]',
    'line 2: the person has the mobileNumber of people.json, line 1',
  ],
  [
    'people.json',
    '[{"mobileNumber":"9000012345","fullName":"Asha Verma","__proto__":{}}]',
    'the person has an unknown field; the fields here are',
  ],
  ['people.json', '{"persons":[]}', 'must hold a list of people'],
  ['people.json', 'mobileNumber,fullName\n9000012345,Asha Verma', 'is no JSON'],
  ['people.json', '', 'is no JSON'],
  [
    'people.json',
    '[{"mobileNumber":"9000012345",\n"fullName":"Asha Verma",\n"fullName":"Ravi Rao"}]',
    'line 3: this field occurs twice',
  ],
  ['people.json', '[{"mobileNumber":"9000012345","fullName":null}]', '`fullName` must be a string; received null'],
  [
    'people.json',
    '[{"mobileNumber":"9000012345","fullName":"Asha Verma","phoneInfo":{}}]',
    '`phoneInfo` must be an array; received an object',
  ],
  ['people.csv', '', 'line 1: the file is empty'],
  ['people.csv', '[{"mobileNumber":"9000012345"}]', 'begins like JSON; a JSON file is named .json'],
  ['people.csv', 'mobileNumber;fullName\n9000012345;Asha Verma', 'separated by commas, not by semicolons'],
  ['people.csv', 'mobileNumber\tfullName\n9000012345\tAsha Verma', 'separated by commas, not by tabs'],
  ['people.csv', '9000012345,Asha Verma\n', 'line 1: this line must name the columns'],
  ['people.csv', 'mobileNumber\n9000012345\n9000012346', 'line 1: the column fullName is missing'],
  ['people.csv', 'Mobile Number,fullName\n9000012345,Asha Verma', 'did you mean mobileNumber?'],
  ['people.csv', 'mobileNumber,fullName,nickname\n9000012345,Asha Verma,', 'line 1: column 3 is no field of a person'],
  ['people.csv', 'mobileNumber,fullName,phoneInfo.0\n9000012345,Asha Verma,1', 'column 3 is no field of a person'],
  ['people.csv', 'mobileNumber,fullName\n,Asha Verma', 'line 2: `mobileNumber` is missing'],
  [
    'people.csv',
    'mobileNumber,fullName,phoneInfo.1.number\n9000012345,Asha Verma,1',
    'line 2: the person has no phoneInfo.0 but later entries',
  ],
  [
    'people.csv',
    'mobileNumber,fullName,phoneInfo,phoneInfo.0.number\n9000012345,Asha Verma,[],1',
    'line 2: the person has phoneInfo as a whole and also phoneInfo.0',
  ],
  [
    'people.csv',
    'mobileNumber,fullName,phoneInfo.0.nummer\n9000012345,Asha Verma,1',
    'line 1: the column phoneInfo.0.nummer is no field of a person (did you mean phoneInfo.0.number?)',
  ],
  [
    'people.csv',
    'mobileNumber,fullName\n9000012345,"Asha\nVerma"\n9000012346,Ravi Rao\n9000012346,Ravi Rao',
    'line 5: the person has the mobileNumber of people.csv, line 4',
  ],
  ['people.csv', 'mobileNumber,fullName,fullName\n9000012345,A,B', 'line 1: the column fullName occurs twice'],
  [
    'people.csv',
    'mobileNumber,fullName\n9000012345',
    'line 2: the file is no CSV: this line has another number of cells than the first',
  ],
  ['people.csv', 'mobileNumber,fullName\n9000012345,"Asha', 'a quotation mark is never closed'],
  ['people.csv', new Uint8Array([0x6d, 0xff, 0xfe]), 'is not in UTF-8'],
  ['people.txt', 'x', 'must end in .json or .csv'],
];

test.each(mistakes)('a mistake in %s is explained with its line (%#)', async (name, content, said) => {
  expect(await errorMessage(name, content)).toContain(said);
});

test('up to ten mistakes are listed, and the rest are counted', async () => {
  const people = Array.from({ length: 13 }, (_, index) => ({ mobileNumber: `12${index}`, fullName: 'Surname7' }));
  const said = await errorMessage('people.json', JSON.stringify(people));
  expect(said.split('\n').filter((line) => /line [0-9]+:/.test(line))).toHaveLength(10);
  // Each number breaks two rules, and each name one.
  expect(said).toContain('and 29 more');
});

test('a misnamed column is reported once for any number of people', async () => {
  const rows = Array.from({ length: 30 }, (_, index) => `90000${12345 + index},Asha Verma,1`).join('\n');
  const said = await errorMessage('people.csv', `mobileNumber,fullName,phonInfo.0.number\n${rows}`);
  expect(said.match(/is no field of a person/g)).toHaveLength(1);
});

const planted = { mobileNumber: '9812345670', fullName: 'Planted Surname' };

test.each<[what: string, name: string, content: string]>([
  [
    'values that break rules',
    'people.json',
    JSON.stringify([{ mobileNumber: '98123456707', fullName: 'Planted7 Surname' }]),
  ],
  ['people by their numbers', 'people.json', JSON.stringify([{ [planted.mobileNumber]: planted.fullName }])],
  ['people by their names', 'people.json', JSON.stringify([{ Planted: planted.mobileNumber }])],
  [
    'a name in the place of a field',
    'people.json',
    JSON.stringify([{ ...planted, phoneInfo: [{ 'Planted Surname': '' }] }]),
  ],
  ['a number in the place of a list', 'people.json', JSON.stringify([{ ...planted, phoneInfo: '9812345670' }])],
  ['a string that is never closed', 'people.json', '[{"mobileNumber":"9812345670","fullName":"Planted Surname'],
  ['no head', 'people.csv', '9812345670,Planted Surname\n9812345671,Planted Other\n'],
  ['a person in the head', 'people.csv', 'mobileNumber,fullName,9812345670,Planted Surname\n'],
  ['values with a stray mark', 'people.csv', 'mobileNumber,fullName\n9812345670,Planted "Surname\n'],
  ['the same person twice', 'people.csv', `mobileNumber,fullName${'\n9812345670,Planted Surname'.repeat(2)}\n`],
])('no value of a file is repeated: %s', async (_, name, content) => {
  expect(await errorMessage(name, content)).not.toMatch(/98123|Planted|Surname/);
});

test('a person whose date of birth is given is as old as that makes them, unless an age is given', async () => {
  const born = (personalInfo: object) =>
    readAs('people.json', JSON.stringify([{ mobileNumber: '9000012345', fullName: 'Asha Verma', personalInfo }]));
  const [young] = await born({ dob: '2000-07-01' });
  expect(young?.personalInfo).toMatchObject({ dob: '2000-07-01', age: '25' });
  const [own] = await born({ dob: '2000-07-01', age: '99' });
  expect(own?.personalInfo.age).toBe('99');
});

test('people from a program are completed and checked like those of a file', () => {
  const [someone] = readPeople([{ mobileNumber: '9000012345', fullName: 'Asha Verma' }], operations);
  expect(someone?.phoneInfo).toEqual(person('9000012345').phoneInfo);
  const twice = { mobileNumber: '9000012345', fullName: 'Asha 2' };
  expect(() => readPeople([{ ...twice, fullName: 'Asha Verma' }, twice], operations)).toThrow(
    expect.objectContaining({
      code: 'PEOPLE_INVALID',
      message: expect.stringContaining('people[1]: `fullName` breaks a rule of pullCustomerData'),
    }),
  );
});
