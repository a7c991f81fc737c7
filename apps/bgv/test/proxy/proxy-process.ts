import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { onTestFinished } from 'vitest';
import type { ReportLine } from '../../src/proxy/report-line.ts';
import type { Tally } from '../../src/proxy/tally.ts';
import { spawnBgv } from '../support/bgv-process.ts';
import type { RunOptions } from '../support/run-bgv.ts';

/** A proxy in a process of its own. */
export interface ProxyProcess {
  readonly url: string;
  readonly child: ChildProcess;
  /** Everything that it has said on standard output and on standard error so far. */
  said(): string;
  /** The findings so far. */
  findings(): readonly ReportLine[];
  /** Stops it with a signal, and answers how it ended. */
  stop(signal?: NodeJS.Signals): Promise<{ code: number | null; summary: Tally }>;
}

/** Starts `bgv proxy --json` on a free port and waits for its ready line. It is for the caller to stop. */
export async function startBgvProxy(
  upstream: string,
  args: readonly string[] = [],
  options: RunOptions = {},
): Promise<ProxyProcess> {
  const child = spawnBgv(['proxy', '--upstream', upstream, '--port', '0', '--json', ...args], options);
  if (child.stdout === null) throw new Error('The process has no output.');
  const lines: string[] = [];
  let errors = '';
  child.stderr?.on('data', (chunk) => {
    errors += String(chunk);
  });
  const reader = createInterface({ input: child.stdout });
  reader.on('line', (line) => lines.push(line));
  await Promise.race([once(reader, 'line'), once(child, 'close')]);
  const [ready] = lines;
  if (ready === undefined) throw new Error(`The proxy did not start: ${errors}`);
  const closed = once(child, 'close');
  return {
    url: JSON.parse(ready).url,
    child,
    said: () => [...lines, errors].join('\n'),
    findings: () => lines.slice(1).flatMap((line) => (line.startsWith('{"summary"') ? [] : [JSON.parse(line)])),
    async stop(signal = 'SIGTERM') {
      child.kill(signal);
      await closed;
      const last = lines.at(-1) ?? '{}';
      return { code: child.exitCode, summary: JSON.parse(last).summary };
    },
  };
}

/** The same for one test, which it ends with. */
export async function proxyForTest(upstream: string, args: readonly string[] = []): Promise<ProxyProcess> {
  const proxy = await startBgvProxy(upstream, args);
  onTestFinished(async () => {
    if (proxy.child.exitCode === null && proxy.child.signalCode === null)
      await proxy.stop('SIGKILL').catch(() => undefined);
  });
  return proxy;
}
