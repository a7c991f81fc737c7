export { ServerError, type ServerErrorCode } from './errors.ts';
export { listen, type RunningServer, type ServeOptions, serve } from './http/http-server.ts';
export type { Limits } from './http/limits.ts';
export type { PartialPerson } from './people/partial-person.ts';
export type { SandboxKeys } from './sandbox-keys.ts';
export { type RunningSandbox, type SandboxDocument, type StartOptions, startSandbox } from './start-sandbox.ts';
export type { LogLevel } from './telemetry/log-level.ts';
// The control client, the vitest fixture, and files of people and recordings are subpaths: a plain start loads none of them.
