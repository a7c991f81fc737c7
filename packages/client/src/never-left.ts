import { isJsonObject } from './json.ts';

// Each of these ends the attempt before a byte of the request is written. A reset or a broken pipe can come later.
const beforeSending: ReadonlySet<unknown> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'UND_ERR_CONNECT_TIMEOUT',
  'CERT_HAS_EXPIRED',
  'CERT_NOT_YET_VALID',
  'CERT_REVOKED',
  'CERT_UNTRUSTED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
]);

/** True when what `fetch` threw proves that the request never left: no such host, connection refused, certificate refused. */
export function neverLeft(error: unknown): boolean {
  return beforeSending.has(errorCode(error));
}

/** The first system code along the chain of causes, such as `ECONNREFUSED`. */
export function errorCode(error: unknown): string | undefined {
  let link = error;
  // A chain may be a circle; real ones have two or three links. Errors may come from another realm: no `instanceof`.
  for (let depth = 0; depth < 5 && isJsonObject(link); depth += 1) {
    if (typeof link['code'] === 'string') return link['code'];
    link = link['cause'];
  }
  return undefined;
}
