import { maskKey } from '@bgv-kit/sandbox';
import { formatIssue, formatPlace, type Json, type Schema } from '@bgv-kit/spec';
import type { IssueCheck } from '@bgv-kit/spec/validate';
import type { ControlRoute } from './control-document.ts';

/** What is wrong with a request, for whoever sent it. */
export interface Refusal {
  /** Names the field, its shape and what to do; never a value. */
  readonly error: string;
  /** With dots from the outside in; absent where no field is at fault. */
  readonly field?: string;
}

/** What came in, and fits the document. */
export interface CheckedInput {
  readonly query: Readonly<Record<string, Json>>;
  readonly body: Json | undefined;
}

/** Reads what a route is called with: its query, and its body as text. */
export type ReadInput = (parameters: URLSearchParams, text: string) => Promise<CheckedInput | Refusal>;

/** Prepares to read what a route is called with, and to refuse what its schemas do not allow. */
export function createInputReader({ query: querySchema, body: bodySchema }: ControlRoute): ReadInput {
  const checkQuery = checkOf(querySchema, 'query');
  const checkBody = bodySchema && checkOf(bodySchema, 'body');
  return async (parameters, text) => {
    const query = readQuery(parameters, querySchema);
    if (isRefusal(query)) return query;
    const wrong = parameters.size === 0 ? undefined : await checkQuery(query);
    if (wrong !== undefined || checkBody === undefined) return wrong ?? { query, body: undefined };
    const body = parse(text);
    if (body === undefined) return { error: 'The body must be JSON, such as {"credits":5}.' };
    return (await checkBody(body)) ?? { query, body };
  };
}

/** Whether something was refused. */
export function isRefusal(input: object): input is Refusal {
  return 'error' in input && typeof input.error === 'string';
}

/** The names of queues are keys, of which only the end is shown. */
function showStep(step: string, parent: string | undefined): string {
  return parent === 'queues' ? maskKey(step) : step;
}

/** @note The validator is loaded, and a schema compiled, with the first request that needs it. */
function checkOf(schema: Schema, what: 'body' | 'query') {
  let check: IssueCheck | undefined;
  return async (value: Json | undefined): Promise<Refusal | undefined> => {
    check ??= (await import('@bgv-kit/spec/validate')).compileIssueCheck(schema);
    const [issue] = check(value);
    if (issue === undefined) return undefined;
    const error = `${formatIssue(issue, { whole: `The ${what}`, showStep })}.`;
    return issue.path === '' ? { error } : { error, field: formatPlace(issue, { showStep }) };
  };
}

/** Texts become what their schema says, where they can be read so; the schema then judges them. */
function readQuery(parameters: URLSearchParams, { properties = {} }: Schema): Record<string, Json> | Refusal {
  const read: Record<string, Json> = {};
  for (const [name, text] of parameters) {
    if (Object.hasOwn(read, name)) return { error: `\`${name}\` is given twice. Give it once.`, field: name };
    read[name] = readValue(text, properties[name]?.type);
  }
  return read;
}

function readValue(text: string, type: string | undefined): Json {
  if (type === 'integer' && /^-?[0-9]{1,15}$/.test(text)) return Number(text);
  if (type === 'boolean' && (text === 'true' || text === 'false')) return text === 'true';
  return text;
}

/** Undefined for what is no JSON. */
function parse(text: string): Json | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
