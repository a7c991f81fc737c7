/** Control and format characters, line separators and lone surrogates: what moves a cursor, turns text around or is not seen. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

const short: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/**
 * A value on one line, with every character that is not seen written as JSON writes it: `\n`, `\u001b`. What a server answers
 * can then neither colour a terminal nor begin a line of its own, and inside a JSON body the meaning stays the same.
 */
export function visible(text: string): string {
  return text.replace(unseen, (found) => short[found] ?? escapeUnits(found));
}

/** The same for a string of several lines, which stay. */
export function visibleLines(text: string): string {
  return text.split('\n').map(visible).join('\n');
}

/** A visible value cut to a length in UTF-16 units, with an ellipsis where something is missing. */
export function shortened(text: string, length: number): string {
  const shown = visible(text);
  // A pair of surrogates is not cut in two.
  return shown.length <= length ? shown : `${shown.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** A string as `\uXXXX` for each UTF-16 unit. */
export function escapeUnits(text: string): string {
  return Array.from(
    { length: text.length },
    (_, index) => `\\u${text.charCodeAt(index).toString(16).padStart(4, '0')}`,
  ).join('');
}
