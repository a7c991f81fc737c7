import type { ReportLine } from '../../src/proxy/call-issue.ts';
import type { Summary } from '../../src/proxy/counters.ts';
import { bgvProcessForTest } from '../support/bgv-process.ts';
import { bgvForTest, type RunningBgv } from '../support/run-bgv.ts';

/** A `bgv proxy` that forwards. */
export interface RunningProxy {
  readonly url: string;
  /** Its standard output and standard error so far. */
  said(): string;
  /** The issues so far. */
  issues(): readonly ReportLine[];
  /** Stops it with a signal, and returns how it ended. */
  stop(signal?: NodeJS.Signals): Promise<{ code: number | null; summary: Summary }>;
}

/** Runs `bgv proxy --json` in this process on a free port, until the test ends, and waits for its ready line. */
export async function proxyForTest(upstream: string, args: readonly string[] = []): Promise<RunningProxy> {
  return whenReady(await bgvForTest(flagsOf(upstream, args)));
}

/** The same in a process of its own. */
export async function proxyProcessForTest(upstream: string, args: readonly string[] = []): Promise<RunningProxy> {
  return whenReady(bgvProcessForTest(flagsOf(upstream, args)));
}

function flagsOf(upstream: string, args: readonly string[]): string[] {
  return ['proxy', '--upstream', upstream, '--port', '0', '--json', ...args];
}

async function whenReady(running: RunningBgv): Promise<RunningProxy> {
  const { url } = JSON.parse(await running.until(/\n/));
  const lines = () => running.said.stdout.trimEnd().split('\n');
  return {
    url,
    said: () => running.said.stdout + running.said.stderr,
    issues: () =>
      lines()
        .slice(1)
        .filter((line) => !line.startsWith('{"summary"'))
        .map((line) => JSON.parse(line)),
    async stop(signal) {
      const { code } = await running.stop(signal);
      return { code, summary: JSON.parse(lines().at(-1) ?? '{}').summary };
    },
  };
}
