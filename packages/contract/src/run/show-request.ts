import { fieldOf, isJsonObject, type Json, type Operation, selectingField } from '@bgv-kit/spec';
import type { ShownRequest } from '@bgv-kit/spec/shapes';
import type { TestRequest } from '../exchange.ts';
import { type KeyName, keyVariables, type ResolvedTarget } from '../target.ts';

/**
 * A request as a report may show it.
 *
 * On this machine the values are made up and shown, except for what the user has given: keys, numbers and the purpose. Of a
 * request to any other host only the shape of each value is shown, because it may be personal.
 */
export function showRequest(request: TestRequest, operation: Operation, target: ResolvedTarget): ShownRequest {
  const body = shownBody(request, operation, target);
  const headers = [shownAuthorization(request, target), shownContentType(request)];
  const lines = [
    `curl --request ${operation.method} ${quoted(target.baseUrl + operation.path)}`,
    ...headers.flatMap((header) => (header === undefined ? [] : [`--header ${header}`])),
    `--data-raw ${quoted(body)}`,
  ];
  return { body, curl: lines.join(' \\\n  ') };
}

function shownBody({ raw, body }: TestRequest, operation: Operation, target: ResolvedTarget): string {
  const secrets = secretsOf(operation, target);
  // In a body that is no JSON, what the user has given may stand in any form.
  if (raw !== undefined) return target.loopback && !holdsOwn(secrets) ? raw : `<${raw.length} characters>`;
  const known = Object.keys(operation.request?.properties ?? {});
  const show = (value: Json): Json => {
    if (Array.isArray(value)) return value.map(show);
    if (isJsonObject(value))
      return Object.fromEntries(Object.entries(value).map(([name, at]) => [field(name), show(at)]));
    if (typeof value === 'string') return target.loopback ? withoutSecrets(value, secrets) : shapeOf(value);
    if (typeof value === 'number') return target.loopback ? numberWithoutSecrets(value, secrets) : '<a number>';
    return value;
  };
  const field = (name: string) => (target.loopback || known.includes(name) ? name : '<another field>');
  return JSON.stringify(show(body ?? {}));
}

function shapeOf(value: string): string {
  if (value === '') return '';
  const count = [...value].length;
  const what = /^[0-9]+$/.test(value) ? 'digit' : 'character';
  return `<${count} ${what}${count === 1 ? '' : 's'}>`;
}

function numberWithoutSecrets(value: number, secrets: Secrets): Json {
  const text = String(value);
  return withoutSecrets(text, secrets) === text ? value : '<a number>';
}

const aKey = '<a key>';

/** Strings that are never shown, with their placeholders. */
type Secrets = ReadonlyMap<string, string>;

/** What the user has given. The numbers of the document's own scenarios are made up, and no secret. */
function secretsOf(operation: Operation, { keys, numbers, purpose, fullName }: ResolvedTarget): Secrets {
  const field = selectingField(operation);
  const open = new Set(operation.scenarios.map(({ request }) => fieldOf(request, field)));
  const own = Object.values(numbers)
    .flat()
    .filter((number) => !open.has(number));
  const given: (readonly [string, string])[] = [
    ...Object.values(keys).map((key) => [key, aKey] as const),
    ...own.map((number) => [number, '<a number of yours>'] as const),
    ...(purpose === undefined ? [] : [[purpose, '<your purpose>'] as const]),
    ...(fullName === undefined ? [] : [[fullName, '<the name of yours>'] as const]),
  ];
  // The longest first, because a purpose may contain a number.
  return new Map(given.filter(([secret]) => secret !== '').toSorted(([one], [other]) => other.length - one.length));
}

/** Whether the user has given anything that a body may contain. */
function holdsOwn(secrets: Secrets): boolean {
  return [...secrets.values()].some((placeholder) => placeholder !== aKey);
}

function withoutSecrets(text: string, secrets: Secrets): string {
  return [...secrets].reduce((rest, [secret, placeholder]) => rest.replaceAll(secret, placeholder), text);
}

/** In double quotes, so that the shell expands the variable. */
function shownAuthorization(
  { authorization, key = 'main' }: TestRequest,
  { keys }: ResolvedTarget,
): string | undefined {
  if (authorization === null) return undefined;
  if (authorization === undefined) return `"Authorization: Bearer \${${keyVariables[key]}}"`;
  const header = authorization;
  const held = Object.entries(keys).filter(([, value]) => value !== '' && header.includes(value));
  const [exact] = held.toSorted(([, one], [, other]) => other.length - one.length);
  // The object's keys are names of keys; the type of Object.entries does not say so.
  const shown = exact === undefined ? undefined : header.replace(exact[1], `\${${keyVariables[exact[0] as KeyName]}}`);
  if (shown !== undefined && /^[\w.]* ?\$\{\w+\}\w?$/.test(shown)) return `"Authorization: ${shown}"`;
  // With a colon, curl would leave an empty header out.
  if (header === '') return "'Authorization;'";
  return /^Bearer ?$/.test(header) ? `"Authorization: ${header}"` : '"Authorization: <a changed key>"';
}

function shownContentType({ contentType }: TestRequest): string | undefined {
  return contentType === null ? "'Content-Type:'" : quoted(`Content-Type: ${contentType ?? 'application/json'}`);
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
