import type { Json, JsonObject } from '@bgv-kit/spec';
import type { Answerer } from './types.ts';

/** A valid request, except for the fields of this object. */
export interface Ask {
  /** Fields that are added or replaced. */
  readonly fields?: JsonObject;
  /** Fields that are left out. */
  readonly without?: readonly string[];
  /** The whole body, in place of the fields. */
  readonly text?: string;
  /** The whole header; null for none. */
  readonly authorization?: string | null;
  readonly contentType?: string;
}

/** One request, or several at the same time. */
export type Step = Ask | readonly Ask[];

/** A valid request. */
export const valid: Ask = {};

/** A request with one field of its own. */
export function having(field: string, value: Json): Ask {
  return { fields: { [field]: value } };
}

/** A request about a number. */
export function about(number: string): Ask {
  return having('mobile_number', number);
}

/** A request under another key than the usual one. */
export function under(key: string, ask: Ask = valid): Ask {
  return { ...ask, authorization: `Bearer ${key}` };
}

/** The same request some times. */
export function times(count: number, ask: Ask = valid): readonly Ask[] {
  return Array.from({ length: count }, () => ask);
}

/** The person of every request that names no other. */
export const validBody: JsonObject = {
  mobile_number: '9000012345',
  full_name: 'Asha Verma',
  consent_purpose: 'Pre-employment check agreed with the candidate',
};

/** Sends a request. */
export function send(answer: Answerer, ask: Ask): Promise<Response> {
  const { authorization = 'Bearer sandbox-funded', contentType = 'application/json' } = ask;
  const headers = new Headers({ 'content-type': contentType });
  if (authorization !== null) headers.set('authorization', authorization);
  const url = 'http://127.0.0.1/api/v2/finance/customer-data-pull';
  return answer(new Request(url, { method: 'POST', headers, body: ask.text ?? bodyOf(ask) }));
}

/**
 * Everything that a server shows in the course of the steps, to be compared.
 *
 * Calls at the same time may end in any order: of these, who was answered with what counts, and which balances were
 * stated, but not by which call.
 */
export async function transcript(answer: Answerer, steps: readonly Step[]): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const step of steps)
    lines.push(...('length' in step ? await together(answer, step) : [await alone(answer, step)]));
  return lines;
}

async function alone(answer: Answerer, ask: Ask): Promise<string> {
  const response = await send(answer, ask);
  return `${response.status} ${response.headers.get('content-type')} ${await response.text()}`;
}

async function together(answer: Answerer, asks: readonly Ask[]): Promise<readonly string[]> {
  const seen = await Promise.all(asks.map(async (ask) => ({ ask, line: await alone(answer, ask) })));
  const balances = seen.map(({ line }) => line.match(/"credits_(left|remaining)":[^,}]*/g)?.join() ?? 'none');
  const rest = seen.map(({ ask, line }) => `${bodyOf(ask)} ${line.replace(/"(credits_[lr]|reportO)\w+":[^,}]*/g, '')}`);
  return [...rest.sort(), ...balances.sort()];
}

function bodyOf({ fields = {}, without = [] }: Ask): string {
  const body = { ...validBody, ...fields };
  return JSON.stringify(Object.fromEntries(Object.entries(body).filter(([name]) => !without.includes(name))));
}
