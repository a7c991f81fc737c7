import { createHash, timingSafeEqual } from 'node:crypto';

/** The part of a request that decides about access. */
export interface Caller {
  /** The address that the request came from; undefined when the connection has gone. */
  readonly remote: string | undefined;
  /** The address that it came to. */
  readonly local: string | undefined;
  /** A header by its lower-case name. */
  readonly header: (name: string) => string | undefined;
}

/** Who may use the control routes. */
export interface AccessOptions {
  /** Every caller must send it, as `Authorization: Bearer <token>`; without one, callers on this machine need none. */
  readonly token: string | undefined;
  /** The name or address that the sandbox was told to listen on. */
  readonly host: string;
}

/** Why a caller is refused. */
export interface NoAccess {
  readonly status: 401 | 403;
  readonly error: string;
}

/** Prepares to authorize callers of the control routes. The result is undefined for one that may use them. */
export function createAuthorizer({ token, host }: AccessOptions): (caller: Caller) => NoAccess | undefined {
  if (token === undefined) return (caller) => fromThisMachine(caller, host);
  const wanted = digest(token);
  return ({ header }) => {
    const [, given = ''] = /^bearer (.*)$/i.exec(header('authorization') ?? '') ?? [];
    // Digests have one length, and the time of their comparison says nothing about the token.
    return timingSafeEqual(digest(given), wanted) ? undefined : { status: 401, error: withoutToken };
  };
}

const withoutToken =
  'This sandbox was started with a control token, and this is not it. Send what --control-token or BGV_CONTROL_TOKEN was set to: Authorization: Bearer <token>.';

function fromThisMachine({ remote, local, header }: Caller, host: string): NoAccess | undefined {
  // Two ends with one address are one machine.
  if (!isLoopback(remote) && (remote === undefined || remote !== local)) return refused('a caller on another machine');
  const isOurs = (name: string | undefined) => isLoopback(name) || name === bare(local) || name === host;
  // A page of another site, open in a browser on this machine, is not this machine. Nor is a host name that the site has
  // pointed here: for the browser, the sandbox is then that site.
  const origin = header('origin');
  if (origin !== undefined && !isOurs(hostOf(origin))) return refused('a page of another origin');
  if (!isOurs(hostOf(`http://${header('host')}`))) return refused('a request whose Host is another name');
  return undefined;
}

function refused(whom: string): NoAccess {
  return {
    status: 403,
    error: `Control routes answer this machine only, not ${whom}. Call them as http://127.0.0.1:<port>, or start with --control-token and send it as a Bearer token.`,
  };
}

function isLoopback(address = ''): boolean {
  return /^(::ffff:)?127(\.[0-9]{1,3}){3}$/.test(address) || ['::1', 'localhost'].includes(address);
}

/** Undefined for an origin without a host, such as the `null` of a page from a file. */
function hostOf(url: string): string | undefined {
  return bare(URL.parse(url)?.hostname);
}

/** An address without the brackets of a URL, and without the prefix of IPv4 inside IPv6. */
function bare(address: string | undefined): string | undefined {
  return address?.replace(/^\[(.*)\]$/, '$1').replace(/^::ffff:/, '');
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
