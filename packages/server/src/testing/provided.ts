import type { SandboxKeys } from '../sandbox-keys.ts';

/** The sandbox of the global set-up, as tests get it. */
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
