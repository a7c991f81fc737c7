import { KitError } from '@bgv-kit/spec';

/** Every mistake in how a server is started. */
export type ServerErrorCode =
  | 'OPTION_INVALID'
  | 'PORT_IN_USE'
  | 'HOST_UNAVAILABLE'
  | 'CHAOS_INVALID'
  | 'PEOPLE_INVALID'
  | 'CASSETTE_INVALID';

/** A server that cannot start with what it was given. The message ends with what to do. */
export class ServerError extends KitError<ServerErrorCode> {
  override readonly name = 'ServerError';
}
