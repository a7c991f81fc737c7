/** What a host means that is no address to call but every address of the machine. */
const everywhere: Readonly<Record<string, string>> = { '0.0.0.0': '127.0.0.1', '::': '::1' };

/** Whether a server that listens on a host can be called on every address of the machine. */
export function listensEverywhere(host: string): boolean {
  return Object.hasOwn(everywhere, host);
}

/** An origin that can be called on this machine, and pasted, for a server that listens on a host. */
export function reachableOrigin(host: string, port: number): string {
  const address = everywhere[host] ?? host;
  return `http://${address.includes(':') ? `[${address}]` : address}:${port}`;
}
