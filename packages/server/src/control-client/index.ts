export type { ControlClient } from './control-client.ts';
export { ControlError, type ControlErrorCode } from './control-error.ts';
export { type ControlClientOptions, createControlClient } from './create-control-client.ts';
// What the client takes and returns, by name.
export type * from './types.ts';
