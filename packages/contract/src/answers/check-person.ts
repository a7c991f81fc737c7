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
import type { AnsweredCall, AnswerResult, RuleIssue } from './answer-rules.ts';
import { describedValues } from './described-values.ts';

/** The `x-person` path of the part of an answer that says who a person is. */
const identity = 'personalInfo';

/**
 * Checks that an answer is about the person who was asked for: it repeats the number of the request.
 *
 * "Fetches financial and bureau data for an individual using their mobile number and full name."
 */
export function checkPerson(operation: Operation, call: AnsweredCall): AnswerResult[] {
  const served = servedCall(operation, call);
  if (served === undefined) return [];
  const { request, body, schema } = served;
  const echoes = describedValues(schema, body).filter((place) => place.schema['x-echo-of'] !== undefined);
  const asked = String(fieldOf(request, echoes[0]?.schema['x-echo-of']) ?? '');
  // An answer without any such value says nothing. What a server makes of signs and spaces in a number is not documented.
  if (echoes.length === 0 || asked !== lettersAndDigits(asked)) return [];
  // The bureau's own records have prefixes and zeros before the number.
  const isThere = echoes.some(({ value }) => lettersAndDigits(value).endsWith(asked));
  return [{ rule: 'person.asked-for', issues: isThere ? [] : [anotherPerson('the person who was asked for')] }];
}

/**
 * Prepares the rules that compare the people of several answers: the same request brings the same person and records, and
 * another number another person.
 */
export function createPersonComparison(operation: Operation): (call: AnsweredCall) => AnswerResult[] {
  const required = operation.request?.required ?? [];
  const selecting = selectingField(operation);
  const isSamePerson = createMemory();
  const isSameFile = createMemory();
  const ownerOf = new Map<string, string>();
  return (call) => {
    const served = servedCall(operation, call);
    if (served === undefined) return [];
    const { request, body, schema } = served;
    const person = identityIn(schema, body);
    if (person === undefined) return [];
    const asked = required.map((name) => canonical(fieldOf(request, name) ?? null)).join();
    const sameness = compareSameness(
      isSamePerson(asked, person),
      isSameFile(canonical(request), recordsIn(schema, body)),
    );
    return [...sameness, ...compareOwners(ownerOf, person, lettersAndDigits(fieldOf(request, selecting) ?? ''))];
  };
}

/** The same number and name bring the same person, and the very same request the same records. */
function compareSameness(isSamePerson: boolean | undefined, isSameFile: boolean | undefined): AnswerResult[] {
  if (isSamePerson === undefined && isSameFile === undefined) return [];
  if (isSamePerson === false) return [{ rule: 'person.same', issues: [anotherPerson('the same person as before')] }];
  return [{ rule: 'person.same', issues: isSameFile === false ? [anotherPerson('the same records as before')] : [] }];
}

/** A server with one file for everybody may be right in all else: decision 22. */
function compareOwners(ownerOf: Map<string, string>, person: string, number: string): AnswerResult[] {
  const owner = ownerOf.get(person) ?? number;
  ownerOf.set(person, owner);
  const rule = 'person.another';
  if (owner === number) return ownerOf.size < 2 ? [] : [{ rule, issues: [] }];
  const message = 'must hold another person for another number';
  return [{ rule, issues: [{ path: '', message, received: 'the same person', assumed: [22] }] }];
}

interface ServedCall {
  readonly request: JsonObject;
  readonly body: JsonObject;
  readonly schema: Schema;
}

/** A valid request and its served answer. Who is answered to an invalid request is not documented. */
function servedCall(operation: Operation, { request, status, body }: AnsweredCall): ServedCall | undefined {
  const schema = operation.responses.get(status)?.schema;
  if (schema === undefined || status >= 300 || !isJsonObject(request) || !isJsonObject(body)) return undefined;
  return compileRequestCheck(operation)(request).length > 0 ? undefined : { request, body, schema };
}

/** Remembers the first value of each key. Says whether another one is the same; undefined for the first. */
function createMemory(): (key: string, value: string) => boolean | undefined {
  const values = new Map<string, string>();
  return (key, value) => {
    const before = values.get(key);
    if (before === undefined) values.set(key, value);
    return before === undefined ? undefined : before === value;
  };
}

function identityIn(schema: Schema, body: Json): string | undefined {
  const place = describedValues(schema, body).find((one) => one.schema['x-person'] === identity);
  return place === undefined ? undefined : canonical(place.value);
}

/** Every string of a person's records that lasts from answer to answer, sorted: lists may come in any order. */
function recordsIn(schema: Schema, body: JsonObject): string {
  const data = describedValues(schema, body).filter(({ path }) => path.startsWith('/data/'));
  return data
    .filter(({ schema: part, value }) => typeof value === 'string' && isLasting(part))
    .map(({ value, path }) => `${path.replace(/\/[0-9]+/g, '')} ${String(value)}`)
    .toSorted()
    .join('\n');
}

function isLasting(schema: Schema): boolean {
  return schema['x-generated'] === undefined && schema['x-format'] !== 'list-position';
}

function anotherPerson(expected: string): RuleIssue {
  return { path: '', message: `must hold ${expected}`, received: 'another', assumed: [] };
}

function lettersAndDigits(value: Json): string {
  return String(value).replace(/[^0-9A-Za-z]/g, '');
}

/** As a string in which the order of fields makes no difference. */
function canonical(value: Json): string {
  return JSON.stringify(value, (_, part: Json) =>
    isJsonObject(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
}
