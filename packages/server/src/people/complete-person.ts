import { ageOn, defaultAsOf, type Person, person } from '@bgv-kit/fixtures';
import { isJsonObject, type Json, type JsonObject, type Schema } from '@bgv-kit/spec';
import type { PartialPerson } from '@bgv-kit/spec/shapes';
import { personSchema } from './person-schema.ts';

/**
 * Completes a person with the values of the synthetic person of its number. A given list replaces the whole list; missing fields of
 * its entries come from the entry at the same place, else from the first.
 */
export function completePerson(part: PartialPerson): Person {
  const { mobileNumber, fullName, personalInfo } = part;
  const own = person(mobileNumber);
  const named = fullName === own.fullName ? own : renamed(own, fullName);
  // A person and a part of one are JSON; and the part, completed with the person, is a person.
  return complete(part as unknown as Json, bornOn(named, personalInfo?.dob), personSchema) as Person;
}

/** The same person with the age that follows from another date of birth, on the day on which every file is read. */
function bornOn(own: Person, dob: string | undefined): Person {
  if (dob === undefined || !/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(dob)) return own;
  return { ...own, personalInfo: { ...own.personalInfo, dob, age: String(ageOn(defaultAsOf, dob)) } };
}

/** The same person under another name: what contains the name changes too, and e-mail addresses are left out. */
function renamed(own: Person, fullName: string): Person {
  const initial = /([A-Z])\S*$/i.exec(fullName)?.[1]?.toUpperCase() ?? 'X';
  const panNumber = own.identityInfo.panNumber.map(({ idNumber, sequence }) => ({
    // The fifth letter of a PAN is the first of the surname.
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

function complete(given: Json | undefined, own: Json | undefined, { properties = {}, items = {} }: Schema): Json {
  if (given === undefined) return own ?? '';
  if (Array.isArray(given)) return given.map((entry, index) => complete(entry, entryOf(own, index, items), items));
  if (!isJsonObject(given)) return given;
  const whole = isJsonObject(own) ? own : {};
  // Given fields keep their order.
  const names = new Set([...Object.keys(given), ...Object.keys(whole)]);
  return Object.fromEntries(
    [...names].map((name) => [name, complete(given[name], whole[name], properties[name] ?? {})]),
  );
}

/** What completes the entry at a place of a list: the person's own entry, or one of empty strings. */
function entryOf(own: Json | undefined, index: number, { properties = {} }: Schema): JsonObject {
  const entries = Array.isArray(own) ? own : [];
  const entry = entries[index] ?? entries[0] ?? Object.fromEntries(Object.keys(properties).map((name) => [name, '']));
  // An address may have no type, and none is invented for it.
  const { type: _type, ...rest } = isJsonObject(entry) ? entry : {};
  return { ...rest, sequence: String(index + 1) };
}
