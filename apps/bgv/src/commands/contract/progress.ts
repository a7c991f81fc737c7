import type { CaseResult } from '@bgv-kit/contract';
import { painter, type Shell } from '../../shell.ts';

/** What is shown while cases run. */
export interface Progress {
  step(result: CaseResult): void;
  /** Leaves an empty line. */
  clear(): void;
}

/** A line that is written over as cases end; silent without a terminal. */
export function showProgress({ stderr }: Shell, total: number): Progress {
  const paint = painter(stderr);
  if (stderr.columns === undefined) return { step: () => undefined, clear: () => undefined };
  let done = 0;
  let failed = 0;
  return {
    step({ item, verdict }) {
      done += 1;
      if (verdict.verdict === 'fail') failed += 1;
      const broken = failed === 0 ? '' : paint('red', ` ${failed} failed`);
      const line = paint('dim', `${done} of ${total} cases · ${item.rule}`);
      stderr.write(`\r\u001b[K${line}${broken}`);
    },
    clear: () => stderr.write('\r\u001b[K'),
  };
}
