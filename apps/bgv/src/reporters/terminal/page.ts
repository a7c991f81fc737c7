import { type Output, painter } from '../../shell.ts';
import { visible } from '../escape/visible.ts';

/** What is written on: a terminal, or a file. */
export type Page = ReturnType<typeof terminalPage>;

/** The page of an output. */
export function terminalPage({ color, columns }: Pick<Output, 'color' | 'columns'>) {
  return {
    paint: painter({ color }),
    /**
     * A foreign value, visible, and broken between words at the width of the terminal; a word that is wider stays whole. Lines
     * after the first begin with `indent`, and the first is taken to begin as far to the right.
     */
    wrap: (value: string, indent: string) => wrapped(visible(value), indent, columns),
  };
}

function wrapped(text: string, indent: string, columns: number | undefined): string {
  if (columns === undefined) return text;
  // Narrower than this, a column of single words is harder to read than a broken line.
  const room = Math.max(columns - indent.length, 24);
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > room) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join(`\n${indent}`);
}
