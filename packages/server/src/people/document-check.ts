import { type Person, personPath, personValue } from '@bgv-kit/fixtures';
import {
  formatPointer,
  type Issue,
  type JsonObject,
  type Operation,
  objectShape,
  oncePer,
  parseDotted,
  type Schema,
  validScenarios,
} from '@bgv-kit/spec';
import { compileIssueCheck, compileRequestCheck } from '@bgv-kit/spec/validate';

/** What keeps a person from being asked for, or from being answered with, by a document. */
export type PersonCheck = (person: Person) => readonly Issue[];

/** Prepares the check against a document's operations: the rules of their requests, and the schemas of their answers. */
export function createDocumentCheck(operations: readonly Operation[]): PersonCheck {
  const checks = operations.flatMap((operation) => [requestCheck(operation), ...answerChecks(operation)]);
  return (person) => {
    const issues = checks.flatMap((check) => check(person));
    return [...new Map(issues.map((issue) => [`${issue.path} ${issue.message}`, issue])).values()];
  };
}

/** The request that asks for the person must break no rule. */
const requestCheck = oncePer((operation: Operation): PersonCheck => {
  const check = compileRequestCheck(operation);
  const fields = Object.entries(operation.request?.properties ?? {}).flatMap(([name, schema]) => {
    const path = personPath(schema);
    return path === undefined ? [] : [{ name, schema, pointer: pointerOf(path) }];
  });
  const [valid] = validScenarios(operation);
  return (person) => {
    const values = fields.map(({ name, schema }) => [name, personValue(schema, person)]);
    // A scenario's request has the fields of the operation.
    const body: JsonObject = { ...(valid?.request as JsonObject | undefined), ...Object.fromEntries(values) };
    return check(body).map(({ field, message }) => ({
      path: fields.find(({ name }) => name === field)?.pointer ?? '',
      message: `breaks a rule of ${operation.id}: ${message.replace(/\.$/, '')}`,
    }));
  };
});

/** Every part of an answer that is the person's must match its schema. */
const answerChecks = oncePer(({ responses }: Operation): readonly PersonCheck[] => {
  const successes = [...responses.values()].filter(({ status }) => status < 300);
  return successes
    .flatMap(({ schema }) => personParts(schema))
    .map(({ schema, pointer }) => {
      const check = compileIssueCheck(schema);
      return (person) => check(personValue(schema, person)).map((issue) => ({ ...issue, path: pointer + issue.path }));
    });
});

function personParts(schema: Schema): { schema: Schema; pointer: string }[] {
  const path = personPath(schema);
  if (path !== undefined) return [{ schema, pointer: pointerOf(path) }];
  const parts = Object.values(objectShape(schema).properties);
  return [...parts, ...(schema.items === undefined ? [] : [schema.items])].flatMap(personParts);
}

function pointerOf(path: string): string {
  return formatPointer(parseDotted(path));
}
