import { isJsonObject, type JsonObject } from '../json.ts';

/** A server of the document. */
export interface Server {
  /** With the base path, without a slash at the end: `https://bgv.konnectnxt.com/api`. */
  readonly url: string;
  readonly description: string;
}

/** The servers of a document, in its order. */
export function readServers(document: JsonObject): Server[] {
  const { servers } = document;
  if (!Array.isArray(servers)) return [];
  return servers.filter(isJsonObject).map(({ url, description }) => ({
    url: String(url ?? '').replace(/\/+$/, ''),
    description: typeof description === 'string' ? description : '',
  }));
}

/** The path before every operation's, such as `/api`: the first server's. Empty when there is none. */
export function basePathOf(servers: readonly Server[]): string {
  const [server] = servers;
  return server === undefined ? '' : new URL(server.url, 'http://localhost').pathname.replace(/\/+$/, '');
}
