#!/usr/bin/env -S node --conditions=bgv-kit-source
import { enableCompileCache } from 'node:module';

// The second start is quicker than the first. What it caches is only code; NODE_DISABLE_COMPILE_CACHE=1 turns it off.
enableCompileCache();
// `pnpm bgv` runs in the workspace's root and says here where it was called from.
if (process.env['BGV_CALLER_FOLDER']) process.chdir(process.env['BGV_CALLER_FOLDER']);
const { runProgram } = await import('./run-program.ts');

// A reader that has seen enough, such as `head`, is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});
process.exitCode = await runProgram(process.argv.slice(2));
