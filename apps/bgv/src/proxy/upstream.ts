import { type ClientRequest, Agent as HttpAgent, type IncomingMessage, request as requestHttp } from 'node:http';
import { Agent as HttpsAgent, request as requestHttps } from 'node:https';
import { BgvError } from '../errors.ts';
import { hasHeader, requestHeaders } from './hop-headers.ts';

/** The server behind the proxy. */
export type Upstream = ReturnType<typeof readUpstream>;

/** A request as it came, without its body. */
type Incoming = Pick<IncomingMessage, 'method' | 'url' | 'rawHeaders'>;

/**
 * Reads the upstream's URL.
 *
 * @throws BgvError `OPTION_INVALID` for what is no http or https URL, or carries a key, a query or a fragment.
 */
export function readUpstream(text: string, timeout: number) {
  const url = URL.parse(text);
  if (url === null || !['http:', 'https:'].includes(url.protocol)) {
    throw invalid('is no http or https URL. Give the base URL of the API, such as https://testbgv.konnectnxt.com/api.');
  }
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
    throw invalid(
      'must be a base URL alone. Leave user, password, query and fragment out: callers send their own key.',
    );
  }
  const secure = url.protocol === 'https:';
  // A connection of its own for each call: a reused one may be closed under a request, and nothing is sent twice here.
  const settings = { keepAlive: false, proxyEnv: process.env['NODE_USE_ENV_PROXY'] === '1' ? process.env : undefined };
  const agent = secure ? new HttpsAgent(settings) : new HttpAgent(settings);
  const send = secure ? requestHttps : requestHttp;
  return {
    /** What stands before every path, such as `/api`; empty for none. */
    basePath: url.pathname.replace(/\/+$/, ''),
    /** Opens one request. What is written to it goes to the upstream at once, and nothing is ever sent again. */
    open({ method = 'GET', url: path = '/', rawHeaders }: Incoming, signal: AbortSignal): ClientRequest {
      const headers = requestHeaders(rawHeaders, url.host);
      const request = send(url, { method, path, headers, agent, signal, timeout });
      // A request that came without a body is forwarded without one.
      const hasBody = hasHeader(rawHeaders, 'content-length') || hasHeader(rawHeaders, 'transfer-encoding');
      if (!hasBody) request.useChunkedEncodingByDefault = false;
      return request;
    },
  };
}

function invalid(words: string): BgvError {
  return new BgvError('OPTION_INVALID', `--upstream ${words}`);
}
