import { STATUS_CODES } from 'node:http';
import type { WrittenAnswer } from './write-answer.ts';

/** An answer as it goes over the wire, for a connection on which Node has no response to write to. */
export function asHttpText({ status, headers, body }: WrittenAnswer): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  const length = `content-length: ${Buffer.byteLength(body)}\r\n`;
  return `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}${length}\r\n${body}`;
}
