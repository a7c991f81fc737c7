import { readFileSync } from 'node:fs';
import { defineConfig } from 'tsdown';

// One recipe for every package: its entries are what its `exports` (or `bin`) offer as sources.
const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const sources = Object.values(manifest.exports as Record<string, { 'bgv-kit-source'?: string }>)
  .map((entry) => entry['bgv-kit-source'])
  .filter((source) => source !== undefined);
const entry = Object.fromEntries(
  [...sources, ...Object.values((manifest.bin ?? {}) as Record<string, string>)].map((source) => [
    source.replace(/^\.\/src\//, '').replace(/\.ts$/, ''),
    source,
  ]),
);

/** In the checkout the command runs from source; what is published has its own modules and needs no condition. */
const plainShebang = {
  name: 'plain-shebang',
  renderChunk: (code: string) => code.replace(/^#!.*\n/, '#!/usr/bin/env node\n'),
};

export default defineConfig({
  plugins: [plainShebang],
  cwd: process.cwd(),
  entry,
  format: 'esm',
  platform: manifest.bin ? 'node' : 'neutral',
  target: 'es2023',
  dts: sources.length > 0,
  clean: true,
  fixedExtension: true,
  inputOptions: { resolve: { conditionNames: ['bgv-kit-source', 'import', 'default'] } },
});
