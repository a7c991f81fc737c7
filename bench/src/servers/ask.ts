import { request } from 'node:http';

/** What a server answered. */
export interface Reply {
  readonly status: number;
  readonly body: string;
}

/** How long one answer may take, in milliseconds. */
const timeout = 10_000;

/**
 * Sends one JSON POST over a connection of its own.
 *
 * @throws Error of the connection: while a server starts, ECONNREFUSED.
 */
export function ask(url: string, headers: Readonly<Record<string, string>>, body: unknown): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const options = {
      method: 'POST',
      agent: false,
      headers: { ...headers, 'content-type': 'application/json' },
      signal: AbortSignal.timeout(timeout),
    };
    const call = request(url, options, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => {
        text += part;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body: text })).on('error', reject);
    });
    call.on('error', reject).end(JSON.stringify(body));
  });
}
