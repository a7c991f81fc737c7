/**
 * Breaks a text between words so that no line is wider than `width` columns; a word that is wider than that stays whole.
 * Lines after the first begin with `indent`, and the first is taken to begin as far to the right.
 */
export function wrapText(text: string, indent: string, width: number | undefined): string {
  if (width === undefined) return text;
  // Narrower than this, a column of single words is harder to read than a broken line.
  const room = Math.max(width - indent.length, 24);
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
