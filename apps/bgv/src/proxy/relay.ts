import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';

/**
 * Hands bytes on as they come, and shows each of them to the listener. A reader that has left does not stop the source: what
 * a paid call has answered is read to its end.
 *
 * @throws what ends the source before its end.
 */
export async function relay(from: Readable, to: Writable, listener: (chunk: Buffer) => void): Promise<void> {
  for await (const chunk of from) {
    listener(chunk);
    if (!to.destroyed && !to.write(chunk)) await room(to);
  }
}

/** Waits until a stream takes more, or is no more. */
async function room(to: Writable): Promise<void> {
  const waiting = new AbortController();
  const { signal } = waiting;
  await Promise.race([once(to, 'drain', { signal }), once(to, 'close', { signal })]).catch(() => undefined);
  waiting.abort();
}
