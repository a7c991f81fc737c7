export { type ControlClient, type ControlClientOptions, createControlClient } from './control-client.ts';
export { ControlError, type ControlErrorCode } from './control-error.ts';
// What the client takes and returns, by name.
export type * from './types.ts';
