import createFetchClient, { type Client as FetchClient } from 'openapi-fetch';
import { type ApiKey, checkKey, currentKey } from './api-key.ts';
import { checkBaseUrl, refuseInsecure } from './base-url.ts';
import { callOperation, type Fetch, type SendRequest } from './call-operation.ts';
import { operations } from './generated/operations.ts';
import type { OperationEntry, OperationId, OperationOf, ParametersOf, RequestBodyOf } from './operation-types.ts';
import type { OutcomeOf } from './outcome.ts';
import type { paths } from './paths.ts';
import { checkTimeout } from './with-deadline.ts';

/** How to reach the API. */
export interface ClientOptions {
  /** Origin and base path, such as `https://bgv.konnectnxt.com/api`. */
  readonly baseUrl: string;
  /** The key, or a function that is asked for it before each call. Sent as `Authorization: Bearer …` and nowhere else. */
  readonly apiKey: ApiKey;
  /** What sends the request; by default the global `fetch` as it is at the time of the call. */
  readonly fetch?: Fetch | undefined;
  /** Milliseconds for a whole call of an operation's method; 60000 by default. The verbs have no time-out of their own. */
  readonly timeoutMs?: number | undefined;
  /** Allows plain http to another machine. Plain http to this one is always allowed. */
  readonly allowInsecureHttp?: boolean | undefined;
}

/** What one call can set for itself. */
export interface CallOptions {
  /** Aborts the call. A request that has left may still be served and charged. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds, in place of the client's. */
  readonly timeoutMs?: number | undefined;
}

/** The arguments of an operation's method: the JSON body, then the options, with `params` where the path or query has some. */
export type CallArguments<Operation> =
  Record<never, never> extends ParametersOf<Operation>
    ? undefined extends RequestBodyOf<Operation>
      ? [request?: RequestBodyOf<Operation>, options?: CallOptions & { params?: ParametersOf<Operation> }]
      : [request: RequestBodyOf<Operation>, options?: CallOptions & { params?: ParametersOf<Operation> }]
    : [request: RequestBodyOf<Operation>, options: CallOptions & { params: ParametersOf<Operation> }];

/** One method per operation of the document. Each sends one request, never a second, and promises an outcome. */
export type OperationMethods = {
  readonly [Id in OperationId]: (...call: CallArguments<OperationOf<Id>>) => Promise<OutcomeOf<Id>>;
};

/** openapi-fetch's own verbs, with the key attached. They throw where there is no answer, and have no outcome. */
export type Verbs = Pick<
  FetchClient<paths>,
  'GET' | 'PUT' | 'POST' | 'DELETE' | 'OPTIONS' | 'HEAD' | 'PATCH' | 'TRACE'
>;

/** A client of the document's API. */
export type Client = OperationMethods & Verbs;

/**
 * Makes a client. It never sends a request twice: a POST that got no answer may have been charged, and a second one may be
 * charged again. `charged` on each outcome says whether it is safe to send again.
 *
 * @throws ClientError `BASE_URL_INVALID`, `INSECURE_BASE_URL`, `API_KEY_MISSING`, `API_KEY_INVALID` or `TIMEOUT_INVALID`.
 */
export function createClient(options: ClientOptions): Client {
  // Looked up at each call: a test double that is installed later is still used.
  const fetch = options.fetch ?? ((request: Request) => globalThis.fetch(request));
  const raw = createFetchClient<paths>({
    baseUrl: checkBaseUrl(options.baseUrl, options.allowInsecureHttp ?? false),
    fetch,
    headers: { accept: 'application/json' },
    // A redirect would send the person's data a second time, to another place.
    redirect: 'manual',
  });
  if (typeof options.apiKey !== 'function') checkKey(options.apiKey);
  raw.use({ onRequest: ({ request }) => authorize(request, options) });
  const { GET, PUT, POST, DELETE, OPTIONS, HEAD, PATCH, TRACE } = raw;
  return { ...methodsOf(raw, { ...options, fetch }), GET, PUT, POST, DELETE, OPTIONS, HEAD, PATCH, TRACE };
}

async function authorize(request: Request, { apiKey, allowInsecureHttp }: ClientOptions): Promise<void> {
  // Here too, because a verb can be given another base URL for one call.
  refuseInsecure(new URL(request.url), allowInsecureHttp ?? false);
  request.headers.set('authorization', `Bearer ${await currentKey(apiKey)}`);
}

function methodsOf(raw: FetchClient<paths>, options: ClientOptions & { fetch: Fetch }): OperationMethods {
  const timeoutMs = checkTimeout(options.timeoutMs ?? 60_000);
  // The table and `paths` are generated from one document, so path and method fit; the compiler cannot follow a value.
  const send = raw.request as unknown as SendRequest;
  const methodOf = (operation: OperationEntry) => async (body?: unknown, call?: CallOptions & { params?: object }) =>
    callOperation(operation, {
      send,
      fetch: options.fetch,
      body,
      params: call?.params,
      limits: { timeoutMs: checkTimeout(call?.timeoutMs ?? timeoutMs), signal: call?.signal },
    });
  const methods = Object.entries(operations).map(([id, operation]) => [id, methodOf(operation)] as const);
  // As above: each id has the types of its own operation, which `Object.fromEntries` loses.
  return Object.fromEntries(methods) as unknown as OperationMethods;
}
