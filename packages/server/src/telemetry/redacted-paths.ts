import { type Operation, objectShape, type Schema } from '@bgv-kit/spec';

/** Names under which a key, a password or a whole message may stand, whatever the document says. */
const secrets: readonly string[] = [
  ...['authorization', 'Authorization', 'proxy-authorization', 'cookie', 'x-api-key', 'headers', 'rawHeaders'],
  ...['key', 'apiKey', 'token', 'controlToken', 'password', 'connectionString', 'databaseUrl'],
  ...['url', 'path', 'query', 'body', 'data', 'rawPacket', 'person', 'people'],
];

/**
 * Every name that is taken out of a log: secrets, all that a request may hold, and all that an answer says of a person. What is
 * personal is read from the document (`x-person`, `x-echo-of`), so that another endpoint needs no line here.
 */
export function redactedNames(operations: readonly Operation[]): readonly string[] {
  const ofRequests = operations.flatMap(({ request }) => (request === undefined ? [] : namesIn(request)));
  const ofAnswers = operations.flatMap(({ responses }) =>
    [...responses.values()].flatMap(({ schema }) => personalNames(schema)),
  );
  return [...new Set([...secrets, ...ofRequests, ...ofAnswers])];
}

/** Where these names can stand in a logged object: at its top, and down to so many levels below. */
export function redactedPaths(names: readonly string[], depth: number): string[] {
  return Array.from({ length: depth + 1 }, (_, level) => names.map((name) => pathOf(name, level))).flat();
}

function pathOf(name: string, level: number): string {
  const above = Array.from({ length: level }, () => '*').join('.');
  if (!/^[A-Za-z_$][\w$]*$/.test(name)) return `${above}[${JSON.stringify(name)}]`;
  return level === 0 ? name : `${above}.${name}`;
}

/** Every name in a schema. */
function namesIn(schema: Schema): string[] {
  const { properties } = objectShape(schema);
  const below = schema.items === undefined ? [] : namesIn(schema.items);
  return [...Object.entries(properties).flatMap(([name, property]) => [name, ...namesIn(property)]), ...below];
}

/** The names under which something of a person stands. */
function personalNames(schema: Schema): string[] {
  const { properties } = objectShape(schema);
  const below = schema.items === undefined ? [] : personalNames(schema.items);
  const own = Object.entries(properties).flatMap(([name, property]) => {
    const inside = personalNames(property);
    return isPersonal(property) ? [name, ...namesIn(property)] : inside;
  });
  return [...own, ...below];
}

function isPersonal(schema: Schema): boolean {
  if (schema['x-person'] !== undefined || schema['x-echo-of'] !== undefined) return true;
  return (schema.allOf ?? []).some(isPersonal);
}
