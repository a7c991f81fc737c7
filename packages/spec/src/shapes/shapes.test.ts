import { describe, expect, test } from 'vitest';
import { formatIssue } from '../issue/issue.ts';
import type { JsonObject } from '../json.ts';
import { checkChaosItems, checkChaosPlan } from './chaos.ts';
import {
  type ChaosPlan,
  checkCassetteEntry,
  checkCassetteHead,
  checkConfig,
  checkPartialPerson,
  checkReport,
  type Person,
  requireShape,
  type ShapeCheck,
} from './shapes.ts';

const lines = (check: ShapeCheck<unknown>, value: unknown) => check(value).map((issue) => formatIssue(issue));

const person: Person = {
  mobileNumber: '9000012345',
  fullName: 'Asha Verma',
  personalInfo: { fullName: 'ASHA VERMA', dob: '', gender: '', totalIncome: '', occupation: '', age: '' },
  phoneInfo: [],
  emailInfo: [],
  identityInfo: {
    panNumber: [],
    passportNumber: [],
    drivingLicense: [],
    voterId: [],
    aadhaarNumber: [],
    rationCard: [],
    otherId: [],
  },
  addressInfo: [{ sequence: '1', address: 'ROOM 1', state: 'GOA', postal: '403001', reportedDate: '' }],
};

describe('a chaos plan', () => {
  const rule = (part: object) => ({ rules: [part] });

  test.each<ChaosPlan>([
    {},
    { seed: 7, limit: { calls: 1, perSeconds: 2 }, delay: { distribution: 'normal', mean: 1, deviation: 0 } },
    { rules: [{ fault: 'reset', paid: true, when: { scenarios: ['found'] } }, { delay: 5 }] },
    {
      queues: {
        key: [
          { scenario: 'found', times: 2 },
          { fault: 'status', status: 422, retryAfter: 1 },
        ],
      },
    },
    { seed: undefined, rules: [{ fault: 'reset', share: undefined }] },
  ])('may be %j', (plan) => {
    expect(checkChaosPlan(plan)).toEqual([]);
  });

  test.each([
    [7, 'the value must be an object; received a number'],
    [{ rule: [] }, '`rule` is not a known field (did you mean `rules`?)'],
    [{ rules: [] }, '`rules` must be an array of 1 to 100 items; received an empty array'],
    [rule({ fualt: 'reset', delay: 1 }), '`rules.0.fualt` is not a known field (did you mean `fault`?)'],
    [rule({}), '`rules.0` does nothing; give it a scenario, a fault or a delay'],
    [
      rule({ fault: 'reset', scenario: 'found' }),
      '`rules.0.scenario` goes only without `fault`; with a fault, the request selects the scenario',
    ],
    [
      rule({ fault: 'status' }),
      '`rules.0.status` is missing; the fault `status` needs one, such as {"fault":"status","status":422}',
    ],
    [
      rule({ fault: 'reset', status: 422 }),
      '`rules.0.status` is for the fault `status`, such as {"fault":"status","status":422}',
    ],
    [
      rule({ delay: 1, paid: true }),
      '`rules.0.paid` is for reset, timeout, truncated and bad-gateway; leave it out, nothing else is ever paid',
    ],
    [
      rule({ fault: 'bad-gateway', when: { scenarios: ['found'] } }),
      '`rules.0.when.scenarios` needs a fault that is paid; any other is injected before the request is read',
    ],
    [rule({ fault: 'reset', share: 0 }), '`rules.0.share` must be a number above 0 and at most 1; received 0'],
    [{ delay: -1 }, '`delay` must be a number of milliseconds from 0 to 600000; received -1'],
    [
      { delay: 'slow' },
      '`delay` must be a number of milliseconds, or an object such as {"distribution":"lognormal","median":400,"p99":4000}; received a string',
    ],
    [
      { delay: { distribution: 'lognormal', median: 0, p99: 1 } },
      '`delay.median` must be a number of milliseconds from 1 to 600000; received 0',
    ],
    [{ queues: { 'a b': [{ delay: 1 }] } }, '`queues.a b` must have a name that is a key, without spaces'],
  ])('%j is refused: %s', (plan, want) => {
    expect(lines(checkChaosPlan, plan)).toEqual([want]);
  });

  test('has queues of items, which are checked alone too', () => {
    expect(checkChaosItems([{ scenario: 'found' }])).toEqual([]);
    expect(lines(checkChaosItems, [{ times: 1 }])).toEqual([
      '`0` does nothing; give it a scenario, a fault or a delay',
    ]);
  });
});

describe('a person', () => {
  test('stands where a JSON object is wanted', () => {
    const json: JsonObject = person;
    expect(checkPartialPerson(json)).toEqual([]);
  });

  test('has only strings', () => {
    expect(lines(checkPartialPerson, { ...person, fullName: 7 })).toEqual([
      '`fullName` must be a string; received a number',
    ]);
  });

  test('of whom a part is given needs a number and a name, and has no field that a person has not', () => {
    expect(checkPartialPerson({ mobileNumber: '1', fullName: 'x', phoneInfo: [{}], personalInfo: {} })).toEqual([]);
    const address = { addressInfo: [{ pin: '403001' }] };
    expect(lines(checkPartialPerson, { fullName: 'x', ...address })).toEqual([
      '`mobileNumber` is missing; it must be a string',
      '`addressInfo.0.pin` is not a known field; the fields here are sequence, address, state, type, postal, reportedDate',
    ]);
  });
});

describe('a config', () => {
  const target = (part: object) => ({ targets: { live: { baseUrl: 'https://example.com/api', ...part } } });

  test('may name targets, with keys for a server on this machine', () => {
    expect(checkConfig({ targets: {} })).toEqual([]);
    expect(checkConfig({ targets: { own: { baseUrl: 'http://127.0.0.1:1/api', keys: { main: 'k' } } } })).toEqual([]);
  });

  test.each([
    [{}, '`targets` is missing; it must be an object: the name of a target, and what it is'],
    [target({ retries: 1 }), '`targets.live.retries` is not a known field; the fields here are baseUrl'],
    [
      target({ keys: { main: 'k' } }),
      '`targets.live.keys` stand in a file only for a server on this machine; use keyVariables',
    ],
    [target({ baseUrl: 'localhost', keys: { main: 'k' } }), '`targets.live.baseUrl` must be a base URL'],
    [target({ purpose: { env: 'lower' } }), '`targets.live.purpose.env` must be the name of an environment variable'],
    [target({ purpose: 7 }), "`targets.live.purpose` must be a string, or { env: 'BGV_PURPOSE' }"],
    [target({ numbers: { found: [7] } }), '`targets.live.numbers.found.0` must be a number in quotation marks'],
  ])('%j is refused: %s', (config, want) => {
    const [line, ...others] = lines(checkConfig, config);
    expect(line?.startsWith(want), line).toBe(true);
    expect(others).toEqual([]);
  });
});

test('the lines of a cassette are told apart from others', () => {
  const entry = { call: 1, operation: 'makeThing', key: null, rules: [], request: { form: 'empty' } };
  expect(checkCassetteHead({ format: 'bgv-cassette', version: 2 })).toEqual([]);
  expect(lines(checkCassetteHead, { format: 'bgv-cassette', version: 1 })).toEqual(['`version` must be 2; received 1']);
  expect(checkCassetteEntry({ ...entry, response: { form: 'json', json: {}, status: 200 } })).toEqual([]);
  expect(lines(checkCassetteEntry, { ...entry, response: { form: 'json', status: 200 } })).toEqual([
    '`response.json` is missing',
  ]);
});

test('a report is known by its format', () => {
  const report = { format: 'bgv-contract-report/2', target: 't', startedAt: '2026-06-30T09:15:00Z', duration: 1 };
  expect(checkReport({ ...report, runs: [] })).toEqual([]);
  expect(lines(checkReport, { ...report, runs: [], format: 'other', startedAt: 'today' })).toEqual([
    '`format` must be "bgv-contract-report/2"; received another string',
    '`startedAt` must be a time such as 2026-06-30T09:15:00Z; received another string',
  ]);
});

test('what has a shape is taken as that, and what has not is refused in the words of the caller', () => {
  const refuse = (issues: readonly object[]) => new Error(`${issues.length} found`);
  const plan: ChaosPlan = requireShape(checkChaosPlan, { seed: 1 }, refuse);
  expect(plan).toEqual({ seed: 1 });
  expect(() => requireShape(checkChaosPlan, { seed: -1, limit: 7 }, refuse)).toThrow('2 found');
});
