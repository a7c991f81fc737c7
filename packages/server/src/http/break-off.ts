import type { ServerResponse } from 'node:http';
import type { Answer } from '@bgv-kit/sandbox';

/** How long a connection without an answer stays open, in milliseconds: ten minutes. A server that stops ends it at once. */
const silenceTimeout = 600_000;

/** An answer that does not arrive, or not completely. */
type LostAnswer = Omit<Answer, 'about' | 'connectionFault'> & {
  readonly connectionFault: NonNullable<Answer['connectionFault']>;
};

/** Injects a fault into a connection in place of an answer; resolves once nothing more will be written. */
export async function breakOff(
  response: ServerResponse,
  { status, headers, body, connectionFault }: LostAnswer,
): Promise<void> {
  const { socket } = response;
  if (socket === null) return;
  if (connectionFault === 'reset') {
    socket.resetAndDestroy();
    return;
  }
  if (connectionFault === 'timeout') {
    const end = setTimeout(() => socket.destroy(), silenceTimeout).unref();
    socket.once('close', () => clearTimeout(end));
    return;
  }
  const bytes = Buffer.from(body);
  response.writeHead(status, { ...headers, 'content-length': bytes.length });
  await new Promise((resolve) => response.write(bytes.subarray(0, bytes.length >> 1), resolve));
  socket.destroy();
}
