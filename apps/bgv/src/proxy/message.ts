import { MIMEType } from 'node:util';
import type { Json } from '@bgv-kit/spec';
import type { CapturedBody } from './captured-body.ts';

/** A request or a response that has gone through, as the rules read it. */
export interface Message {
  /** By lower-case name; a header that came twice is joined as HTTP joins it. */
  readonly headers: Readonly<Record<string, string>>;
  /** The media type, in lower case; undefined without one, null for one that cannot be read. */
  readonly mediaType: string | null | undefined;
  /** Undefined for one that is not to be judged: too large, broken off, or in an encoding that is not known. */
  readonly body: ReadBody | undefined;
}

/** A body that was read. */
export type ReadBody =
  | { readonly form: 'empty' }
  | { readonly form: 'json'; readonly json: Json; readonly text: string }
  | { readonly form: 'other'; readonly text: string };

/** Reads a message from its raw headers and the copy of its body. */
export function readMessage(rawHeaders: readonly string[], body: CapturedBody | undefined): Message {
  const headers = joinHeaders(rawHeaders);
  const type = headers['content-type'];
  return {
    headers,
    mediaType: type === undefined ? undefined : (mediaTypeOf(type) ?? null),
    body: readBody(body?.text(headers['content-encoding'])),
  };
}

function readBody(text: string | undefined): ReadBody | undefined {
  if (text === undefined) return undefined;
  if (text.trim() === '') return { form: 'empty' };
  try {
    return { form: 'json', json: JSON.parse(text), text };
  } catch {
    return { form: 'other', text };
  }
}

function joinHeaders(raw: readonly string[]): Record<string, string> {
  // Without a prototype: a header may have the name of one of its members.
  const headers: Record<string, string> = Object.create(null);
  for (let index = 0; index + 1 < raw.length; index += 2) {
    const name = String(raw[index]).toLowerCase();
    const value = String(raw[index + 1]);
    headers[name] = headers[name] === undefined ? value : `${headers[name]}, ${value}`;
  }
  return headers;
}

function mediaTypeOf(header: string): string | undefined {
  try {
    return new MIMEType(header).essence;
  } catch {
    return undefined;
  }
}
