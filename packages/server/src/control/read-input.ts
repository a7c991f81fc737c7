import { maskKey } from '@bgv-kit/sandbox';
import type { IssueFormat, Json, Schema } from '@bgv-kit/spec';
import type { IssueCheck } from '@bgv-kit/spec/validate';
import type { ControlRoute } from './control-document.ts';
import { InvalidInput, invalidInput } from './refusal.ts';

/**
 * Prepares to read the input of a route, its query and its body as text, and to check it with the route's schemas.
 *
 * @returns what throws InvalidInput for input that does not match.
 */
export function createInputReader({ query: querySchema, body: bodySchema }: ControlRoute) {
  const checkQuery = checkOf(querySchema, 'query');
  const checkBody = bodySchema && checkOf(bodySchema, 'body');
  return async (parameters: URLSearchParams, text: string) => {
    const query = readQuery(parameters, querySchema);
    if (parameters.size > 0) await checkQuery(query);
    if (checkBody === undefined) return { query, body: undefined };
    const body = parse(text);
    await checkBody(body);
    return { query, body };
  };
}

/** @note The validator is loaded, and a schema compiled, with the first request that needs it. */
function checkOf(schema: Schema, what: 'body' | 'query') {
  let check: IssueCheck | undefined;
  // The names of queues are keys, of which only the end is shown.
  const showStep: IssueFormat['showStep'] = (step, parent) => (parent === 'queues' ? maskKey(step) : step);
  return async (value: Json): Promise<void> => {
    check ??= (await import('@bgv-kit/spec/validate')).compileIssueCheck(schema);
    const [issue] = check(value);
    if (issue !== undefined) throw invalidInput(issue, { whole: `The ${what}`, showStep });
  };
}

/** Reads texts as the types of their schema where that is possible; whether they match is checked afterwards. */
function readQuery(parameters: URLSearchParams, { properties = {} }: Schema): Record<string, Json> {
  const read: Record<string, Json> = {};
  for (const [name, text] of parameters) {
    if (Object.hasOwn(read, name)) throw new InvalidInput(`\`${name}\` is given twice. Give it once.`, name);
    read[name] = readValue(text, properties[name]?.type);
  }
  return read;
}

function readValue(text: string, type: string | undefined): Json {
  if (type === 'integer' && /^-?[0-9]{1,15}$/.test(text)) return Number(text);
  if (type === 'boolean' && (text === 'true' || text === 'false')) return text === 'true';
  return text;
}

function parse(text: string): Json {
  try {
    return JSON.parse(text);
  } catch {
    throw new InvalidInput('The body must be JSON, such as {"credits":5}.');
  }
}
