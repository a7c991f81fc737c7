import { ageOn, defaultAsOf, type Person, person } from '@bgv-kit/fixtures';
import { isJsonObject, type Json, type JsonObject } from '@bgv-kit/spec';
import { personShape } from './person-shape.ts';

/**
 * Fills what a part of a person leaves out with what the synthetic person of its number has. A list that is given takes the
 * place of the whole list; what its entries leave out is filled from the entry at the same place, else from the first.
 */
export function completePerson(part: JsonObject & { mobileNumber: string }): Person {
  const { mobileNumber, fullName } = part;
  const own = person(mobileNumber);
  const named = typeof fullName === 'string' && fullName !== own.fullName ? renamed(own, fullName) : own;
  // The shape was checked before: what is filled up with a person is a person.
  return fill(part, bornOn(named, objectOf(part['personalInfo'])['dob']), personShape) as Person;
}

/** The same person with the age that follows from another date of birth, on the day on which every file is read. */
function bornOn(own: Person, dob: Json | undefined): Person {
  if (typeof dob !== 'string' || !/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(dob)) return own;
  return { ...own, personalInfo: { ...own.personalInfo, dob, age: String(ageOn(defaultAsOf, dob)) } };
}

/** The same person under another name: what carries the name goes with it, and e-mail addresses are left out. */
function renamed(own: Person, fullName: string): Person {
  const initial = /([A-Z])\S*$/i.exec(fullName)?.[1]?.toUpperCase() ?? 'X';
  const panNumber = own.identityInfo.panNumber.map(({ idNumber, sequence }) => ({
    // The fifth letter of a PAN is the surname's first.
    idNumber: idNumber.slice(0, 4) + initial + idNumber.slice(5),
    sequence,
  }));
  return {
    ...own,
    personalInfo: { ...own.personalInfo, fullName: fullName.toUpperCase() },
    emailInfo: [],
    identityInfo: { ...own.identityInfo, panNumber },
  };
}

function fill(given: Json | undefined, own: Json | undefined, shape: Json): Json {
  if (given === undefined) return own ?? shape;
  if (Array.isArray(shape)) return fillList(given, own, shape[0] ?? '');
  if (!isJsonObject(shape) || !isJsonObject(given)) return given;
  const [part, whole, all] = [given as JsonObject, objectOf(own), shape as JsonObject];
  // What is given keeps its order.
  const names = new Set([...Object.keys(part), ...Object.keys(whole)]);
  return Object.fromEntries([...names].map((name) => [name, fill(part[name], whole[name], all[name] ?? '')]));
}

function fillList(given: Json, own: Json | undefined, shape: Json): Json {
  const [items, owns] = [listOf(given), listOf(own)];
  return items.map((item, index) => {
    const filled = objectOf(fill(item, withoutType(owns[index] ?? owns[0] ?? shape), shape));
    return 'sequence' in objectOf(item) ? filled : { ...filled, sequence: String(index + 1) };
  });
}

/** An address may have no type, and none is made up for it. */
function withoutType(entry: Json): Json {
  const { type: _type, ...rest } = objectOf(entry);
  return rest;
}

function objectOf(value: Json | undefined): JsonObject {
  // What is an object in JSON holds JSON.
  return isJsonObject(value) ? (value as JsonObject) : {};
}

function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}
