/** Headers that belong to one connection and not to the message (RFC 9110, 7.6.1), and what the proxy answers itself. */
const ofOneConnection = [
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  // A caller that waits for "100 Continue" has had it from the proxy.
  'expect',
];

/** The headers that are forwarded, as they were written and in their order; a raw list is name, value, name, value. */
export function endToEndHeaders(raw: readonly string[], alsoLeftOut: readonly string[] = []): string[] {
  const pairs = headerPairs(raw);
  const named = pairs.filter(([name]) => name.toLowerCase() === 'connection').flatMap(([, value]) => value.split(','));
  const leftOut = new Set([...ofOneConnection, ...alsoLeftOut, ...named.map((name) => name.trim().toLowerCase())]);
  return pairs.filter(([name]) => !leftOut.has(name.toLowerCase())).flat();
}

/** The same for a request, which names the upstream's host in place of ours. */
export function requestHeaders(raw: readonly string[], host: string): string[] {
  // A body without a length comes in chunks, and is forwarded in chunks.
  const framing = hasHeader(raw, 'transfer-encoding') ? ['Transfer-Encoding', 'chunked'] : [];
  return ['Host', host, ...endToEndHeaders(raw, ['host']), ...framing];
}

/** Whether a raw list has a header; its name in lower case. */
export function hasHeader(raw: readonly string[], name: string): boolean {
  return raw.some((text, index) => index % 2 === 0 && text.toLowerCase() === name);
}

/** A raw list as pairs of name and value. */
export function headerPairs(raw: readonly string[]): [name: string, value: string][] {
  return Array.from({ length: raw.length / 2 }, (_, index) => [raw[2 * index] ?? '', raw[2 * index + 1] ?? '']);
}
