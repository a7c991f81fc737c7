/** What a `Prefer` header asks for, in Prism's syntax: `code=404, example=no-record`. */
export interface Preference {
  readonly status: number | undefined;
  readonly scenario: string | undefined;
}

/**
 * Reads a `Prefer` header; undefined when it asks for neither a code nor an example.
 *
 * @see https://www.rfc-editor.org/rfc/rfc7240
 */
export function readPrefer(header: string | undefined): Preference | undefined {
  if (header === undefined) return undefined;
  const code = /(?:^|[,;\s])code\s*=\s*"?([0-9]{3})(?![0-9])/i.exec(header)?.[1];
  const scenario = /(?:^|[,;\s])example\s*=\s*"?([^",;\s]+)/i.exec(header)?.[1];
  if (code === undefined && scenario === undefined) return undefined;
  return { status: code === undefined ? undefined : Number(code), scenario };
}
