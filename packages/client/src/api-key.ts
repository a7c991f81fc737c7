import { ClientError } from './errors.ts';

/** The key, or a function that is asked for it before each call, so that a rotated key needs no new client. */
export type ApiKey = string | (() => string | Promise<string>);

/**
 * The key for one call.
 *
 * @throws ClientError `API_KEY_MISSING`, `API_KEY_INVALID`, or `API_KEY_UNAVAILABLE` when the function throws.
 */
export async function currentKey(apiKey: ApiKey): Promise<string> {
  if (typeof apiKey === 'string') return checkKey(apiKey);
  try {
    return checkKey(await apiKey());
  } catch (cause) {
    if (cause instanceof ClientError) throw cause;
    throw new ClientError(
      'API_KEY_UNAVAILABLE',
      'The apiKey function threw (see cause). Nothing was sent; correct the function, or try again.',
      { cause },
    );
  }
}

/**
 * The key, when a header can carry it.
 *
 * @throws ClientError `API_KEY_MISSING` or `API_KEY_INVALID`.
 */
export function checkKey(key: string): string {
  // The function may come from JavaScript, and an unset environment variable is the usual mistake.
  if (typeof key !== 'string' || key.trim() === '') {
    throw new ClientError(
      'API_KEY_MISSING',
      'There is no API key: apiKey is empty. Set it to the key issued by the vendor.',
    );
  }
  // Checked here because the platform's own error repeats the value of the header, and so the key.
  if (!/^[\x21-\x7e]+$/.test(key)) {
    throw new ClientError(
      'API_KEY_INVALID',
      'The API key holds a space, a line break or a character outside ASCII. Trim it where it is read.',
    );
  }
  return key;
}
