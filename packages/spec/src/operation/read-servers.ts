import { isJsonObject, type JsonObject } from '../json.ts';

/** A server of the document. */
export type Server = ReturnType<typeof readServers>[number];

/** The servers of a document, in its order. */
export function readServers(document: JsonObject) {
  const { servers } = document;
  const described = Array.isArray(servers) ? servers.filter(isJsonObject) : [];
  return described.map(({ url, description }) => ({
    /** With the base path, without a slash at the end: `https://bgv.konnectnxt.com/api`. */
    url: String(url ?? '').replace(/\/+$/, ''),
    description: typeof description === 'string' ? description : '',
  }));
}

/** The path before every operation's, such as `/api`: the first server's. Empty when there is none. */
export function basePathOf(servers: readonly Server[]): string {
  const [server] = servers;
  return server === undefined ? '' : new URL(server.url, 'http://localhost').pathname.replace(/\/+$/, '');
}
