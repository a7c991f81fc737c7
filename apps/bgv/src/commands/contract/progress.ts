import type { CaseResult } from '@bgv-kit/contract';
import { painter, type Shell } from '../../shell.ts';

/** A line on standard error that is written over as cases end, and cleared in the end; silent without a terminal. */
export function showProgress({ stderr }: Shell, total: number) {
  const paint = painter(stderr);
  const write = (line: string) => stderr.columns !== undefined && stderr.write(`\r\u001b[K${line}`);
  let done = 0;
  let failed = 0;
  return {
    step({ item, verdict }: CaseResult): void {
      done += 1;
      if (verdict.verdict === 'fail') failed += 1;
      const broken = failed === 0 ? '' : paint('red', ` ${failed} failed`);
      write(paint('dim', `${done} of ${total} cases · ${item.rule}`) + broken);
    },
    clear: () => write(''),
  };
}
