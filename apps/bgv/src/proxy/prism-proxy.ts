import type { Json, JsonObject } from '@bgv-kit/spec';
import {
  createInstance,
  getHttpOperationsFromSpec,
  type IHttpProxyConfig,
  type IHttpRequest,
  type IHttpResponse,
} from '@stoplight/prism-http';

/** A request as Prism takes it. */
export interface PrismRequest {
  readonly method: string;
  /** Below the upstream's base path: Prism ignores the servers' paths. */
  readonly path: string;
  readonly query: Readonly<Record<string, string[]>>;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Json | undefined;
}

/** A response as Prism takes it. */
interface PrismResponse {
  readonly status: number;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  /** A text that is no JSON is handed on as it is. */
  readonly body: Json | undefined;
}

/** What Prism has against a message. Path and message may quote the message: neither may be shown. */
export interface PrismFinding {
  readonly code: string;
  readonly message: string;
  readonly path: readonly string[];
}

/** Where Prism has routed a request: the method and the path of the document, undefined where it has no such route. */
interface PrismRoute {
  readonly method: string;
  readonly path: string;
}

/** Prism's validation proxy, with a forwarder that hands it what has been answered already. */
export interface PrismProxy {
  judgeRequest(request: PrismRequest): Promise<{ route: PrismRoute | undefined; findings: readonly PrismFinding[] }>;
  judgeResponse(request: PrismRequest, response: PrismResponse): Promise<readonly PrismFinding[]>;
}

const silent = () => undefined;
const mute = { trace: silent, debug: silent, info: silent, warn: silent, error: silent, child: () => mute };

/**
 * Loads a bundled document into Prism's proxy pipeline: route, security, request, forward, response.
 *
 * @note Prism's own forwarder mocks a 501 and waits for ever after a malformed body. Here it forwards nothing.
 */
export async function createPrismProxy(document: JsonObject): Promise<PrismProxy> {
  const operations = await getHttpOperationsFromSpec(document);
  async function run(request: PrismRequest, response: IHttpResponse, checks: 'request' | 'response') {
    const onRequest = checks === 'request';
    const config: IHttpProxyConfig = {
      isProxy: true,
      // Nothing is sent there: the forwarder below stands in the way.
      upstream: new URL('http://upstream.invalid'),
      upstreamProxy: undefined,
      mock: { dynamic: false },
      checkSecurity: onRequest,
      validateRequest: onRequest,
      validateResponse: !onRequest,
      errors: false,
    };
    let route: PrismRoute | undefined;
    const prism = createInstance(config, {
      // Prism asks for a pino logger; it calls these methods and no others.
      logger: mute as never,
      forward: (_input, _base, _proxy, resource) => () => async () => {
        route = resource && { method: resource.method.toUpperCase(), path: resource.path };
        return { _tag: 'Right', right: response };
      },
    });
    const result = await prism.request(toPrism(request), operations, config)();
    if (result._tag === 'Left') throw result.left;
    return { route, validations: result.right.validations };
  }
  return {
    async judgeRequest(request) {
      const { route, validations } = await run(request, { statusCode: 200 }, 'request');
      return { route, findings: route === undefined ? [] : validations.input.map(toFinding) };
    },
    async judgeResponse(request, { status, headers, body }) {
      const response = { statusCode: status, headers: { ...headers }, body };
      const { route, validations } = await run(request, response, 'response');
      return route === undefined ? [] : validations.output.map(toFinding);
    },
  };
}

function toPrism({ method, path, query, headers, body }: PrismRequest): IHttpRequest {
  return {
    // Prism compares it with the document's methods, and finds no route for others.
    method: method.toLowerCase() as IHttpRequest['method'],
    url: { path, query: { ...query } },
    headers: { ...headers },
    body,
  };
}

function toFinding(finding: { code?: string | number; message: string; path?: string[] }): PrismFinding {
  return { code: String(finding.code ?? ''), message: finding.message, path: finding.path ?? [] };
}
