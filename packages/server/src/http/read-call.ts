import type { IncomingMessage } from 'node:http';
import type { Call } from '@bgv-kit/sandbox';

/**
 * Reads a request, once it has arrived, as the engine's call.
 *
 * @throws when the caller breaks it off.
 */
export async function readCall(request: IncomingMessage, bodyLimit: number): Promise<Call> {
  const body = await readBody(request, bodyLimit);
  const url = request.url ?? '/';
  const query = url.indexOf('?');
  return {
    method: request.method ?? 'GET',
    path: query === -1 ? url : url.slice(0, query),
    header: (name) => request.headers[name]?.toString(),
    body,
  };
}

/**
 * Reads the body as text; undefined when it is larger than the limit, in bytes.
 *
 * @note A body that is too large is read to its end and thrown away: a client that still sends would see a reset instead of the answer.
 */
export function readBody(request: IncomingMessage, limit: number): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > limit) chunks.length = 0;
      else chunks.push(chunk);
    });
    request.on('end', () => resolve(size > limit ? undefined : textOf(chunks)));
    request.on('error', reject);
  });
}

/** @note Chunks are joined before they are decoded: a character may begin in one and end in the next. */
function textOf(chunks: readonly Buffer[]): string {
  const [first, ...more] = chunks;
  return (first !== undefined && more.length === 0 ? first : Buffer.concat(chunks)).toString();
}
