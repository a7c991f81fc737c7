import { once } from 'node:events';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { print, type Shell, warn } from '../shell.ts';
import { beginningText, findingText, summaryText } from './proxy-texts.ts';
import { type ProxyListener, type ProxyOptions, startProxy } from './start-proxy.ts';
import type { Tally } from './tally.ts';

/** What the command line adds. */
export interface RunProxyOptions extends ProxyOptions {
  readonly json?: boolean | undefined;
  /** Whether what rests on a decision counts as a violation. */
  readonly strict?: boolean | undefined;
}

/** Starts a proxy, says where it is and what it finds, and serves until the terminal or the system stops it. */
export async function runProxy(shell: Shell, options: RunProxyOptions): Promise<ExitCode> {
  // Listening for signals begins first: whoever reads the ready line may stop the proxy at once.
  const waiting = new AbortController();
  const { signal } = waiting;
  const stopped = Promise.race([once(shell.signals, 'SIGINT', { signal }), once(shell.signals, 'SIGTERM', { signal })]);
  const say = options.json ? jsonLines(shell) : text(shell);
  const proxy = await startProxy(options, say);
  say.begin({ url: proxy.url, report: options.report, record: options.record });
  await stopped;
  // A second signal is to end the process as ever.
  waiting.abort();
  const calls = proxy.underWay();
  if (calls > 0) warn(shell, `Finishing ${calls === 1 ? 'one call' : `${calls} calls`}. Ctrl-C leaves at once.`);
  await proxy.close();
  const tally = proxy.tally();
  say.end(tally);
  return exitCodeOf(tally, options.strict ?? false);
}

interface Voice extends ProxyListener {
  begin(beginning: Parameters<typeof beginningText>[0]): void;
  end(tally: Tally): void;
}

const text = (shell: Shell): Voice => ({
  begin: (beginning) => print(shell, beginningText(beginning)),
  found: (line) => print(shell, findingText(line)),
  end: (tally) => print(shell, summaryText(tally)),
  warn: (words) => warn(shell, words),
});

/** For scripts: first the line they wait for, then one for each finding, then the summary. */
const jsonLines = (shell: Shell): Voice => ({
  begin: ({ url }) => print(shell, JSON.stringify({ url })),
  found: (line) => print(shell, JSON.stringify(line)),
  end: (tally) => print(shell, JSON.stringify({ summary: tally })),
  warn: (words) => warn(shell, words),
});

function exitCodeOf({ found }: Tally, strict: boolean): ExitCode {
  const broken = Object.keys(found.violation).length > 0 || (strict && Object.keys(found.drift).length > 0);
  return broken ? exitCodes.broken : exitCodes.ok;
}
