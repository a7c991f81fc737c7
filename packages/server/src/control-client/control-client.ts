import createFetchClient, { type Client as FetchClient } from 'openapi-fetch';
import { answerOf, type Sent } from './answer-of.ts';
import { ControlError } from './control-error.ts';
import type { paths } from './generated/control.d.ts';
import type {
  EntryFilter,
  ExportFilter,
  KeyChange,
  KeyDialect,
  LedgerPage,
  NewSandboxKey,
  PartialSandboxPerson,
  Readiness,
  RequestFilter,
  SandboxChaos,
  SandboxChaosItem,
  SandboxKey,
  SandboxPerson,
  SandboxRequest,
  SandboxScenario,
  SandboxSnapshot,
} from './types.ts';

/** How to reach a sandbox. */
export interface ControlClientOptions {
  /** The `url` of the ready line, or any URL on the sandbox's origin: `http://127.0.0.1:4010/api`. */
  readonly baseUrl: string;
  /** The `--control-token` of the sandbox; a sandbox without one answers this machine only. */
  readonly token?: string | undefined;
  /** Sends the request; by default the global `fetch` at the time of the call. */
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined;
}

/** A client of the control API. Every method rejects with a `ControlError` when the sandbox has not done it. */
export type ControlClient = ReturnType<typeof createControlClient>;

/**
 * Makes a client of a sandbox's control API.
 *
 * @throws ControlError `BASE_URL_INVALID` or `TOKEN_INVALID`, before anything is sent.
 */
export function createControlClient(options: ControlClientOptions) {
  const origin = originOf(options.baseUrl);
  const client = createFetchClient<paths>({
    baseUrl: `${origin}/__sandbox`,
    // Bound late: a test double that is installed after the client was made is still used.
    fetch: options.fetch ?? ((request) => globalThis.fetch(request)),
    headers: authorization(options.token),
    redirect: 'manual',
  });
  const ask: Ask = (call) => answerOf(call, origin);
  return {
    keys: keyMethods(client, ask),
    chaos: chaosMethods(client, ask),
    ...recordMethods(client, ask),
    ...stateMethods(client, ask),
  };
}

type Client = FetchClient<paths>;

/** Waits for the answer of the sandbox. */
type Ask = <Data>(call: Promise<Sent<Data>>) => Promise<Data>;

function keyMethods({ GET, POST, PATCH }: Client, ask: Ask) {
  const change = (key: string, body: KeyChange): Promise<SandboxKey> =>
    ask(PATCH('/keys/{key}', { params: { path: { key } }, body }));
  return {
    /** In the order in which they were opened. */
    list: async (): Promise<SandboxKey[]> => (await ask(GET('/keys'))).keys,
    get: (key: string): Promise<SandboxKey> => ask(GET('/keys/{key}', { params: { path: { key } } })),
    /** Opens a key; one with the same name is removed first, with its entries. */
    create: (body: NewSandboxKey): Promise<SandboxKey> => ask(POST('/keys', { body })),
    /** Its calls get 401. */
    revoke: (key: string) => change(key, { access: 'revoked' }),
    /** Its calls get 403. */
    forbid: (key: string) => change(key, { access: 'forbidden' }),
    /** Its calls are answered again. */
    activate: (key: string) => change(key, { access: 'active' }),
    /** Adds credits. Resolves to the new balance. */
    topUp: async (key: string, credits: number): Promise<number> =>
      (await ask(POST('/keys/{key}/top-up', { params: { path: { key } }, body: { credits } }))).balance,
    setDialect: (key: string, dialect: KeyDialect) => change(key, { dialect }),
    setRole: (key: string, role: string) => change(key, { role }),
  };
}

function chaosMethods({ GET, PUT, POST, DELETE }: Client, ask: Ask) {
  return {
    /** The current plan; null while chaos is off. */
    get: async (): Promise<SandboxChaos | null> => (await ask(GET('/chaos'))).plan,
    /** Replaces the current plan. Resolves to the new one with its seed. */
    set: async (body: SandboxChaos): Promise<SandboxChaos> => (await ask(PUT('/chaos', { body }))).plan ?? body,
    /** The queue of a key, the next item first. */
    queue: async (key: string): Promise<SandboxChaosItem[]> =>
      (await ask(GET('/chaos/queues/{key}', { params: { path: { key } } }))).items,
    /** Appends to the queue of a key. Resolves to the whole queue. */
    enqueue: async (key: string, ...items: SandboxChaosItem[]): Promise<SandboxChaosItem[]> =>
      (await ask(POST('/chaos/queues/{key}', { params: { path: { key } }, body: { items } }))).items,
    /** Turns chaos off. */
    clear: () => ask(DELETE('/chaos')),
  };
}

/** What the sandbox has on record: entries, calls and people. */
function recordMethods({ GET, POST, DELETE }: Client, ask: Ask) {
  return {
    ledger: {
      /** A page of entries, the oldest first: 1000 unless `limit` sets another number. */
      list: (filter: EntryFilter = {}): Promise<LedgerPage> =>
        ask(GET('/ledger', { params: { query: withTimes(filter) } })),
      /** All entries as CSV, with a header line. */
      csv: (filter: ExportFilter = {}): Promise<string> =>
        ask(GET('/ledger.csv', { params: { query: withTimes(filter) }, parseAs: 'text' })),
    },
    requests: {
      /** The latest calls, oldest first. */
      list: async (query: RequestFilter = {}): Promise<SandboxRequest[]> =>
        (await ask(GET('/requests', { params: { query } }))).requests,
      /** By the value of an answer's `sandbox-request-id` header. */
      get: (id: string): Promise<SandboxRequest> => ask(GET('/requests/{id}', { params: { path: { id } } })),
      clear: () => ask(DELETE('/requests')),
    },
    people: {
      list: async (): Promise<SandboxPerson[]> => (await ask(GET('/people'))).people,
      get: (number: string): Promise<SandboxPerson> => ask(GET('/people/{number}', { params: { path: { number } } })),
      /**
       * Adds people, completed with the values of the synthetic person of their number, and replaces those with the same number.
       * Resolves to all custom people.
       */
      put: async (...people: PartialSandboxPerson[]): Promise<SandboxPerson[]> =>
        (await ask(POST('/people', { body: { people } }))).people,
      remove: (number: string) => ask(DELETE('/people/{number}', { params: { path: { number } } })),
    },
  };
}

/** The sandbox as a whole. */
function stateMethods({ GET, PUT, POST }: Client, ask: Ask) {
  return {
    scenarios: async (): Promise<SandboxScenario[]> => (await ask(GET('/scenarios'))).scenarios,
    /** Resets keys, balances, entries, people, chaos and requests to the start. Resolves to the keys. */
    reset: async (): Promise<SandboxKey[]> => (await ask(POST('/reset'))).keys,
    /** The state of the sandbox, as plain data. */
    snapshot: (): Promise<SandboxSnapshot> => ask(GET('/snapshot')),
    /** Restores a snapshot, of this sandbox or of another. Resolves to the keys. */
    restore: async (body: SandboxSnapshot): Promise<SandboxKey[]> => (await ask(PUT('/snapshot', { body }))).keys,
    /** Resolves when the process is up. */
    health: async () => void (await ask(GET('/health'))),
    /** Whether calls can be answered and charged. A no is an answer too, not an error. */
    ready: (): Promise<Readiness> => ask(GET('/ready').then(acceptUnready)),
    /** In Prometheus' text format. */
    metrics: (): Promise<string> => ask(GET('/metrics', { parseAs: 'text' })),
    /** The OpenAPI document of the control API. */
    document: (): Promise<Readonly<Record<string, unknown>>> => ask(GET('/openapi.json')),
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
