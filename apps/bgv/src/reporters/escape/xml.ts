import { escapeUnits } from './visible.ts';

/** What XML 1.0 does not allow in a document, not even as a reference. */
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // As themselves, a parser makes spaces of them in an attribute, and of a carriage return a line break anywhere.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** An element, which has been escaped. */
export interface Xml {
  readonly xml: string;
}

/**
 * An element with other elements in it, or with text. Attributes and text may be any strings: they are escaped, and characters
 * that XML 1.0 forbids are written as `\u001b`.
 */
export function xmlElement(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  content: readonly Xml[] | string = '',
): Xml {
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escaped(String(value), /[&<>"\t\n\r]/g)}"`,
  );
  const opening = `<${name}${written.join('')}`;
  if (content.length === 0) return { xml: `${opening}/>` };
  const inner =
    typeof content === 'string' ? escaped(content, /[&<>\r]/g) : `\n${content.map(({ xml }) => xml).join('\n')}\n`;
  return { xml: `${opening}>${inner}</${name}>` };
}

function escaped(value: string, special: RegExp): string {
  return value.replace(forbidden, escapeUnits).replace(special, (found) => references[found] ?? found);
}
