/** The largest body that is a request unless the sandbox is told otherwise, in bytes. */
export const defaultBodyLimit = 1_000_000;

/** A size for a person: `1 MB`, `64 kB`, `1500 bytes`. */
export function sizeText(bytes: number): string {
  if (bytes % 1_000_000 === 0) return `${bytes / 1_000_000} MB`;
  return bytes % 1000 === 0 ? `${bytes / 1000} kB` : `${bytes} bytes`;
}
