import { randomInt } from 'node:crypto';
import { type Person, person } from '@bgv-kit/fixtures';
import type { StandIns } from './stand-ins.ts';
import { wordsOf } from './vocabulary.ts';

/** Who a call is about, made up: the synthetic person, and what must not be drawn while it is written. */
export interface Cast {
  readonly person: Person;
  /** Whether a drawn text holds a real one of this call. */
  readonly isRefused: (candidate: string) => boolean;
}

/** What is known of the real person of a call, before anything is replaced. */
export interface Known {
  /** Full names, as they stand in the request and in the answer. */
  readonly names: readonly string[];
  /** The number that was asked for, as text. */
  readonly number: string | undefined;
  readonly dob: string | undefined;
  readonly gender: string | undefined;
  /** Every text of the call. */
  readonly texts: readonly string[];
}

/** A number that the document allows, in any of the ways in which it is written. */
const mobile = /^(0|91|091)?([6-9][0-9]{9})$/;

/** The ten digits of a mobile number, and what stands before them; undefined for what is none, or nobody's. */
export function mobileIn(digits: string): readonly [prefix: string, number: string] | undefined {
  const [, prefix = '', number] = mobile.exec(digits) ?? [];
  return number === undefined || new Set(number).size === 1 ? undefined : [prefix, number];
}

/** Casts a synthetic person for a call, and lets the stand-ins of name, number and date of birth be theirs. */
export function castCall(standIns: StandIns, known: Known): Cast {
  const forbidden = new Set(known.texts.flatMap(tellingParts));
  const isRefused = (candidate: string) => holdsOne(candidate.toLowerCase(), forbidden);
  const [, real] = mobileIn(known.number ?? '') ?? [];
  const chosen = choosePerson(real === undefined ? undefined : standIns.find(real), known.gender, isRefused);
  if (real !== undefined) standIns.get(real, oneThen(chosen.mobileNumber, drawMobile), isRefused);
  if (known.dob !== undefined) standIns.get(known.dob, () => chosen.personalInfo.dob, isRefused);
  for (const name of known.names) standForName(standIns, name, chosen, isRefused);
  return { person: chosen, isRefused };
}

/** A number of the range that the kit publishes. */
export function drawMobile(): string {
  return `90000${randomInt(10_000, 100_000)}`;
}

function choosePerson(number: string | undefined, gender: string | undefined, isRefused: Cast['isRefused']): Person {
  let chosen = person(number ?? drawMobile());
  for (let attempt = 0; attempt < 50 && number === undefined; attempt += 1) {
    const sameGender = gender === undefined || chosen.personalInfo.gender.toLowerCase() === gender.toLowerCase();
    if (sameGender && ![chosen.fullName, chosen.mobileNumber, chosen.personalInfo.dob].some(isRefused)) break;
    chosen = person(drawMobile());
  }
  return chosen;
}

/**
 * First word for first name, last word for last name; what stands between gets other names.
 *
 * @note Each ends with an x, as no common name does: the next real person may bear the name that was made up for this one.
 */
function standForName(standIns: StandIns, name: string, { fullName }: Person, isRefused: Cast['isRefused']): void {
  const words = wordsOf(name).filter((word) => /^[a-z]{2,}$/.test(word));
  const [first = '', last = ''] = fullName.split(' ').map((part) => `${part}x`);
  words.forEach((word, index) => {
    const own = index === 0 ? first : last;
    const isMiddle = index > 0 && index < words.length - 1;
    standIns.get(word, isMiddle ? drawFirstName : oneThen(own, drawFirstName), isRefused);
  });
}

function drawFirstName(): string {
  return `${person(drawMobile()).fullName.split(' ')[0]}x`;
}

/** One value first, then others. */
function oneThen(first: string, others: () => string): () => string {
  let isFirst = true;
  return () => {
    const drawn = isFirst ? first : others();
    isFirst = false;
    return drawn;
  };
}

/** The parts of a text that would tell of it: words of four letters and more, longer numbers, and the text itself. */
function tellingParts(text: string): string[] {
  const whole = text.trim().toLowerCase();
  const parts = wordsOf(text).filter((word) => (/^[0-9]+$/.test(word) ? word.length >= 6 : word.length >= 4));
  return (whole.length >= 8 ? [whole, ...parts] : parts).map((part) => part.slice(0, compared));
}

/** How much of a long text is compared. */
const compared = 40;

/** Whether one of the texts stands in a candidate: looked up piece by piece, for there may be thousands of them. */
function holdsOne(candidate: string, forbidden: ReadonlySet<string>): boolean {
  for (let start = 0; start + 4 <= candidate.length; start += 1) {
    for (let end = start + 4; end <= Math.min(start + compared, candidate.length); end += 1) {
      if (forbidden.has(candidate.slice(start, end))) return true;
    }
  }
  return false;
}
