// What a user's `bgv.config.ts` imports. It loads nothing, so that a config file costs nothing to load.
import type { BgvConfig } from '@bgv-kit/spec/shapes';

export type { BgvConfig, ConfigNumbers, ConfigTarget, FromEnvironment } from '@bgv-kit/spec/shapes';

/** The config as it is given. An editor then completes and checks a file without type annotations. */
export function defineConfig(config: BgvConfig): BgvConfig {
  return config;
}
