import type { IncomingMessage } from 'node:http';
import type { Call } from '@bgv-kit/sandbox';

/**
 * A request as the engine takes it, once it has arrived.
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
 * The body as text; undefined when it is larger than the sandbox reads.
 *
 * @note What is too much is thrown away and not refused at once: a client that still sends would see a reset, not the answer.
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

/** @note Joined before they are read: a character may begin in one chunk and end in the next. */
function textOf(chunks: readonly Buffer[]): string {
  const [first, ...more] = chunks;
  return (first !== undefined && more.length === 0 ? first : Buffer.concat(chunks)).toString();
}
