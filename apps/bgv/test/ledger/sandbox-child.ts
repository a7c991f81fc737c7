// A sandbox in a process that can be killed, without the command line around it. It prints its URL and its accounts.
import { enableCompileCache, flushCompileCache } from 'node:module';
import type { StartOptions } from '@bgv-kit/server';

// Compiled once for many starts; a killed process does not flush the cache by itself.
enableCompileCache();
const { startSandbox } = await import('@bgv-kit/server');
const options: StartOptions = JSON.parse(process.argv[2] ?? '{}');
const { url, ledger } = await startSandbox(options);
console.log(JSON.stringify({ url, accounts: await ledger.accounts() }));
flushCompileCache();
