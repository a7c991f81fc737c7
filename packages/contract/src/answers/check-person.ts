import {
  fieldOf,
  isJsonObject,
  type Json,
  type JsonObject,
  type Operation,
  type Schema,
  selectingField,
} from '@bgv-kit/spec';
import { compileRequestCheck } from '@bgv-kit/spec/validate';
import type { Exchange, Probe } from '../exchange.ts';
import type { Difference } from '../verdict.ts';
import type { AnswerFinding } from './answer-rules.ts';
import { annotated } from './described-values.ts';

/** The place of a synthetic person that says who somebody is. */
const identity = 'personalInfo';

/** That another number is another person: a server with one file for everybody may still be right in all else. */
const oneForEach = 22;

/**
 * Prepares the rules about the person in an answer: it is the one who was asked for, the same one each time, and not the one of
 * another number.
 *
 * "Fetches financial and bureau data for an individual using their mobile number and full name."
 */
export function createPersonJudge(operation: Operation): (exchange: Exchange) => AnswerFinding[] {
  const selecting = selectingField(operation);
  const required = operation.request?.required ?? [];
  const check = compileRequestCheck(operation);
  const persons = new Map<string, string>();
  const files = new Map<string, string>();
  const owners = new Map<string, string>();
  return ({ probe, status, body }) => {
    const request = requestOf(probe);
    // Who is answered to a request that should have been refused, no page says.
    if (body === undefined || !isJsonObject(request) || check(request).length > 0) return [];
    const schema = operation.responses.get(status)?.schema ?? {};
    const who = identityIn(schema, body);
    return [
      ...judgeEchoes(schema, request, body, probe),
      ...(who === undefined ? [] : judgeSameness({ request, who, file: fileOf(schema, body) }, probe)),
      ...(who === undefined ? [] : judgeOthers(request, who, probe)),
    ];
  };

  /** The same number and name bring the same person, and the very same request the same file. */
  function judgeSameness({ request, who, file }: Answered, { label }: Probe): AnswerFinding[] {
    const asked = required.map((name) => written(fieldOf(request, name) ?? null)).join();
    const isSamePerson = isFirstOr(persons, asked, who);
    const isSameFile = isFirstOr(files, written(request), file);
    if (isSamePerson === undefined && isSameFile === undefined) return [];
    if (isSamePerson === false)
      return [{ rule: 'person.same', differences: [another(label, 'the same person as before')] }];
    if (isSameFile === false)
      return [{ rule: 'person.same', differences: [another(label, 'the same records as before')] }];
    return [{ rule: 'person.same', differences: [] }];
  }

  function judgeOthers(request: JsonObject, who: string, { label }: Probe): AnswerFinding[] {
    const asked = String(fieldOf(request, selecting) ?? '').replace(/[^0-9A-Za-z]/g, '');
    const owner = owners.get(who);
    if (owner === undefined) owners.set(who, asked);
    if (owners.size < 2 && (owner === undefined || owner === asked)) return [];
    if (owner === undefined || owner === asked) return [{ rule: 'person.another', differences: [] }];
    const expected = 'another person for another number';
    return [
      { rule: 'person.another', differences: [{ probe: label, expected, got: 'the same', assumed: [oneForEach] }] },
    ];
  }
}

interface Answered {
  readonly request: JsonObject;
  readonly who: string;
  readonly file: string;
}

/** Whether a value is the one noted before; undefined when it is the first. */
function isFirstOr(notes: Map<string, string>, key: string, value: string): boolean | undefined {
  const before = notes.get(key);
  if (before === undefined) notes.set(key, value);
  return before === undefined ? undefined : before === value;
}

function identityIn(schema: Schema, body: Json): string | undefined {
  const place = annotated(schema, body).find((one) => one.schema['x-person'] === identity);
  return place === undefined ? undefined : written(place.value);
}

/** All texts of a file but those that are new in each answer, in no order: lists may be sorted in any. */
function fileOf(schema: Schema, body: JsonObject): string {
  const data = annotated(schema, body).filter(({ at }) => at.startsWith('/data/'));
  const texts = data.filter(({ schema: part, value }) => typeof value === 'string' && isLasting(part));
  return texts
    .map(({ value, at }) => `${at.replace(/\/[0-9]+/g, '')} ${String(value)}`)
    .toSorted()
    .join('\n');
}

function isLasting(schema: Schema): boolean {
  return schema['x-live'] === undefined && schema['x-means'] !== 'list-position';
}

function judgeEchoes(schema: Schema, request: Json, body: Json, { label }: Probe): AnswerFinding[] {
  const places = annotated(schema, body).filter((place) => place.schema['x-echoes'] !== undefined);
  // A person without any record of the kind says nothing.
  if (places.length === 0) return [];
  // The bureau's own records come with prefixes and zeros.
  const plain = (value: unknown) => String(value).replace(/[^0-9A-Za-z]/g, '');
  const asked = String(fieldOf(request, places[0]?.schema['x-echoes']) ?? '');
  // What becomes of white space and signs in what was asked for, no page says.
  if (asked !== plain(asked)) return [];
  const isThere = places.some(({ value }) => plain(value).endsWith(asked));
  return [{ rule: 'person.asked-for', differences: isThere ? [] : [another(label, 'the person who was asked for')] }];
}

function another(probe: string, expected: string): Difference {
  return { probe, expected, got: 'another', assumed: [] };
}

function requestOf({ body, raw }: Probe): Json | undefined {
  if (raw === undefined) return body;
  try {
    return JSON.parse(raw);
  } catch {
    return undefined;
  }
}

/** As text in which the order of fields makes no difference. */
function written(value: Json): string {
  return JSON.stringify(value, (_, part: Json) =>
    isJsonObject(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
}
