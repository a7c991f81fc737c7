import { shortened, visible } from './visible.ts';

/** How long one value may be, in UTF-16 units before escaping. */
const longestValue = 300;

/** What Markdown, GitHub's extensions to it or HTML could read as more than a character. */
const special = /[!"#$&'()*+<=>@[\\\]^_`{|}~]|:(?=\/\/)/g;

/**
 * A foreign value, shortened, as Markdown text on one line, also in a table: special characters become numeric references, which are
 * never read as markup. After `@` and `#` an unseen character keeps GitHub from telling a user or linking an issue.
 */
export function markdownText(value: string, longest = longestValue): string {
  return shortened(value, longest).replace(special, (found) => {
    const reference = `&#${found.charCodeAt(0)};`;
    return found === '@' || found === '#' ? `${reference}&#8288;` : reference;
  });
}

/** A foreign value, shortened, in the type of code, also in a table. */
export function markdownCode(value: string): string {
  // Not backticks: a table takes the pipes inside them as its own.
  return `<code>${shortened(value, longestValue).replace(special, (found) => `&#${found.charCodeAt(0)};`)}</code>`;
}

/** A foreign string of several lines as a block of code, whose fence is longer than any run of backticks in it. */
export function markdownBlock(value: string): string {
  const lines = value.split('\n').map(visible);
  const longest = Math.max(2, ...[...value.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return [`${fence}text`, ...lines, fence].join('\n');
}

/** A table; the cells are Markdown already. */
export function markdownTable(heading: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(heading), line(heading.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A part that a reader opens. GitHub reads what is inside as Markdown only after an empty line. */
export function markdownDetails(summary: string, content: string): string {
  return `<details>\n<summary>${summary}</summary>\n\n${content}\n\n</details>`;
}
