import { styleText } from 'node:util';
import type { CaseResult } from '@bgv-kit/contract';

/** What is shown while cases run. */
export interface Progress {
  step(result: CaseResult): void;
  /** Leaves an empty line. */
  clear(): void;
}

/** A line that is written over as cases end; silent where nobody watches. */
export function showProgress(total: number): Progress {
  const { stderr } = process;
  if (!stderr.isTTY) return { step: () => undefined, clear: () => undefined };
  let done = 0;
  let failed = 0;
  return {
    step({ item, verdict }) {
      done += 1;
      if (verdict.verdict === 'fail') failed += 1;
      const broken = failed === 0 ? '' : styleText('red', ` ${failed} failed`, { stream: stderr });
      const line = styleText('dim', `${done} of ${total} cases · ${item.rule}`, { stream: stderr });
      stderr.write(`\r\u001b[K${line}${broken}`);
    },
    clear: () => stderr.write('\r\u001b[K'),
  };
}
