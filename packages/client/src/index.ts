export type { ApiKey } from './api-key.ts';
export type { Fetch } from './call-operation.ts';
export {
  type CallOptions,
  type Client,
  type ClientOptions,
  createClient,
  type OperationMethods,
  type Verbs,
} from './create-client.ts';
export { ClientError, type ClientErrorCode } from './errors.ts';
export type { OperationId } from './operation-types.ts';
export type { Charged, Credits, DataOf, OutcomeOf, RequestOf, Unexpected, Unreachable } from './outcome.ts';
export type { components, paths } from './paths.ts';
// Withheld: the table of operations (the methods are its use), openapi-fetch's `use` (an own `fetch` sees every request
// and every answer, and a middleware could retry), and the readers of an answer (the outcome is what they have to say).
