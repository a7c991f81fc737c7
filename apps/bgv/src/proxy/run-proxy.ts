import { once } from 'node:events';
import { readDocument } from '../document/read-document.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { painter, print, type Shell, warn } from '../shell.ts';
import { stopSignal } from '../stop-signal.ts';
import { appendTo } from './append-file.ts';
import type { ReportLine } from './call-issue.ts';
import { checkCall } from './check-call.ts';
import { createCounters, type Summary } from './counters.ts';
import { createPrismCheck } from './prism-check.ts';
import { type ProxiedCall, serveProxy } from './proxy-server.ts';
import { issueText, startText, summaryText } from './proxy-texts.ts';
import { createRecorder } from './recording/recorder.ts';
import { readUpstream } from './upstream.ts';

/** How to run a proxy; what each is for, `bgv proxy --help` says. */
export interface ProxyOptions {
  readonly upstream: string;
  readonly host: string;
  readonly port: number;
  /** In milliseconds. */
  readonly timeout: number;
  readonly report?: string | undefined;
  readonly record?: string | undefined;
  readonly force?: boolean | undefined;
  readonly spec?: string | undefined;
  readonly json?: boolean | undefined;
  readonly strict?: boolean | undefined;
}

/**
 * Starts a proxy, prints where it is and what it finds, and serves until a signal stops it.
 *
 * @throws BgvError when the URL, the document, a file, the port or the host is unusable.
 */
export async function runProxy(shell: Shell, options: ProxyOptions): Promise<ExitCode> {
  // Listening for signals begins first: a script that reads the ready line may stop the proxy at once.
  using stop = stopSignal(shell);
  const stopped = once(stop.signal, 'abort');
  const { json, strict = false } = options;
  const paint = painter(shell.stdout);
  const proxy = await startProxy(shell, options, (line) =>
    print(shell, json ? JSON.stringify(line) : issueText(line, paint)),
  );
  const { url } = proxy;
  print(shell, json ? JSON.stringify({ url }) : startText(url, options, paint));
  await stopped;
  const calls = proxy.inFlight();
  if (calls > 0) warn(shell, `Finishing ${calls === 1 ? 'one call' : `${calls} calls`}. Ctrl-C leaves at once.`);
  await proxy.close();
  const summary = proxy.summary();
  print(shell, json ? JSON.stringify({ summary }) : summaryText(summary, paint));
  return exitCodeOf(summary, strict);
}

async function startProxy(shell: Shell, options: ProxyOptions, tell: (line: ReportLine) => void) {
  const { record, report: reportFile, force = false } = options;
  const upstream = readUpstream(options.upstream, options.timeout);
  const { document, operations } = await readDocument(options.spec);
  const checks = { prism: await createPrismCheck(document), operations, basePath: upstream.basePath };
  const counters = createCounters();
  const report = reportFile === undefined ? undefined : appendTo(reportFile, { flags: 'a', mode: 0o644 });
  const recorder = record === undefined ? undefined : createRecorder(record, force, (text) => warn(shell, text));

  async function see(proxied: ProxiedCall): Promise<void> {
    const call = await checkCall(checks, proxied);
    counters.count(call);
    for (const issue of call.issues) {
      const line = { ...call.facts, ...issue };
      report?.append(line);
      tell(line);
    }
    recorder?.record(call);
  }

  // The call has gone through: a failure here is reported, and changes nothing for the caller.
  const server = await serveProxy(upstream, options, (call) =>
    see(call).catch((failure) => warn(shell, `Call ${call.number} ${wordsOf(failure)}`)),
  );
  return {
    url: server.origin + upstream.basePath,
    summary: counters.summary,
    inFlight: server.inFlight,
    async close() {
      await server.close();
      report?.close();
      recorder?.close();
    },
  };
}

/** A failure's message may quote what it failed at: only its name and its code are said. */
function wordsOf(failure: unknown): string {
  const { name, code } = failure instanceof Error ? (failure as NodeJS.ErrnoException) : { name: 'failure', code: '' };
  return `could not be checked or written down: ${code || name}. It went through unchanged.`;
}

function exitCodeOf({ found }: Summary, strict: boolean): ExitCode {
  const broken = Object.keys(found.violation).length > 0 || (strict && Object.keys(found.drift).length > 0);
  return broken ? exitCodes.broken : exitCodes.ok;
}
