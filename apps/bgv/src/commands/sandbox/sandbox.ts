import { type Command, InvalidArgumentError, Option } from 'commander';
import { pathIn, type Shell, toPath, warn } from '../../shell.ts';
import { newCommand } from '../new-command.ts';
import { toText } from '../to-text.ts';
import { addOperateFlags, limitsOfFlags, type OperateFlags, operateHelp } from './operate-flags.ts';

const examples = `
bgv sandbox                                   http://127.0.0.1:4010/api, keys and scenarios printed
bgv sandbox --port 0 --json                   a free port; one JSON line when ready, for scripts
bgv sandbox --engine prism                    Prism takes every request itself
bgv sandbox --spec ./openapi.yaml             serve your own document
bgv sandbox --people ./people.csv             add people, or put others in the place of these numbers
bgv sandbox --chaos ./chaos.json              what goes wrong: faults, delays, a rate limit (see below)
bgv sandbox --replay calls.ndjson             play what bgv proxy --record has written, then as ever
bgv sandbox --data ./books                    keys, balances, ledger and people outlive the process (SQLite)
bgv sandbox --database-url postgres://...     the same in PostgreSQL, which several sandboxes share
bgv sandbox --host 0.0.0.0 --control-token T  share it; control routes then ask for the token

Choose an outcome by the mobile number (bgv scenarios), or with a header:
curl ... -H 'Prefer: code=404'                also: Prefer: code=200, example=thin-file

A chaos file, such as {"rules":[{"fault":"reset","share":0.1}],"queues":{"sandbox-low":[{"scenario":"bureau-failure","times":3}]}}:
seed, delay (250, or {"distribution":"lognormal","median":200,"p99":2000}), limit {"calls":5,"perSeconds":10}, rules, queues.
Faults: reset, timeout, truncated (charged, then lost; "paid":false: lost before), bad-gateway, too-many-requests, status.
The header sandbox-fault names what was applied.

Control routes, below http://127.0.0.1:4010/__sandbox; GET /openapi.json describes them all:
/keys      POST {"key":"mine","credits":5}; PATCH /keys/mine {"access":"revoked"}; POST /keys/mine/top-up {"credits":5}
/ledger    ?key=mine&type=debit&since=2026-06-30, a page at a time; /ledger.csv for a spreadsheet
/requests  ?status=404, without keys and personal values; DELETE forgets them; /scenarios
/chaos     PUT a plan, DELETE; POST /chaos/queues/mine {"items":[{"scenario":"bureau-failure","times":3}]}
/people    POST {"people":[{"mobileNumber":"9000012345","fullName":"Asha Verma"}]}; DELETE /people/9000012345
/reset     POST; GET /snapshot and PUT it back
/health    and /ready answer everybody; all else this machine only or, with --control-token, who sends the token
In TypeScript: import { createControlClient } from '@bgv-kit/server/control'

Books: in memory, unless --data or a database is given. --data goes before a DATABASE_URL of the environment. What is kept is gone
on with: the printed keys are opened in empty books only. A sandbox that is killed has charged what it answered, and frees its holds.
In PostgreSQL everything is in the schema bgv_sandbox.

${operateHelp}`;

interface SandboxFlags extends OperateFlags {
  readonly port: number;
  readonly host: string;
  readonly engine: 'table' | 'prism';
  readonly spec?: string;
  readonly json?: true;
  readonly controlToken?: string;
  readonly people?: string;
  readonly chaos?: string;
  readonly replay?: string;
  readonly data?: string;
  readonly databaseUrl?: string;
}

/** `bgv sandbox`: serves the API with a real credit ledger until it is stopped. */
export function sandboxCommand(shell: Shell): Command {
  const command = newCommand(
    shell,
    'sandbox',
    'Serve the API on this machine, with keys, balances and a ledger.',
    examples,
  )
    .option('--port <port>', 'where to listen; 0 picks a free port', toPort, 4010)
    .option('--host <host>', 'on which address to listen', toText, '127.0.0.1')
    .addOption(new Option('--engine <engine>', 'who answers').choices(['table', 'prism']).default('table'))
    .option('--spec <file>', "an OpenAPI 3.1 document in place of the kit's own", toPath(shell))
    .option(
      '--people <file>',
      'people who are in the bureau: JSON or CSV, as bgv fixtures people writes it',
      toPath(shell),
    )
    .option('--chaos <file>', 'a JSON file that says what goes wrong', toPath(shell))
    .option('--replay <file>', 'answers that bgv proxy has recorded', toPath(shell))
    .option('--data <dir>', 'a folder that keeps the books; one sandbox at a time', (typed: string) =>
      pathIn(shell, toText(typed)),
    )
    .addOption(
      new Option('--database-url <url>', 'a PostgreSQL database that keeps the books, for one sandbox or several').env(
        'DATABASE_URL',
      ),
    )
    .option('--json', 'print one machine-readable line when ready')
    .addOption(
      new Option('--control-token <token>', 'opens the control routes to callers that send it')
        .env('BGV_CONTROL_TOKEN')
        .argParser(toText),
    );
  return addOperateFlags(command).action(async (flags: SandboxFlags) => {
    const { runSandbox } = await import('./run-sandbox.ts');
    const { spec, engine, data, databaseUrl, ...rest } = flags;
    // A folder that is named here and now counts for more than what the environment says of some database, or leaves empty.
    const ambient = command.getOptionValueSource('databaseUrl') === 'env';
    const database = ambient && (data !== undefined || databaseUrl === '') ? undefined : databaseUrl;
    const { loadSandboxDocument } = await import('../../document/load-sandbox-document.ts');
    await runSandbox(shell, {
      ...rest,
      data,
      databaseUrl: database,
      limits: limitsOfFlags(flags),
      document: await loadSandboxDocument({ spec, engine }),
      warn: (text) => warn(shell, text),
    });
  });
}

function toPort(value: string): number {
  const port = Number(value);
  if (!/^[0-9]+$/.test(value) || port > 65_535) throw new InvalidArgumentError('A port is a number from 0 to 65535.');
  return port;
}
