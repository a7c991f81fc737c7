import type { IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';

/** A request of Node's as one of the platform's, with its body read. */
export async function readRequest(message: IncomingMessage): Promise<Request> {
  const body = await text(message);
  const headers = new Headers();
  for (const [name, value] of Object.entries(message.headers))
    if (typeof value === 'string' && !/^(connection|content-length|transfer-encoding)$/.test(name))
      headers.set(name, value);
  const url = new URL(message.url ?? '/', 'http://127.0.0.1');
  const hasBody = message.method !== 'GET' && message.method !== 'HEAD';
  return new Request(url, { method: message.method ?? 'GET', headers, ...(hasBody && { body }) });
}
