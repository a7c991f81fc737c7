import { createRequire } from 'node:module';

/** The package's own version; its manifest is one folder up from the source and from the build. */
export function version(): string {
  return createRequire(import.meta.url)('../package.json').version;
}
