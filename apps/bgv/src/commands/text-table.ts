import { styleText } from 'node:util';

/** Rows under a dimmed heading, in columns. Colour only where the terminal takes it; `NO_COLOR` is heard. */
export function textTable(heading: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = heading.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `  ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd();
  return [styleText('dim', line(heading)), ...rows.map(line)].join('\n');
}
