import { MIMEType } from 'node:util';
import { brotliDecompressSync, gunzipSync, inflateSync, zstdDecompressSync } from 'node:zlib';
import type { Json } from '@bgv-kit/spec';
import { headerPairs } from './hop-headers.ts';

/** A request or a response that has gone through, as it is checked. */
export type Message = ReturnType<typeof readMessage>;

/** A request, as it was addressed. */
export interface RequestMessage extends Message {
  readonly method: string;
  /** Below the upstream's base path, without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
}

/** An answer. */
export type AnswerMessage = Message & { readonly status: number };

/** A body that was read. */
export type MessageBody =
  | { readonly form: 'empty' }
  | { readonly form: 'json'; readonly json: Json }
  | { readonly form: 'other'; readonly text: string };

/** The JSON of a message's body; undefined where it has none. */
export function jsonOf({ body }: Message): Json | undefined {
  return body?.form === 'json' ? body.json : undefined;
}

/** A copy of a body, kept while it goes through. */
export type BodyCopy = ReturnType<typeof copyBody>;

/** The largest body that is checked, in bytes, before and after it is unpacked. Larger ones only go through. */
const checkedBytes = 5_000_000;

/** Keeps a copy of what goes through, up to the limit. */
export function copyBody() {
  const chunks: Buffer[] = [];
  let size = 0;
  return {
    add(chunk: Buffer): void {
      size += chunk.length;
      if (size > checkedBytes) chunks.length = 0;
      else chunks.push(chunk);
    },
    /** The body as text; undefined when it is too large, or its content encoding is not known or does not hold. */
    text: (encoding: string | undefined) =>
      size > checkedBytes ? undefined : unpack(Buffer.concat(chunks), encoding)?.toString(),
  };
}

/** Reads a message from its raw headers and the copy of its body. */
export function readMessage(rawHeaders: readonly string[], body: BodyCopy) {
  const headers = Object.fromEntries(new Headers(headerPairs(rawHeaders)));
  const type = headers['content-type'];
  return {
    /** By lower-case name; a header that came twice is joined as HTTP joins it. */
    headers,
    /** The media type, in lower case; undefined without one, null for one that cannot be read. */
    mediaType: type === undefined ? undefined : mediaTypeOf(type),
    /** Undefined for one that cannot be checked: too large, broken off, or in an encoding that is not known. */
    body: readBody(body.text(headers['content-encoding'])),
  };
}

const unpackers: Readonly<Record<string, (bytes: Buffer, options: { maxOutputLength: number }) => Buffer>> = {
  gzip: gunzipSync,
  'x-gzip': gunzipSync,
  deflate: inflateSync,
  br: brotliDecompressSync,
  zstd: zstdDecompressSync,
};

function unpack(bytes: Buffer, encoding = 'identity'): Buffer | undefined {
  const name = encoding.trim().toLowerCase();
  if (name === 'identity' || bytes.length === 0) return bytes;
  try {
    return unpackers[name]?.(bytes, { maxOutputLength: checkedBytes });
  } catch {
    return undefined;
  }
}

function readBody(text: string | undefined): MessageBody | undefined {
  if (text === undefined) return undefined;
  if (text.trim() === '') return { form: 'empty' };
  try {
    return { form: 'json', json: JSON.parse(text) };
  } catch {
    return { form: 'other', text };
  }
}

function mediaTypeOf(header: string): string | null {
  try {
    return new MIMEType(header).essence;
  } catch {
    return null;
  }
}
