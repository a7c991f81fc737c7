import { styleText } from 'node:util';
import type { VerdictWord } from '@bgv-kit/contract';

/** A style of the terminal that the reports use. */
type Style = 'bold' | 'dim' | 'green' | 'red' | 'yellow' | 'cyan';

/** Colours a text, or leaves it as it is. */
export type Paint = (style: Style, text: string) => string;

/**
 * Whether a report is coloured: `terminal` where standard output is one that takes it (`NO_COLOR` and `FORCE_COLOR` are
 * heard), true always, false never.
 */
export type Color = 'terminal' | boolean;

/** How to colour. */
export function painter(color: Color): Paint {
  if (color === false) return (_, text) => text;
  return (style, text) => styleText(style, text, { validateStream: color === 'terminal', stream: process.stdout });
}

const signs: Readonly<Record<VerdictWord, readonly [Style, string]>> = {
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
