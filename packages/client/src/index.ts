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
// Not exported: the table of operations (the methods use it), openapi-fetch's `use` (a middleware could retry; an own `fetch`
// sees every request and every answer), and the functions that read an answer (the outcome has what they return).
