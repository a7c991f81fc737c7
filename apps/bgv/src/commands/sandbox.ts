import { type Command, InvalidArgumentError, Option } from 'commander';
import { callerPath } from '../caller-path.ts';
import { newCommand } from './new-command.ts';

const examples = `
bgv sandbox                                   http://127.0.0.1:4010/api, keys and scenarios printed
bgv sandbox --port 0 --json                   a free port; one JSON line when ready, for scripts
bgv sandbox --engine prism                    Prism takes every request itself
bgv sandbox --spec ./openapi.yaml             serve your own document
bgv sandbox --host 0.0.0.0 --control-token T  share it; control routes then ask for the token

Choose an outcome by the mobile number (bgv scenarios), or with a header:
curl ... -H 'Prefer: code=404'                also: Prefer: code=200, example=thin-file

Control routes: POST /__sandbox/reset, GET /__sandbox/keys, /requests, /ledger, /scenarios,
POST /__sandbox/keys {"key":"mine","credits":5}, POST /__sandbox/keys/mine/top-up {"credits":5}`;

interface SandboxFlags {
  readonly port: number;
  readonly host: string;
  readonly engine: 'table' | 'prism';
  readonly spec?: string;
  readonly json?: true;
  readonly controlToken?: string;
}

/** `bgv sandbox`: serves the API with a real credit ledger until it is stopped. */
export function sandboxCommand(): Command {
  return newCommand('sandbox', 'Serve the API on this machine, with keys, balances and a ledger.', examples)
    .option('--port <port>', 'where to listen; 0 picks a free port', toPort, 4010)
    .option('--host <host>', 'on which address to listen', toText, '127.0.0.1')
    .addOption(new Option('--engine <engine>', 'who answers').choices(['table', 'prism']).default('table'))
    .option('--spec <file>', "an OpenAPI 3.1 document in place of the kit's own")
    .option('--json', 'print one machine-readable line when ready')
    .addOption(
      new Option('--control-token <token>', 'opens the control routes to callers that send it')
        .env('BGV_CONTROL_TOKEN')
        .argParser(toText),
    )
    .action(async (flags: SandboxFlags) => {
      const { runSandbox } = await import('../sandbox/run-sandbox.ts');
      const { spec, ...rest } = flags;
      await runSandbox({ ...rest, ...(spec !== undefined && { spec: callerPath(spec) }) });
    });
}

function toPort(value: string): number {
  const port = Number(value);
  if (!/^[0-9]+$/.test(value) || port > 65_535) throw new InvalidArgumentError('A port is a number from 0 to 65535.');
  return port;
}

/** An empty host would be every address, and an empty token would be nobody's. */
function toText(value: string): string {
  if (value.trim() === '') throw new InvalidArgumentError('It is empty. Give it a value, or leave it out.');
  return value;
}
