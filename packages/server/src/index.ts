export type { PartialPerson } from '@bgv-kit/spec/shapes';
export { ServerError, type ServerErrorCode } from './errors.ts';
export { type RunningServer, type ServeOptions, serve } from './http/http-server.ts';
export type { Limits } from './http/limits.ts';
export { listen } from './http/listen.ts';
export type { LogLevel } from './options.ts';
export type { SandboxKeys } from './sandbox-keys.ts';
export type { SandboxDocument, StartOptions } from './start-options.ts';
export { type RunningSandbox, startSandbox } from './start-sandbox.ts';
// The control client, the vitest fixture, and files of people and recordings are subpaths: a plain start loads none of them.
