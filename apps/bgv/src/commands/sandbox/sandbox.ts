import { defaultLimits, logLevels } from '@bgv-kit/server/options';
import { Option } from '@commander-js/extra-typings';
import { defined } from '../../defined.ts';
import { type Shell, warn } from '../../shell.ts';
import { hostOption, newCommand, portOption, specOption } from '../command.ts';
import { toBytes, toInteger, toNonEmpty, toPath, toSeconds } from '../option-values.ts';

const examples = `
bgv sandbox                                   http://127.0.0.1:4010/api, keys and scenarios printed
bgv sandbox --port 0 --json                   a free port; one JSON line when ready, for scripts
bgv sandbox --engine prism                    Prism takes every request itself
bgv sandbox --spec ./openapi.yaml             serve your own document
bgv sandbox --people ./people.csv             add people, or replace the people of these numbers
bgv sandbox --chaos ./chaos.json              inject faults, delays, a rate limit (see below)
bgv sandbox --replay calls.ndjson             replay what bgv proxy --record has written
bgv sandbox --data ./ledger                   keys, balances, ledger and people outlive the process (SQLite)
bgv sandbox --database-url postgres://...     the same in PostgreSQL, which several sandboxes share
bgv sandbox --host 0.0.0.0 --control-token T  share it; control routes then ask for the token

Choose an outcome by the mobile number (bgv scenarios), or with a header:
curl ... -H 'Prefer: code=404'                also: Prefer: code=200, example=thin-file

A chaos file, such as {"rules":[{"fault":"reset","share":0.1}],"queues":{"sandbox-low":[{"scenario":"bureau-failure","times":3}]}}:
seed, delay (250, or {"distribution":"lognormal","median":200,"p99":2000}), limit {"calls":5,"perSeconds":10}, rules, queues.
Faults: reset, timeout, truncated (charged, then lost; "paid":false: lost before), bad-gateway, too-many-requests, status.
The header sandbox-fault names the fault that was injected.

Control routes, below http://127.0.0.1:4010/__sandbox; GET /openapi.json describes them all:
/keys      POST {"key":"mine","credits":5}; PATCH /keys/mine {"access":"revoked"}; POST /keys/mine/top-up {"credits":5}
/ledger    ?key=mine&type=debit&since=2026-06-30, a page at a time; /ledger.csv for a spreadsheet
/requests  ?status=404, without keys and personal values; DELETE forgets them; /scenarios
/chaos     PUT a plan, DELETE; POST /chaos/queues/mine {"items":[{"scenario":"bureau-failure","times":3}]}
/people    POST {"people":[{"mobileNumber":"9000012345","fullName":"Asha Verma"}]}; DELETE /people/9000012345
/reset     POST; GET /snapshot and PUT it back
/health    and /ready answer everybody; the others only this machine or, with --control-token, who sends the token
In TypeScript: import { createControlClient } from '@bgv-kit/server/control'

Ledger: in memory, unless --data or a database is given. --data goes before a DATABASE_URL of the environment. The sandbox
continues with the stored data; it opens the printed keys only in an empty ledger. A sandbox that is killed has charged what it
answered, and releases its holds. In PostgreSQL everything is in the schema bgv_sandbox.

Operate:
bgv sandbox --log info 2>sandbox.log          a line per call: operation, status, scenario, credits, milliseconds
GET /__sandbox/health and /ready for a load balancer, GET /__sandbox/metrics for Prometheus.
Ctrl-C or SIGTERM finishes the requests in flight; a second one ends the sandbox at once, exit code 130.
A request that a limit refuses is free, and its answer says so in the API's envelope.`;

/** `bgv sandbox`: serves the API with a real credit ledger until it is stopped. */
export function sandboxCommand(shell: Shell) {
  return sandboxOptions(shell).action(async (options, command) => {
    const { runSandbox } = await import('./run-sandbox.ts');
    const { loadSandboxDocument } = await import('../../document/load-sandbox-document.ts');
    const { spec, engine, databaseUrl, maxConnections, requestTimeout, drain, grace, ...rest } = options;
    // A folder that is named here and now goes before a database of the environment, which may also be empty.
    const isAmbient = command.getOptionValueSource('databaseUrl') === 'env';
    await runSandbox(shell, {
      ...rest,
      databaseUrl: isAmbient && (options.data !== undefined || databaseUrl === '') ? undefined : databaseUrl,
      limits: defined({ maxConnections, requestTime: requestTimeout, drain, grace }),
      document: await loadSandboxDocument(spec, engine),
      warn: (text) => warn(shell, text),
    });
  });
}

function sandboxOptions(shell: Shell) {
  const { maxConnections, requestTime, drain, grace } = defaultLimits;
  const database = 'a PostgreSQL database that keeps the ledger, for one sandbox or several';
  const log = 'JSON lines on standard error, without keys and personal values; off by default';
  const token = 'opens the control routes to callers that send it';
  const description = 'Serve the API on this machine, with keys, balances and a ledger.';
  const path = toPath(shell);
  return newCommand(shell, 'sandbox', description, examples)
    .addOption(portOption(4010))
    .addOption(hostOption())
    .addOption(new Option('--engine <engine>', 'who answers').choices(['table', 'prism']).default('table' as const))
    .addOption(specOption(shell))
    .option('--people <file>', 'people whom the bureau knows: JSON or CSV, see bgv fixtures people', path)
    .option('--chaos <file>', 'a JSON file that says which faults to inject', path)
    .option('--replay <file>', 'answers that bgv proxy has recorded', path)
    .option('--data <dir>', 'a folder that keeps the ledger; one sandbox at a time', (typed) => path(toNonEmpty(typed)))
    .addOption(new Option('--database-url <url>', database).env('DATABASE_URL'))
    .option('--json', 'print one machine-readable line when ready')
    .addOption(new Option('--control-token <token>', token).env('BGV_CONTROL_TOKEN').argParser(toNonEmpty))
    .addOption(new Option('--log <level>', log).choices(logLevels).env('BGV_LOG'))
    .option('--max-body <size>', 'largest body: 500kB, 5MB, or bytes; more is a 400 (default: 1MB)', toBytes)
    .addOption(limit('--max-connections <count>', 'at once; more get a 503', maxConnections, toInteger(1, 100_000)))
    .addOption(limit('--request-timeout <seconds>', 'to receive a request, else 408', requestTime / 1000, toSeconds(1)))
    .addOption(limit('--drain <seconds>', 'on a signal to stop: serve, but be not ready', drain / 1000, toSeconds(0)))
    .addOption(limit('--grace <seconds>', 'then wait for requests in flight', grace / 1000, toSeconds(0)));
}

/** An option for a limit of the server, which has the default. */
function limit<F extends string>(flags: F, description: string, byDefault: number, read: (typed: string) => number) {
  return new Option(flags, `${description} (default: ${byDefault})`).argParser(read);
}
