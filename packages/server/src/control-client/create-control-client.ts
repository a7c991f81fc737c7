import createFetchClient from 'openapi-fetch';
import { answerOf, type Sent } from './answer-of.ts';
import type { ControlClient } from './control-client.ts';
import { ControlError } from './control-error.ts';
import type { paths } from './generated/control.d.ts';
import type { KeyChange, Readiness } from './types.ts';

/** How to reach a sandbox. */
export interface ControlClientOptions {
  /** The `url` of the ready line, or any URL on the sandbox's origin: `http://127.0.0.1:4010/api`. */
  readonly baseUrl: string;
  /** The `--control-token` of the sandbox; a sandbox without one answers this machine only. */
  readonly token?: string | undefined;
  /** Sends the request; by default the global `fetch` at the time of the call. */
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined;
}

/**
 * Makes a client of a sandbox's control API.
 *
 * @throws ControlError `BASE_URL_INVALID` or `TOKEN_INVALID`, before anything is sent.
 */
export function createControlClient(options: ControlClientOptions): ControlClient {
  const origin = originOf(options.baseUrl);
  const { GET, PUT, POST, PATCH, DELETE } = createFetchClient<paths>({
    baseUrl: `${origin}/__sandbox`,
    // Bound late: a test double that is installed after the client was made is still used.
    fetch: options.fetch ?? ((request) => globalThis.fetch(request)),
    headers: authorization(options.token),
    redirect: 'manual',
  });
  const ask = <Data>(call: Promise<Sent<Data>>): Promise<Data> => answerOf(call, origin);
  const change = (key: string, body: KeyChange) => ask(PATCH('/keys/{key}', { params: { path: { key } }, body }));
  return {
    keys: {
      list: async () => (await ask(GET('/keys'))).keys,
      get: (key) => ask(GET('/keys/{key}', { params: { path: { key } } })),
      create: (body) => ask(POST('/keys', { body })),
      revoke: (key) => change(key, { access: 'revoked' }),
      forbid: (key) => change(key, { access: 'forbidden' }),
      activate: (key) => change(key, { access: 'active' }),
      topUp: async (key, credits) =>
        (await ask(POST('/keys/{key}/top-up', { params: { path: { key } }, body: { credits } }))).balance,
      setDialect: (key, dialect) => change(key, { dialect }),
      setRole: (key, role) => change(key, { role }),
    },
    ledger: {
      list: (filter = {}) => ask(GET('/ledger', { params: { query: withTimes(filter) } })),
      csv: (filter = {}) => ask(GET('/ledger.csv', { params: { query: withTimes(filter) }, parseAs: 'text' })),
    },
    requests: {
      list: async (query = {}) => (await ask(GET('/requests', { params: { query } }))).requests,
      get: (id) => ask(GET('/requests/{id}', { params: { path: { id } } })),
      clear: () => ask(DELETE('/requests')),
    },
    scenarios: async () => (await ask(GET('/scenarios'))).scenarios,
    chaos: {
      get: async () => (await ask(GET('/chaos'))).plan,
      // The sandbox answers with the plan that it has taken.
      set: async (body) => (await ask(PUT('/chaos', { body }))).plan ?? body,
      queue: async (key) => (await ask(GET('/chaos/queues/{key}', { params: { path: { key } } }))).items,
      enqueue: async (key, ...items) =>
        (await ask(POST('/chaos/queues/{key}', { params: { path: { key } }, body: { items } }))).items,
      clear: () => ask(DELETE('/chaos')),
    },
    people: {
      list: async () => (await ask(GET('/people'))).people,
      get: (number) => ask(GET('/people/{number}', { params: { path: { number } } })),
      put: async (...people) => (await ask(POST('/people', { body: { people } }))).people,
      remove: (number) => ask(DELETE('/people/{number}', { params: { path: { number } } })),
    },
    reset: async () => (await ask(POST('/reset'))).keys,
    snapshot: () => ask(GET('/snapshot')),
    restore: async (body) => (await ask(PUT('/snapshot', { body }))).keys,
    health: async () => void (await ask(GET('/health'))),
    ready: () => ask(GET('/ready').then(acceptUnready)),
    metrics: () => ask(GET('/metrics', { parseAs: 'text' })),
    document: () => ask(GET('/openapi.json')),
  };
}

/** @throws ControlError */
function originOf(baseUrl: string): string {
  const url = URL.parse(baseUrl);
  if (url !== null && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '') return url.origin;
  // The URL is not repeated: it may hold a password.
  throw new ControlError(
    'BASE_URL_INVALID',
    'The baseUrl is no http or https URL without user and password. Give the URL of the ready line, such as http://127.0.0.1:4010/api.',
  );
}

/** @throws ControlError */
function authorization(token: string | undefined): Record<string, string> {
  if (token === undefined) return {};
  if (/^[!-~]+$/.test(token)) return { authorization: `Bearer ${token}` };
  // Checked here because the platform's own error repeats the value of the header.
  throw new ControlError(
    'TOKEN_INVALID',
    'The token is empty, or holds a space, a line break or a character outside ASCII. Trim it where it is read.',
  );
}

/** A filter with its times as strings. */
function withTimes<Filter extends { readonly since?: string | Date; readonly until?: string | Date }>(filter: Filter) {
  const { since, until, ...rest } = filter;
  return {
    ...rest,
    ...(since !== undefined && { since: timeText(since) }),
    ...(until !== undefined && { until: timeText(until) }),
  };
}

function timeText(time: string | Date): string {
  return typeof time === 'string' ? time : time.toISOString();
}

/** A sandbox that is not ready answers 503, which is a result here and not an error. */
function acceptUnready({ data, error, response }: Sent<Readiness>): Sent<Readiness> {
  const answer = response.status === 503 && isReadiness(error) ? error : data;
  return answer === undefined ? { error, response } : { data: answer, response: new Response() };
}

function isReadiness(value: unknown): value is Readiness {
  return typeof value === 'object' && value !== null && 'ready' in value;
}
