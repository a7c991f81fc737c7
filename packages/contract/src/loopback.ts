/** Whether the host of a URL that has been read is this machine; reading has made `127.0.0.1` of `127.1`. */
export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.[0-9]{1,3}){3}$/.test(hostname);
}
