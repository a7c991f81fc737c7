import { type Command, InvalidArgumentError } from 'commander';
import type { RunProxyOptions } from '../proxy/run-proxy.ts';
import { type Shell, toPath } from '../shell.ts';
import { newCommand } from './new-command.ts';
import { toText } from './to-text.ts';

const examples = `
bgv proxy --upstream https://testbgv.konnectnxt.com/api
                                              watch your calls: use http://127.0.0.1:4020/api as base URL
bgv proxy --upstream http://127.0.0.1:4010/api --report findings.ndjson
                                              each finding also as a JSON line, appended as it happens
bgv proxy --upstream https://testbgv.konnectnxt.com/api --record calls.ndjson
bgv sandbox --replay calls.ndjson             record answers once, with made-up people; play them for free
bgv proxy --upstream URL --port 0 --json      a free port; JSON lines on standard output, for scripts

Each call goes to the upstream once, byte for byte, and so does its answer come back, whatever is found. Nothing is retried,
redirected or made up: a call that gets no answer is a 502 with the header bgv-proxy, and nothing is known about its charge.
Live calls cost credits with the proxy as without it.

Findings are what Prism has against requests and answers, the vendor's rules by name, statuses and prices that the document
does not have. They hold no key and no value of a body, header or query. A difference that rests on a decision of the kit
is drift (~), and counts only with --strict.

Exit codes: 0 no violation, 1 a violation was found, 2 usage.`;

/** `bgv proxy`: validates live traffic against the document, and records it without its people. */
export function proxyCommand(shell: Shell): Command {
  return newCommand(
    shell,
    'proxy',
    'Watch live traffic: check each call against the document, and record it.',
    examples,
  )
    .requiredOption('--upstream <url>', 'the base URL to forward to, with its base path')
    .option('--port <port>', 'where to listen; 0 picks a free port', toPort, 4020)
    .option('--host <host>', 'on which address to listen', toText, '127.0.0.1')
    .option('--report <file>', 'append each finding to this file, one JSON object a line', toPath(shell))
    .option('--record <file>', 'write a cassette, with synthetic values in place of personal ones', toPath(shell))
    .option('--force', 'overwrite a cassette that is there')
    .option('--timeout <ms>', 'how long the upstream may be silent', toTimeout, 120_000)
    .option('--strict', "count what the vendor's page leaves open as a violation")
    .option('--spec <file>', "an OpenAPI 3.1 document in place of the kit's own", toPath(shell))
    .option('--json', 'print machine-readable lines: ready, findings, summary')
    .action(async (flags: RunProxyOptions) => {
      const { runProxy } = await import('../proxy/run-proxy.ts');
      shell.exitWith(await runProxy(shell, flags));
    });
}

function toPort(value: string): number {
  const port = Number(value);
  if (!/^[0-9]+$/.test(value) || port > 65_535) throw new InvalidArgumentError('A port is a number from 0 to 65535.');
  return port;
}

function toTimeout(value: string): number {
  const timeout = Number(value);
  if (!/^[0-9]+$/.test(value) || timeout < 1 || timeout > 2 ** 31 - 1)
    throw new InvalidArgumentError('A time-out is a whole number of milliseconds, 1 or more.');
  return timeout;
}
