import { isJsonObject, type Json, type JsonObject } from '@bgv-kit/spec';
import { about, times, valid } from '../demonstration.ts';
import { inData, lacking, rewriting } from '../fake-server/changes.ts';
import type { Requirement } from '../types.ts';
import { type FaultEntry, faultsOf } from './faults-of.ts';

const sections = ['personalInfo', 'phoneInfo', 'emailInfo', 'identityInfo', 'addressInfo'];
const identityLists = [
  'panNumber',
  'passportNumber',
  'drivingLicense',
  'voterId',
  'aadhaarNumber',
  'rationCard',
  'otherId',
];

const breaks: readonly [Requirement, ...Requirement[]] = [
  'data.sections',
  'data.individual',
  'response.data',
  'response.200',
];

/** Data that differs from the documented answer. */
export const dataFaults = faultsOf('data', [
  ...sections.map((section) => data(`leaves ${section} out`, (own) => lacking(own, section))),
  ...sections.map((section) => data(`has null for ${section}`, (own) => ({ ...own, [section]: null }))),
  data('has personalInfo in a list', (own) => ({ ...own, personalInfo: [own['personalInfo'] ?? null] })),
  data('has one telephone without a list around it', (own) => ({
    ...own,
    phoneInfo: listOf(own, 'phoneInfo')[0] ?? {},
  })),
  data('lists telephones as bare numbers', (own) => ({
    ...own,
    phoneInfo: listOf(own, 'phoneInfo').map((phone) => (isJsonObject(phone) ? (phone['number'] ?? null) : phone)),
  })),
  data('has a string for the e-mails', (own) => ({ ...own, emailInfo: '' })),
  data('has an object with numbered fields for the addresses', (own) => ({
    ...own,
    addressInfo: { ...listOf(own, 'addressInfo') },
  })),
  data('has a list for identityInfo', (own) => ({ ...own, identityInfo: [own['identityInfo'] ?? null] })),
  ...identityLists.map((list) => data(`leaves the list ${list} out`, rewriting(except(list)))),
  data('leaves out identity lists that are empty', (own) => ({
    ...own,
    identityInfo: withoutEmpty(own['identityInfo']),
  })),
  data(
    'has null for an identity list that is empty',
    rewriting((_name, value) => (Array.isArray(value) && value.length === 0 ? null : value)),
  ),
  data(
    'has an object for an identity list',
    rewriting((name, value) => (name === 'voterId' ? {} : value)),
  ),
  data(
    'has the first number for the list of PANs',
    rewriting((name, value) => (name === 'panNumber' ? 'ABCPV0000K' : value)),
  ),
  data(
    'lists identities as bare numbers',
    rewriting((name, value) => (name === 'panNumber' ? ['ABCPV0000K'] : value)),
  ),
  data(
    'leaves the sequence of identities out',
    rewriting((_name, value) => (isJsonObject(value) && 'idNumber' in value ? lacking(value, 'sequence') : value)),
  ),
  ...['fullName', 'dob', 'gender', 'totalIncome', 'occupation', 'age'].map((name) =>
    data(`leaves ${name} out of personalInfo`, rewriting(except(name))),
  ),
  data('writes the age as a number', rewriting(mending('age', Number))),
  data('writes the income as a number', rewriting(mending('totalIncome', Number))),
  data('has null for an income that is not known', rewriting(mending('totalIncome', () => null))),
  data('has null for the date of birth', rewriting(mending('dob', () => null))),
  data('writes the date of birth with the day first', rewriting(mending('dob', dayFirst))),
  data('writes the date of birth with a time', rewriting(mending('dob', (date) => `${date}T00:00:00.000Z`))),
  data('writes the date of birth without hyphens', rewriting(mending('dob', (date) => date.replaceAll('-', '')))),
  data('writes the date of birth as a number', rewriting(mending('dob', (date) => Date.parse(date)))),
  data(
    'writes dates of birth that no calendar has',
    rewriting(mending('dob', (date) => date.replace(/-..-../, '-13-32'))),
  ),
  data('calls fullName full_name', (own) => JSON.parse(JSON.stringify(own).replace(/"fullName"/g, '"full_name"'))),
  ...['sequence', 'reportedDate', 'typeCode', 'number'].map((name) =>
    data(
      `leaves the ${name} of telephones out`,
      inList('phoneInfo', (phone) => lacking(phone, name)),
    ),
  ),
  data(
    'writes the number of a telephone as a number',
    inList('phoneInfo', (phone) => ({ ...phone, number: 9000012345 })),
  ),
  data(
    'calls an e-mail address email',
    inFirst('emailInfo', { sequence: '1', reportedDate: '', email: 'A@EXAMPLE.COM' }),
  ),
  data(
    'leaves the reported date of e-mails out',
    inFirst('emailInfo', { sequence: '1', emailAddress: 'A@EXAMPLE.COM' }),
  ),
  ...['address', 'state', 'postal'].map((name) =>
    data(`leaves the ${name} of addresses out`, inFirst('addressInfo', lacking(anAddress(), name))),
  ),
  data('writes the postal code as a number', inFirst('addressInfo', { ...anAddress(), postal: 560001 })),
  data('has an object for an address', inFirst('addressInfo', { ...anAddress(), address: { line: '7 STATION ROAD' } })),
  data(
    'counts sequences from 0',
    inList('phoneInfo', (phone, index) => ({ ...phone, sequence: String(index) })),
  ),
  data(
    'writes sequences as numbers',
    rewriting((name, value) => (name === 'sequence' ? Number(value) : value)),
  ),
  data(
    'leaves gaps in sequences',
    inList('phoneInfo', (phone, index) => ({ ...phone, sequence: String(2 * index + 2) })),
  ),
  data('gives two telephones one sequence', (own) => ({
    ...own,
    phoneInfo: [...listOf(own, 'phoneInfo'), ...listOf(own, 'phoneInfo')],
  })),
  data(
    'writes a sequence in letters',
    rewriting((name, value) => (name === 'sequence' ? 'one' : value)),
  ),
  data('counts on from one list to the next', countingOn),
  data('writes reported dates with the day first', rewriting(mending('reportedDate', dayFirst))),
  data('writes reported dates with a time', rewriting(mending('reportedDate', (date) => `${date} 00:00:00`))),
  data('has null for a reported date', rewriting(mending('reportedDate', () => null))),
  data(
    'writes reported dates that no calendar has',
    rewriting(mending('reportedDate', (date) => date.replace(/-..-../, '-02-30'))),
  ),
  data('leaves the order number out', (own) => lacking(own, 'reportOrderNumber')),
  data('writes the order number as a number', (own) => ({ ...own, reportOrderNumber: 7000000001 })),
  data('has null for the order number', (own) => ({ ...own, reportOrderNumber: null })),
  {
    ...data('leaves the addresses out when two calls overlap', (own) => lacking(own, 'addressInfo')),
    change: inData((own, { crowded }) => (crowded ? lacking(own, 'addressInfo') : own)),
    shows: [times(2)],
  },
]);

function data(name: string, change: (own: JsonObject) => Json): FaultEntry {
  return { name, breaks, change: inData(change), shows: [valid, about('9000054321'), about('9000067890')] };
}

function listOf(own: JsonObject, section: string): Json[] {
  const list = own[section];
  return Array.isArray(list) ? list : [];
}

function inList(section: string, change: (entry: JsonObject, index: number) => JsonObject): (own: JsonObject) => Json {
  return (own) => ({
    ...own,
    [section]: listOf(own, section).map((entry, index) => (isJsonObject(entry) ? change(entry, index) : entry)),
  });
}

/** Not every person has an e-mail address or an address on file, so the fault adds one. */
function inFirst(section: string, entry: JsonObject): (own: JsonObject) => Json {
  return (own) => ({ ...own, [section]: [entry] });
}

function anAddress(): JsonObject {
  const place = { address: '7 STATION ROAD', state: 'KARNATAKA', postal: '560001' };
  return { sequence: '1', ...place, type: 'Permanent', reportedDate: '2026-04-30' };
}

function except(left: string): (name: string, value: unknown) => unknown {
  return (name, value) => (name === left ? undefined : value);
}

function mending(field: string, mend: (text: string) => Json): (name: string, value: unknown) => unknown {
  return (name, value) => (name === field && typeof value === 'string' ? mend(value) : value);
}

function dayFirst(date: string): string {
  return date.split('-').reverse().join('/');
}

function withoutEmpty(identities: Json | undefined): JsonObject {
  const lists = isJsonObject(identities) ? Object.entries(identities) : [];
  return Object.fromEntries(lists.filter(([, list]) => Array.isArray(list) && list.length > 0));
}

function countingOn(own: JsonObject): Json {
  let count = 0;
  const next = (name: string, value: unknown) => {
    if (name !== 'sequence') return value;
    count += 1;
    return String(count);
  };
  return rewriting(next)(own);
}
