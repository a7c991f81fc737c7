import { once } from 'node:events';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
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
export async function runProxy(options: RunProxyOptions): Promise<ExitCode> {
  // Listening for signals begins first: whoever reads the ready line may stop the proxy at once.
  const waiting = new AbortController();
  const { signal } = waiting;
  const stopped = Promise.race([once(process, 'SIGINT', { signal }), once(process, 'SIGTERM', { signal })]);
  const say = options.json ? jsonLines : text;
  const proxy = await startProxy(options, say);
  say.begin({ url: proxy.url, report: options.report, record: options.record });
  await stopped;
  // A second signal is to end the process as ever.
  waiting.abort();
  const calls = proxy.underWay();
  if (calls > 0) console.error(`bgv: Finishing ${calls === 1 ? 'one call' : `${calls} calls`}. Ctrl-C leaves at once.`);
  await proxy.close();
  const tally = proxy.tally();
  say.end(tally);
  return exitCodeOf(tally, options.strict ?? false);
}

interface Voice extends ProxyListener {
  begin(beginning: Parameters<typeof beginningText>[0]): void;
  end(tally: Tally): void;
}

const warn = (words: string) => console.error(`bgv: ${words}`);

const text: Voice = {
  begin: (beginning) => console.log(beginningText(beginning)),
  found: (line) => console.log(findingText(line)),
  end: (tally) => console.log(summaryText(tally)),
  warn,
};

/** For scripts: first the line they wait for, then one for each finding, then the summary. */
const jsonLines: Voice = {
  begin: ({ url }) => console.log(JSON.stringify({ url })),
  found: (line) => console.log(JSON.stringify(line)),
  end: (tally) => console.log(JSON.stringify({ summary: tally })),
  warn,
};

function exitCodeOf({ found }: Tally, strict: boolean): ExitCode {
  const broken = Object.keys(found.violation).length > 0 || (strict && Object.keys(found.drift).length > 0);
  return broken ? exitCodes.broken : exitCodes.ok;
}
