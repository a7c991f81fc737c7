import { brotliDecompressSync, gunzipSync, inflateSync, zstdDecompressSync } from 'node:zlib';

/** The largest body that is judged, in bytes, before and after it is unpacked. Larger ones only go through. */
const judgedBytes = 5_000_000;

/** A copy of a body, kept while it goes through. */
export interface CapturedBody {
  add(chunk: Buffer): void;
  /** The body as text; undefined when it is too large, or its content encoding is not known or does not hold. */
  text(encoding: string | undefined): string | undefined;
}

/** Keeps a copy of what goes through, up to the limit. */
export function captureBody(): CapturedBody {
  const chunks: Buffer[] = [];
  let size = 0;
  return {
    add(chunk) {
      size += chunk.length;
      if (size > judgedBytes) chunks.length = 0;
      else chunks.push(chunk);
    },
    text: (encoding) => (size > judgedBytes ? undefined : unpack(Buffer.concat(chunks), encoding)?.toString()),
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
    return unpackers[name]?.(bytes, { maxOutputLength: judgedBytes });
  } catch {
    return undefined;
  }
}
