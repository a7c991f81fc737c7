import type { VerdictWord } from '@bgv-kit/contract';
import type { Paint } from '../shell.ts';

const signs: Readonly<Record<VerdictWord, readonly [Parameters<Paint>[0], string]>> = {
  pass: ['green', '✓ pass'],
  fail: ['red', '✗ FAIL'],
  drift: ['yellow', '~ drift'],
  inconclusive: ['cyan', '? inconclusive'],
  skip: ['dim', '○ skip'],
};

/** How wide the widest sign with its word is, in columns. */
export const signColumns = 14;

/** A verdict as its sign and word. */
export function sign(paint: Paint, verdict: VerdictWord, columns = 0): string {
  const [style, text] = signs[verdict];
  return paint(style, text.padEnd(columns));
}
