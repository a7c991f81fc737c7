import { type Person, personParts, personPath, personValue } from '@bgv-kit/fixtures';
import {
  formatPointer,
  type Issue,
  type JsonObject,
  type Operation,
  oncePer,
  parseDotted,
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
    .map((schema) => {
      const check = compileIssueCheck(schema);
      const pointer = pointerOf(personPath(schema) ?? '');
      return (person) => check(personValue(schema, person)).map((issue) => ({ ...issue, path: pointer + issue.path }));
    });
});

function pointerOf(path: string): string {
  return formatPointer(parseDotted(path));
}
