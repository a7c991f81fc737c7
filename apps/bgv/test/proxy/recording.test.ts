import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type CassetteEntry, cassetteEntrySchema, cassetteHead } from '@bgv-kit/server/cassette';
import { compileSchemaCheck } from '@bgv-kit/spec/validate';
import { expect, test } from 'vitest';
import { leaksIn } from '../support/planted.ts';
import { callApi } from '../support/sandbox-api.ts';
import { serveHttp } from '../support/serve-http.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { nobody, realAnswer, realPerson, realValues } from './real-person.ts';
import { proxyForTest, proxyProcessForTest } from './running-proxy.ts';

/** Records calls to an upstream that answers 404 to a number that ends with 4, and with the person to every other. */
async function record(calls: readonly { body: string; key?: string }[], start = proxyForTest) {
  const { origin } = await serveHttp(async (request, response) => {
    let text = '';
    for await (const chunk of request) text += String(chunk);
    const found = !/4"/.test(text);
    response.writeHead(found ? 200 : 404, { 'content-type': 'application/json' });
    response.end(JSON.stringify(found ? realAnswer : nobody));
  });
  const file = join(await tempFolder(), 'calls.ndjson');
  const proxy = await start(`${origin}/api`, ['--record', file]);
  for (const { body, key = realPerson.keys[0] } of calls) await (await callApi(proxy.url, { body, key })).text();
  return { proxy, file };
}

async function entriesOf(file: string): Promise<CassetteEntry[]> {
  const [head, ...lines] = (await readFile(file, 'utf8')).trimEnd().split('\n');
  expect(JSON.parse(head ?? '')).toEqual(cassetteHead);
  return lines.map((line) => JSON.parse(line));
}

/** An entry's bodies, as far as these tests look into them. */
function bodiesOf(entry: CassetteEntry | undefined) {
  const { request, response } = entry ?? {};
  if (request?.form !== 'json' || response?.form !== 'json') throw new Error('The entry has no bodies.');
  // They have the shape of what was recorded: the tests that use them prove it.
  return {
    request: request.json as Record<string, string>,
    response: response.json as unknown as typeof realAnswer & { data: Record<string, unknown> },
  };
}

const { number, fullName, pan, purpose } = realPerson;
const ask = JSON.stringify({
  mobile_number: number,
  full_name: fullName,
  consent_purpose: purpose,
  document_type: 'PAN',
  id_value: pan,
});

test('no value of the person is in the cassette, and each stands for the same wherever it was', async () => {
  const { proxy, file } = await record([{ body: ask }]);
  const { said } = proxy;
  await proxy.stop();
  const text = await readFile(file, 'utf8');
  expect(leaksIn(text, realValues)).toEqual([]);
  expect(leaksIn(said(), realValues)).toEqual([]);

  const [entry] = await entriesOf(file);
  const { request, response } = bodiesOf(entry);
  const { data } = response;
  const [first = '', last = ''] = (request['full_name'] ?? '').toUpperCase().split(' ');
  const own = request['mobile_number'] ?? '';
  expect(own).toMatch(/^90000[0-9]{5}$/);
  expect(data.phoneInfo.map((phone) => phone.number)).toEqual([own, `+91${own}`, expect.stringMatching(/^0[0-9]{9}$/)]);
  expect(data.personalInfo.fullName).toMatch(new RegExp(`^${first} [A-Z]+ ${last}$`));
  expect(data.emailInfo[0].emailAddress).toMatch(new RegExp(`^${first}${last}[0-9]{2}@example\\.com$`, 'i'));
  expect(data.identityInfo.panNumber[0].idNumber).toBe(request['id_value']);
  expect(request['id_value']).toMatch(/^[A-Z]{3}P[A-Z]0000[A-Z]$/);
  expect(data.addressInfo[0].address).toMatch(
    new RegExp(`^[A-Z]{2} ${first} ${last} [0-9]{4} [A-Z]{8} [A-Z]{4} ${request['id_value']}$`),
  );
  expect(request['consent_purpose']).toContain(request['full_name']?.slice(0, 8));
  expect(response.message.toUpperCase()).toContain(`${first} ${last}`.slice(0, 12));
});

test('the shape stays: types, lists, what is empty, list positions, dates, masks, money and the words of the document', async () => {
  const { proxy, file } = await record([{ body: ask }]);
  await proxy.stop();
  const { request, response } = bodiesOf((await entriesOf(file))[0]);
  const { data } = response;
  expect(request['document_type']).toBe('PAN');
  expect(request['consent_purpose']?.length).toBe(purpose.length);
  expect(response).toMatchObject({
    status: 'success',
    code: 200,
    credits_used: 1,
    credits_left: 41.5,
    credits_remaining: 41.5,
  });
  expect(data.personalInfo).toMatchObject({ gender: 'Female', totalIncome: '', occupation: 'SALARIED' });
  expect(data.personalInfo.dob).toMatch(/^(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}$/);
  const years = 2026 - Number(data.personalInfo.dob.slice(0, 4));
  expect([years, years - 1]).toContain(Number(data.personalInfo.age));
  expect(data.phoneInfo).toMatchObject([
    { sequence: '1', typeCode: 'M', reportedDate: expect.stringMatching(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/) },
    { sequence: '2', typeCode: 'H', reportedDate: '' },
    { sequence: '3', typeCode: 'T' },
  ]);
  expect(data.addressInfo[0].reportedDate).toBe(data.phoneInfo[0].reportedDate);
  expect(data.addressInfo[0]).toMatchObject({
    sequence: '1',
    type: 'Owns,Permanent',
    postal: expect.stringMatching(/^[1-5][0-9]{5}$/),
  });
  expect(data.identityInfo).toMatchObject({ drivingLicense: [], rationCard: [], otherId: [] });
  expect(data.identityInfo.passportNumber[0].idNumber).toMatch(/^[A-Z]0[0-9]{6}$/);
  expect(data.identityInfo.aadhaarNumber[0].idNumber).toMatch(/^XXXXXXXX[0-9]{4}$/);
  // Its name is not one that the document has.
  const nominee = Object.values(data).at(-1) ?? {};
  expect(data).not.toHaveProperty('nominee');
  const [[name, senior], [, rank]] = Object.entries(nominee) as unknown as [[string, string], [string, number]];
  expect(name).toMatch(/^[a-z]+$/i);
  expect(senior.split(' ')[1]?.toLowerCase()).toBe(request['full_name']?.split(' ')[1]?.toLowerCase());
  expect(String(rank)).toMatch(/^[1-5][0-9]{3}$/);
});

test('over several calls a number, a name and a key keep what stands for them, and others get others', async () => {
  const other = { mobile_number: '9123477364', full_name: 'Quillon Thandrel' };
  const { proxy, file } = await record([
    { body: ask },
    { body: JSON.stringify(other), key: realPerson.keys[1] },
    { body: ask },
    { body: JSON.stringify({ ...other, mobile_number: `${number}`, full_name: 'THANDREL' }) },
  ]);
  await proxy.stop();
  const entries = await entriesOf(file);
  expect(entries.map(({ call, key, response }) => [call, key, response.status])).toEqual([
    [1, 'key-1', 200],
    [2, 'key-2', 404],
    [3, 'key-1', 200],
    [4, 'key-1', 200],
  ]);
  const [first, second, third, fourth] = entries.map((entry) => bodiesOf(entry).request);
  expect(third).toEqual(first);
  expect(bodiesOf(entries[2]).response).toEqual(bodiesOf(entries[0]).response);
  expect(second?.['mobile_number']).not.toBe(first?.['mobile_number']);
  expect(second?.['full_name']?.split(' ')[0]).toBe(first?.['full_name']?.split(' ')[1]);
  expect(fourth?.['mobile_number']).toBe(first?.['mobile_number']);
  expect(fourth?.['full_name']).toBe(second?.['full_name']?.split(' ')[1]?.toUpperCase());
  const check = compileSchemaCheck(cassetteEntrySchema);
  for (const entry of entries) expect(check(JSON.parse(JSON.stringify(entry)))).toEqual([]);
});

test.each([
  { what: 'nine digits', request: { mobile_number: '912347731' }, rules: ['mobile_number.ten-digits'] },
  { what: 'a wrong start', request: { mobile_number: '5123477316' }, rules: ['mobile_number.starts-with-6-to-9'] },
  { what: 'one digit ten times', request: { mobile_number: '9999999999' }, rules: ['mobile_number.not-all-identical'] },
  { what: 'a number in place of a text', request: { mobile_number: 9_123_477_316 }, rules: ['mobile_number.type'] },
  { what: 'letters in the number', request: { mobile_number: '91234Q7316' }, rules: ['mobile_number.ten-digits'] },
  {
    what: 'a digit in the name',
    request: { full_name: 'Zorvathia Quillon 2' },
    rules: ['full_name.only-letters-spaces-and-dots'],
  },
  {
    what: 'another script',
    request: { full_name: 'ज़ोरवाथिया' },
    rules: ['full_name.only-letters-spaces-and-dots', 'full_name.has-a-letter'],
  },
  { what: 'no letter', request: { full_name: ' . ' }, rules: ['full_name.has-a-letter'] },
  { what: 'a list for a name', request: { full_name: ['Zorvathia'] }, rules: ['full_name.type'] },
  {
    what: 'a purpose of 20 characters',
    request: { consent_purpose: 'Check of Zorvathia Q' },
    rules: ['consent_purpose.more-than-20-characters'],
  },
  { what: 'a purpose of 21 characters', request: { consent_purpose: 'Check of Zorvathia Qu' }, rules: [] },
  { what: 'nothing', request: null, rules: ['body.type'] },
])('a request with $what breaks the same rules in the cassette', async ({ request, rules }) => {
  const body = JSON.stringify(request && { mobile_number: number, full_name: fullName, ...request });
  const { proxy, file } = await record([{ body }]);
  await proxy.stop();
  const entries = await entriesOf(file);
  expect(entries).toMatchObject([{ rules }]);
  expect(leaksIn(JSON.stringify(entries), realValues)).toEqual([]);
});

test('a cassette is for its owner alone, and is overwritten only with --force', async () => {
  const { proxy, file } = await record([{ body: ask }]);
  await proxy.stop();
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  await writeFile(file, 'old', { mode: 0o644 });
  const upstream = 'http://127.0.0.1:9/api';
  await expect(proxyForTest(upstream, ['--record', file])).rejects.toThrow(/is there already.*--force/);
  expect(await readFile(file, 'utf8')).toBe('old');
  await (await proxyForTest(upstream, ['--record', file, '--force'])).stop();
  expect(await entriesOf(file)).toEqual([]);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
});

test('a proxy that is killed leaves every entry that it has written', async () => {
  const { proxy, file } = await record(
    Array.from({ length: 5 }, () => ({ body: ask })),
    proxyProcessForTest,
  );
  // A call is written down after it is answered: the entry of the last one is waited for.
  while ((await entriesOf(file)).length < 5) await new Promise((resolve) => setImmediate(resolve));
  await proxy.stop('SIGKILL');
  expect((await entriesOf(file)).map(({ call }) => call)).toEqual([1, 2, 3, 4, 5]);
});

test('two recordings of the same call have nothing in common: nothing leads back', async () => {
  const numbers = await Promise.all(
    [1, 2].map(async () => {
      const { proxy, file } = await record([{ body: ask }]);
      await proxy.stop();
      return bodiesOf((await entriesOf(file))[0]).request['mobile_number'];
    }),
  );
  expect(numbers[0]).not.toBe(numbers[1]);
});
