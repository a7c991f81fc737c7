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

/** A value for an attribute in double quotes. Characters that XML 1.0 forbids are written as `\u001b`. */
export function xmlAttribute(value: string | number): string {
  return allowed(String(value)).replace(/[&<>"\t\n\r]/g, (found) => references[found] ?? found);
}

/** A value for the text of an element, with its line breaks. Characters that XML 1.0 forbids are written as `\u001b`. */
export function xmlText(value: string): string {
  return allowed(value).replace(/[&<>\r]/g, (found) => references[found] ?? found);
}

/** ` name="value"` for each entry. */
export function xmlAttributes(entries: Readonly<Record<string, string | number>>): string {
  return Object.entries(entries)
    .map(([name, value]) => ` ${name}="${xmlAttribute(value)}"`)
    .join('');
}

function allowed(value: string): string {
  return value.replace(forbidden, escapeUnits);
}
