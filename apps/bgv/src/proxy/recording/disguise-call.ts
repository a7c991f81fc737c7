import type { Json, Operation, Schema } from '@bgv-kit/spec';
import { ageAt } from './age-at.ts';
import { type Disguised, disguiseText, type Wardrobe } from './disguise-text.ts';
import { castCall } from './exchange-cast.ts';
import { knownOf } from './known-of.ts';
import { mapLeaves, type Place } from './leaves.ts';
import type { StandIns } from './stand-ins.ts';
import { isNamedAt, type Vocabulary, vocabularyOf, wordsOf } from './vocabulary.ts';

/** The bodies of a call; undefined for one that is no JSON. */
export interface CallBodies {
  readonly request: Json | undefined;
  readonly response: Json | undefined;
}

/** The bodies as they may be kept, and what they must not hold. */
export interface DisguisedCall extends CallBodies {
  /** The real texts that were replaced. */
  readonly originals: readonly string[];
}

/**
 * Replaces everything in a call that may be somebody's.
 *
 * What the document does not show to be harmless is replaced: each text of the bureau's data, each name and number, each field
 * that nobody knows. What stays are the document's own words, list positions, single characters, and the money.
 */
export function disguiseCall(
  operation: Operation,
  status: number,
  { request, response }: CallBodies,
  memory: { readonly standIns: StandIns; readonly names: Set<string> },
): DisguisedCall {
  const schemas = { request: operation.request, response: responseSchema(operation, status) };
  const vocabulary = vocabularyOf(operation);
  const known = knownOf({ request, response }, schemas, vocabulary.names);
  const names = known.names.flatMap(wordsOf).filter((word) => /^[a-z]{2,}$/.test(word));
  for (const name of names) memory.names.add(name);
  const wardrobe = { ...memory, cast: castCall(memory.standIns, known) };
  const originals = names.filter((name) => name.length >= 4);
  const disguise = (body: Json | undefined, schema: Schema | undefined) =>
    body === undefined
      ? undefined
      : disguiseBody(body, { schema, status, vocabulary, wardrobe, originals, dob: known.dob });
  return { request: disguise(request, schemas.request), response: disguise(response, schemas.response), originals };
}

/** What an answer is read by; one that the document does not have is read as its errors are. */
function responseSchema({ responses }: Operation, status: number): Schema | undefined {
  const errors = [...responses.values()].filter((response) => response.status >= 400);
  return (responses.get(status) ?? errors[0])?.schema;
}

interface Work {
  readonly schema: Schema | undefined;
  readonly status: number;
  readonly vocabulary: Vocabulary;
  readonly wardrobe: Wardrobe;
  readonly dob: string | undefined;
  /** Filled while the body is disguised. */
  readonly originals: string[];
}

function disguiseBody(body: Json, work: Work): Json {
  const { schema, vocabulary, wardrobe, originals } = work;
  const keep = (real: string, { text, replaced }: Disguised) => {
    if (replaced > 0) originals.push(real.trim());
    return text;
  };
  const taken = new Set<string>();
  return mapLeaves(body, schema, vocabulary.names, {
    leaf(value, place) {
      const text = String(value);
      if (mayStay(value, place, work)) return value;
      const hidden = keep(text, disguiseLeaf(text, place, work));
      return typeof value === 'string' ? hidden : asNumber(hidden);
    },
    name(name) {
      const hidden = keep(name, disguiseText(name, wardrobe));
      const own = taken.has(hidden) ? `${hidden}_${taken.size}` : hidden;
      taken.add(own);
      return own;
    },
  });
}

function disguiseLeaf(text: string, place: Place, { vocabulary, wardrobe, dob }: Work): Disguised {
  if (place.person?.endsWith('.age') && /^[0-9]+$/.test(text)) {
    const born = (dob !== undefined && wardrobe.standIns.find(dob)) || wardrobe.cast.person.personalInfo.dob;
    return { text: ageAt(born), replaced: 0 };
  }
  if (place.inData || place.person !== undefined || place.schema === undefined) return disguiseText(text, wardrobe);
  // A text of the caller's or the vendor's own: the document's words stay, and its length, which a rule may count.
  const { text: hidden, replaced } = disguiseText(text, wardrobe, (word) => isPlainWord(word, vocabulary));
  return { text: replaced === 0 ? text : withLengthOf(text, hidden), replaced };
}

function isPlainWord(word: string, { words }: Vocabulary): boolean {
  return words.has(word.toLowerCase()) && !/[0-9]{4}/.test(word);
}

function withLengthOf(model: string, text: string): string {
  const characters = [...text];
  const length = [...model].length;
  return characters.length >= length ? characters.slice(0, length).join('') : text.padEnd(length, 'o');
}

function mayStay(value: string | number, place: Place, { status, wardrobe }: Work): boolean {
  if (typeof value === 'number') return isMoney(value, place, wardrobe) || (place.depth === 1 && value === status);
  const { schema } = place;
  if ([...value.trim()].length <= 1) return true;
  if (schema?.['x-format'] === 'list-position' && /^[0-9]{1,3}$/.test(value)) return true;
  if (place.person?.endsWith('fullName')) return false;
  return isNamedAt(schema, value) && !wordsOf(value).some((word) => wardrobe.names.has(word));
}

/** The most that a balance may be; longer numbers are more likely a person's. */
const mostMoney = 10_000_000;

/** A number of the envelope. One that stands for something else in this run is no money, whatever its field is called. */
function isMoney(value: number, { depth, schema }: Place, { standIns }: Wardrobe): boolean {
  const documented = schema?.type === 'number' || schema?.type === 'integer';
  return (
    depth === 1 && documented && Math.abs(value) < mostMoney && standIns.find(String(Math.abs(value))) === undefined
  );
}

function asNumber(text: string): number {
  const number = Number(text);
  return Number.isFinite(number) ? number : 0;
}
