import {
  isJsonObject,
  type JsonObject,
  type Operation,
  objectShape,
  oncePer,
  parsePointer,
  type Schema,
} from '@bgv-kit/spec';
import { compileIssueCheck, type IssueCheck } from '@bgv-kit/spec/validate';
import { isServed, issueUnless, type RuleIssue } from './answer-rules.ts';
import { envelopeFields } from './check-envelope.ts';
import { type DescribedValue, describedValues } from './described-values.ts';
import { showValue } from './show-value.ts';

/** By status; compiled once for an operation. */
const shapeChecks = oncePer(
  ({ responses }: Operation) =>
    new Map([...responses].map(([status, { schema }]): [number, IssueCheck] => [status, compileIssueCheck(schema)])),
);

/** Checks the data of an answer: what is served has every documented field, and an error tells of no person. */
export function checkData(operation: Operation, status: number, body: JsonObject): RuleIssue[] {
  if (!isServed(status)) return checkErrorData(operation, body);
  const schema = operation.responses.get(status)?.schema ?? {};
  return [...checkShape(shapeChecks(operation).get(status), body), ...checkPositionsIn(schema, body)];
}

/** Issues of the envelope's own fields are left out: other rules are about them. */
function checkShape(check: IssueCheck | undefined, body: JsonObject): RuleIssue[] {
  return (check?.(body) ?? [])
    .filter(({ path }) => path !== '' && !envelopeFields.includes(parsePointer(path)[0] ?? ''))
    .map(({ path, message, received = 'nothing' }) => ({
      path,
      message,
      received: withoutNumber(received),
      assumed: [],
    }));
}

/** A number may be personal. */
function withoutNumber(received: string): string {
  return Number.isNaN(Number(received)) ? received : 'another number';
}

/** Checks what JSON Schema has no word for: that the items of a list are numbered from 1. */
export function checkPositionsIn(schema: Schema, body: JsonObject): RuleIssue[] {
  return describedValues(schema, body).flatMap(checkPositions);
}

/** A list may be sorted in any way, but each position must be there once. */
function checkPositions({ schema, value, path }: DescribedValue): RuleIssue[] {
  if (!Array.isArray(value) || schema.items === undefined) return [];
  const properties = Object.entries(objectShape(schema.items).properties);
  const position = properties.find(([, property]) => property['x-format'] === 'list-position')?.[0];
  if (position === undefined) return [];
  const found = value.map((item) => (isJsonObject(item) ? String(item[position]) : '')).toSorted();
  const expected = value.map((_, index) => String(index + 1)).toSorted();
  const message = `must have a ${position} in each item that counts from 1, each number once`;
  return issueUnless(found.join() === expected.join(), { path, message, received: 'others' });
}

function checkErrorData(operation: Operation, { data = null }: JsonObject): RuleIssue[] {
  const path = '/data';
  if (!isJsonObject(data)) return [{ path, message: 'must be an object', received: showValue(data), assumed: [4] }];
  const tells = personFields(operation).some((name) => Object.hasOwn(data, name));
  return issueUnless(!tells, { path, message: 'must not tell of a person in an error', received: 'a person' });
}

/** The fields of a person, which an error must not have: nobody was found, or nobody may be told. */
function personFields({ responses }: Operation): string[] {
  const data = objectShape(responses.get(200)?.schema ?? {}).properties['data'];
  return Object.keys(objectShape(data ?? {}).properties);
}
