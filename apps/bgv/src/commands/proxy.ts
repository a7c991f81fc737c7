import type { Shell } from '../shell.ts';
import { hostOption, newCommand, portOption, specOption } from './command.ts';
import { toMilliseconds, toPath } from './option-values.ts';

const examples = `
bgv proxy --upstream https://testbgv.konnectnxt.com/api
                                              watch your calls: use http://127.0.0.1:4020/api as base URL
bgv proxy --upstream http://127.0.0.1:4010/api --report issues.ndjson
                                              each issue also as a JSON line, appended as it happens
bgv proxy --upstream https://testbgv.konnectnxt.com/api --record calls.ndjson
bgv sandbox --replay calls.ndjson             record answers once, with synthetic people; replay them for free
bgv proxy --upstream URL --port 0 --json      a free port; JSON lines on standard output, for scripts

Each call goes to the upstream once, byte for byte, and so does its answer come back, whatever is found. Nothing is retried,
redirected or made up: a call that gets no answer is a 502 with the header bgv-proxy, and nothing is known about its charge.
Live calls cost credits with the proxy as without it.

Issues are found by the vendor's rules by name, by the rules by which bgv contract judges every answer, and by Prism. They hold
no key and no value of a body, header or query. A difference that rests on a decision of the kit is drift (~), and counts only
with --strict. A cassette holds synthetic calls of the same shape as the real ones.

Exit codes: 0 no violation, 1 a violation was found, 2 usage.`;

/** `bgv proxy`: validates live traffic against the document, and records it without its people. */
export function proxyCommand(shell: Shell) {
  const description = 'Watch live traffic: check each call against the document, and record it.';
  return newCommand(shell, 'proxy', description, examples)
    .requiredOption('--upstream <url>', 'the base URL to forward to, with its base path')
    .addOption(portOption(4020))
    .addOption(hostOption())
    .option('--report <file>', 'append each issue to this file, one JSON object a line', toPath(shell))
    .option('--record <file>', 'write a cassette: synthetic calls of the same shape', toPath(shell))
    .option('--force', 'overwrite a cassette that exists')
    .option('--timeout <ms>', 'how long the upstream may be silent', toMilliseconds, 120_000)
    .option('--strict', 'count what the vendor documentation leaves open as a violation')
    .addOption(specOption(shell))
    .option('--json', 'print machine-readable lines: ready, issues, summary')
    .action(async (options) => {
      const { runProxy } = await import('../proxy/run-proxy.ts');
      shell.exitWith(await runProxy(shell, options));
    });
}
