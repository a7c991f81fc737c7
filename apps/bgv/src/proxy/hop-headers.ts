/** Headers that belong to one connection and not to the message (RFC 9110, 7.6.1), and what the proxy answers itself. */
const ofOneConnection = new Set([
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
]);

/** The headers that go on, as they were written and in their order; a raw list is name, value, name, value. */
export function endToEndHeaders(raw: readonly string[]): string[] {
  const pairs = pairsOf(raw);
  const named = pairs
    .filter(([name]) => name.toLowerCase() === 'connection')
    .flatMap(([, value]) => value.toLowerCase().split(','))
    .map((name) => name.trim());
  return pairs
    .filter(([name]) => !ofOneConnection.has(name.toLowerCase()) && !named.includes(name.toLowerCase()))
    .flat();
}

/** The same for a request, which names the upstream's host in place of ours. */
export function requestHeaders(raw: readonly string[], host: string): string[] {
  const others = pairsOf(endToEndHeaders(raw)).filter(([name]) => name.toLowerCase() !== 'host');
  const inChunks = pairsOf(raw).filter(([name]) => name.toLowerCase() === 'transfer-encoding');
  // A body without a length comes in chunks, and goes on in chunks.
  const framing = inChunks.length > 0 ? ['Transfer-Encoding', 'chunked'] : [];
  return ['Host', host, ...others.flat(), ...framing];
}

function pairsOf(raw: readonly string[]): (readonly [string, string])[] {
  return Array.from(
    { length: Math.floor(raw.length / 2) },
    (_, index) => [raw[2 * index] ?? '', raw[2 * index + 1] ?? ''] as const,
  );
}
