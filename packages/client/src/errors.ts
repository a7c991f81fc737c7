/** Every mistake in the use of the client. What the API answers is never among them: that is an `Outcome`. */
export type ClientErrorCode =
  | 'BASE_URL_INVALID'
  | 'INSECURE_BASE_URL'
  | 'API_KEY_MISSING'
  | 'API_KEY_INVALID'
  | 'API_KEY_UNAVAILABLE'
  | 'TIMEOUT_INVALID'
  | 'REQUEST_INVALID';

/**
 * A mistake in how the client is used. Nothing was sent, so nothing was charged.
 * Its message ends with what to do, and never holds the key or a value of the request.
 */
export class ClientError extends Error {
  override readonly name = 'ClientError';
  readonly code: ClientErrorCode;

  constructor(code: ClientErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
