// A sandbox in a process that can be killed, without the command line around it. It says where it is and what its books say.
import { enableCompileCache, flushCompileCache } from 'node:module';
import type { StartOptions } from '@bgv-kit/server';

// Started many times, it is compiled once; killed, it never writes that down by itself.
enableCompileCache();
const { startSandbox } = await import('@bgv-kit/server');
const options: StartOptions = JSON.parse(process.argv[2] ?? '{}');
const { url, ledger } = await startSandbox(options);
console.log(JSON.stringify({ url, accounts: await ledger.accounts() }));
flushCompileCache();
