import { ClientError } from './errors.ts';

/**
 * The base URL without its trailing slashes.
 *
 * @throws ClientError `BASE_URL_INVALID`, or `INSECURE_BASE_URL` for plain http to another machine.
 */
export function checkBaseUrl(baseUrl: string, allowInsecureHttp: boolean): string {
  // The message does not repeat the URL: it may hold a password.
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (url === undefined || !['https:', 'http:'].includes(url.protocol))
    throw invalid('is not an absolute http or https URL');
  if (url.username !== '' || url.password !== '') throw invalid('holds a user name or password');
  if (url.search !== '' || url.hash !== '') throw invalid('has a query or a fragment');
  refuseInsecure(url, allowInsecureHttp);
  return `${url.origin}${url.pathname}`.replace(/\/+$/, '');
}

/**
 * Keeps the key and personal data off an unencrypted connection.
 *
 * @throws ClientError `INSECURE_BASE_URL` for plain http to anything but this machine.
 */
export function refuseInsecure(url: URL, allowInsecureHttp: boolean): void {
  if (url.protocol === 'https:' || allowInsecureHttp || isLoopback(url.hostname)) return;
  throw new ClientError(
    'INSECURE_BASE_URL',
    `${url.origin} is plain http: the key and personal data would travel readable. Use https, or set allowInsecureHttp.`,
  );
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}

function invalid(fault: string): ClientError {
  return new ClientError(
    'BASE_URL_INVALID',
    `The baseUrl ${fault}. Give origin and base path, such as https://api.example.com/api.`,
  );
}
