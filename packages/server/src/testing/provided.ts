import type { SandboxKeys } from '../sandbox-keys.ts';

/** What the global set-up gives to every test of a run. */
export interface ProvidedSandbox {
  /** What a client takes as its base URL. */
  readonly url: string;
  /** The same without the base path: control routes are below it. */
  readonly origin: string;
  readonly keys: SandboxKeys;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** The sandbox of this test run: `inject('bgvSandbox')`. */
    readonly bgvSandbox: ProvidedSandbox;
  }
}
