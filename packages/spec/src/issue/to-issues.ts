import type { ErrorObject } from 'ajv/dist/2020.js';
import { isJsonObject } from '../json.ts';
import { formatPointer, parsePointer } from '../pointer.ts';
import { objectShape, type Schema } from '../schema.ts';
import type { Issue } from './issue.ts';
import { nearestName } from './nearest-name.ts';
import { expectedWords, receivedWords } from './words.ts';

/**
 * Says what a validator's errors are, in plain words and in the order in which a reader meets them, each thing once.
 *
 * The errors must come from a schema without references, compiled with `verbose`: they then carry their part of the schema,
 * whose `x-message` goes before words of our own.
 */
export function toIssues(errors: readonly ErrorObject[]): Issue[] {
  const told = errors.filter((error) => error.keyword !== 'if');
  const unions = told.filter(isUnion);
  const narrowed = unions.map((union) => narrow(union, told));
  const hidden = new Set(narrowed.flatMap((choice) => choice.hidden));
  const issues = told.flatMap((error) => {
    if (hidden.has(error)) return [];
    return narrowed.find((choice) => choice.union === error)?.issues ?? toIssue(error);
  });
  const distinct = new Map(issues.map((issue) => [`${issue.path} ${issue.message}`, issue]));
  return [...distinct.values()];
}

function isUnion({ keyword }: ErrorObject): boolean {
  return keyword === 'anyOf' || keyword === 'oneOf' || keyword === 'propertyNames';
}

/**
 * Of the errors of all alternatives, keeps those of the one that is meant: the only one whose type, and whose constant members,
 * are the value's. Where that is not one alone, the union as a whole is told.
 *
 * @returns The issues that take the place of the union's own error, and the errors that are told no more.
 */
function narrow(union: ErrorObject, errors: readonly ErrorObject[]) {
  const inner = errors.filter((error) => error.schemaPath.startsWith(`${union.schemaPath}/`));
  if (union.keyword === 'propertyNames') return { union, issues: [nameIssue(union)], hidden: inner };
  const branches = Map.groupBy(
    inner,
    (error) => error.schemaPath.slice(union.schemaPath.length + 1).split('/')[0] ?? '',
  );
  const meant = [...branches.values()].filter((branch) => !branch.some((error) => isOfAnother(error, union)));
  const [only, ...others] = meant;
  if (only !== undefined && others.length === 0) {
    return { union, issues: [], hidden: inner.filter((error) => !only.includes(error)) };
  }
  const constants = inner.filter((error) => error.keyword === 'const' && error.instancePath !== union.instancePath);
  const [first] = constants;
  if (
    meant.length === 0 &&
    first !== undefined &&
    constants.every((error) => error.instancePath === first.instancePath)
  ) {
    const values = constants.map((error) => error.params['allowedValue']);
    return { union, issues: [valueIssue({ ...first, parentSchema: { enum: values } })], hidden: inner };
  }
  return { union, issues: [valueIssue(union)], hidden: inner };
}

/** Whether an error shows that the value is meant for another alternative. */
function isOfAnother({ keyword, instancePath }: ErrorObject, union: ErrorObject): boolean {
  if (instancePath === union.instancePath) return keyword === 'type' || keyword === 'const' || keyword === 'enum';
  return keyword === 'const' && instancePath.lastIndexOf('/') === union.instancePath.length;
}

function toIssue(error: ErrorObject): Issue {
  const { keyword, params, parentSchema, instancePath } = error;
  const unknown = unknownName(keyword, params);
  if (unknown !== undefined) return unknownIssue(unknown, error);
  const missing: unknown = params['missingProperty'];
  if (typeof missing === 'string') return missingIssue(missing, instancePath, schemaOf(parentSchema));
  return valueIssue(error);
}

function valueIssue({ keyword, instancePath, parentSchema, data }: ErrorObject): Issue {
  const schema = schemaOf(parentSchema);
  const received = receivedWords(data, schema);
  const message = schema['x-message'] ?? (keyword === 'not' ? 'is not allowed here' : undefined);
  if (message !== undefined && !message.startsWith('must be ')) return { path: instancePath, message };
  const expected = expectedWords(schema) ?? 'something else';
  return { path: instancePath, message: `must be ${expected}`, expected, received };
}

function missingIssue(name: string, parent: string, { properties, 'x-message': reason }: Schema): Issue {
  const path = parent + formatPointer([name]);
  const own = properties?.[name];
  const expected = own && expectedWords(own);
  // A condition that only asks for a field says itself why the field is needed.
  if (expected === undefined) return { path, message: (own === undefined ? reason : undefined) ?? 'is missing' };
  return { path, message: `is missing; it must be ${expected}`, expected };
}

function unknownName(keyword: string, params: ErrorObject['params']): string | undefined {
  if (keyword === 'additionalProperties') return String(params['additionalProperty']);
  return keyword === 'unevaluatedProperties' ? String(params['unevaluatedProperty']) : undefined;
}

/** A name that is neither a plain word nor like a field's is not repeated: a key or a number may stand where a name belongs. */
function unknownIssue(name: string, { instancePath, parentSchema }: ErrorObject): Issue {
  const known = Object.keys(objectShape(schemaOf(parentSchema)).properties);
  const fields = known.length === 0 ? 'there are none here' : `the fields here are ${known.join(', ')}`;
  const nearest = nearestName(name, known);
  if (!/^[$A-Za-z]{1,20}$/.test(name) && (nearest === undefined || !/^[$A-Za-z_-]{1,40}$/.test(name)))
    return { path: instancePath, message: `has an unknown field; ${fields}` };
  const hint = nearest === undefined ? `; ${fields}` : ` (did you mean \`${nearest}\`?)`;
  return { path: instancePath + formatPointer([name]), message: `is not a known field${hint}` };
}

function nameIssue({ instancePath, params, parentSchema }: ErrorObject): Issue {
  const expected = expectedWords({ type: 'string', ...schemaOf(parentSchema?.['propertyNames']) }) ?? 'allowed';
  const path = formatPointer([...parsePointer(instancePath), String(params['propertyName'])]);
  return { path, message: `must have a name that is ${expected}`, expected };
}

function schemaOf(node: unknown): Schema {
  // The compiler has checked what it attaches to an error; `true` and `false` have no words.
  return isJsonObject(node) ? (node as Schema) : {};
}
