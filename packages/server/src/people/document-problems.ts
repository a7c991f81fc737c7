import { type Person, personPath, personValue } from '@bgv-kit/fixtures';
import { type JsonObject, type Operation, objectShape, perOperation, type Schema, validScenarios } from '@bgv-kit/spec';
import { compileRequestCheck, compileSchemaCheck } from '@bgv-kit/spec/validate';
import type { PersonPath, PersonProblem } from './person-problem.ts';

/** Where a person cannot be asked for, or cannot be answered with, by the document. */
export type DocumentCheck = (person: Person) => readonly PersonProblem[];

/** Prepares the check for a document's operations: the rules of their requests, and the schemas of their answers. */
export function createDocumentCheck(operations: readonly Operation[]): DocumentCheck {
  const checks = operations.flatMap((operation) => [requestProblems(operation), ...answerProblems(operation)]);
  return (person) => distinct(checks.flatMap((check) => check(person)));
}

/** The request that asks for the person must break no rule. */
const requestProblems = perOperation((operation): DocumentCheck => {
  const check = compileRequestCheck(operation);
  const fields = Object.entries(operation.request?.properties ?? {}).flatMap(([name, schema]) => {
    const path = personPath(schema);
    return path === undefined ? [] : [{ name, schema, path: path.split('.') }];
  });
  const [sound] = validScenarios(operation);
  return (person) => {
    const values = fields.map(({ name, schema }) => [name, personValue(schema, person)]);
    const body: JsonObject = { ...(sound?.request as JsonObject | undefined), ...Object.fromEntries(values) };
    return check(body).map(({ field, message }) => ({
      path: fields.find(({ name }) => name === field)?.path ?? [],
      condition: `breaks a rule of ${operation.id}: ${message.replace(/\.$/, '')}`,
    }));
  };
});

/** Every part of an answer that is the person's must fit its schema. */
const answerProblems = perOperation(({ responses }): readonly DocumentCheck[] => {
  const successes = [...responses.values()].filter(({ status }) => status < 300);
  return successes
    .flatMap(({ schema }) => personParts(schema))
    .map(({ schema, path }) => {
      const check = compileSchemaCheck(schema);
      return (person) =>
        check(personValue(schema, person)).map(({ at, condition }) => ({
          path: [...path.split('.'), ...stepsOf(at)],
          condition: `${condition}, says the document`,
        }));
    });
});

function personParts(schema: Schema): { schema: Schema; path: string }[] {
  const path = personPath(schema);
  if (path !== undefined) return [{ schema, path }];
  const inner = [
    ...Object.values(objectShape(schema).properties),
    ...(schema.items === undefined ? [] : [schema.items]),
  ];
  return inner.flatMap(personParts);
}

/** The steps of a JSON pointer. */
function stepsOf(pointer: string): PersonPath {
  const steps = pointer.split('/').slice(1);
  return steps.map((step) => (/^[0-9]+$/.test(step) ? Number(step) : step.replaceAll('~1', '/').replaceAll('~0', '~')));
}

function distinct(problems: readonly PersonProblem[]): PersonProblem[] {
  const byText = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return [...byText.values()];
}
