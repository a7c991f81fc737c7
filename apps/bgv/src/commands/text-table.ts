import type { Paint } from '../shell.ts';

/** Rows under a dimmed heading, in columns. */
export function textTable(paint: Paint, heading: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = heading.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `  ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd();
  return [paint('dim', line(heading)), ...rows.map(line)].join('\n');
}
