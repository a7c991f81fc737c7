import { isJsonObject, type Json, type JsonObject } from '@bgv-kit/spec';
import { recordOf } from '../fake-server/bureau.ts';
import { inData, rewriting } from '../fake-server/changes.ts';
import type { Call } from '../fake-server/steps.ts';
import { variantsOf } from './variants-of.ts';

/** Other people, sparse or untidy records, and an order that changes with every answer. */
export const otherPeople = variantsOf({
  'knows other people': inData((data, { body }) => {
    const number = String(body['mobile_number']);
    return { ...data, ...recordOf(`other ${number}`), phoneInfo: [phone('1', number)] };
  }),
  'writes +91 before the numbers it has': inPhones((number) => `+91${number}`),
  'writes 91 and a hyphen before the numbers it has': inPhones((number) => `91-${number}`),
  'writes 0 before the numbers it has': inPhones((number) => `0${number}`),
  'has no telephone on file': inData((data) => ({ ...data, phoneInfo: [] })),
  'has no e-mail address on file': inData((data) => ({ ...data, emailInfo: [] })),
  'has no address on file': inData((data) => ({ ...data, addressInfo: [] })),
  'has no document on file': inData(
    rewriting((name, value) =>
      name === 'panNumber' || /(Number|License|Id|Card)$/.test(name) ? emptied(value) : value,
    ),
  ),
  'has nothing on file but the number': inData((data, { body }) => ({
    ...data,
    personalInfo: { fullName: 'ASHA VERMA', dob: '', gender: '', totalIncome: '', occupation: '', age: '' },
    phoneInfo: [phone('1', String(body['mobile_number']))],
    emailInfo: [],
    addressInfo: [],
  })),
  'has the number asked for in the last place, after a landline and a number cut short': inData((data, { body }) => ({
    ...data,
    phoneInfo: [phone('1', '02200000000'), phone('2', '90000'), phone('3', String(body['mobile_number']))],
  })),
  'has the number asked for under two codes': inData((data, { body }) => ({
    ...data,
    phoneInfo: [phone('1', String(body['mobile_number'])), phone('2', String(body['mobile_number']), 'H')],
  })),
  'has phone codes that are not known': inData(rewriting((name, value) => (name === 'typeCode' ? 'X9' : value))),
  'has no reported dates': inData(rewriting((name, value) => (name === 'reportedDate' ? '' : value))),
  'has addresses without a type': inData(rewriting((name, value) => (name === 'type' ? undefined : value))),
  'has addresses of two types at once, and no postal code': inData((data) => ({
    ...data,
    addressInfo: [untidyAddress],
  })),
  'has names with blanks at their ends': inData(
    rewriting((name, value) => (name === 'fullName' ? ` ${value}  ` : value)),
  ),
  'writes the name that was asked for': inData((data, { body }) =>
    rewriting((name, value) => (name === 'fullName' ? String(body['full_name']).toUpperCase() : value))(data),
  ),
  'has long lists': inData((data, { body }) => ({
    ...data,
    phoneInfo: Array.from({ length: 60 }, (_none, index) => phone(String(index + 1), String(body['mobile_number']))),
  })),
  'has an order number of another form, new in each answer': inData((data, { number }) => ({
    ...data,
    reportOrderNumber: String(31 * number + 1),
  })),
  'lists everything in another order in each answer, and numbers it anew': inData(turned),
});

const untidyAddress = {
  sequence: '1',
  address: 'ROOM 4 BEHIND THE WATER TANK ROA',
  state: '',
  type: 'Owns,Permanent',
  postal: '',
  reportedDate: '2012-07-31',
};

function phone(sequence: string, number: string, typeCode = 'M'): JsonObject {
  return { sequence, reportedDate: '2025-11-30', typeCode, number };
}

function inPhones(change: (number: string) => string) {
  return inData(rewriting((name, value) => (name === 'number' && typeof value === 'string' ? change(value) : value)));
}

function emptied(value: unknown): unknown {
  return Array.isArray(value) ? [] : value;
}

/** Each list begins at another entry from call to call; the sequences follow the places. */
function turned(data: JsonObject, { number }: Call): Json {
  const turn = (_name: string, value: unknown) => {
    if (!Array.isArray(value) || value.length === 0) return value;
    const start = number % value.length;
    const list: unknown[] = [...value.slice(start), ...value.slice(0, start)];
    return list.map((entry, index) => (isJsonObject(entry) ? { ...entry, sequence: String(index + 1) } : entry));
  };
  return rewriting(turn)(data);
}
