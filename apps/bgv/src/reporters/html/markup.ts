import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import { visibleLines } from '../escape/visible.ts';

/** A piece of a page, escaped. */
export type Markup = HtmlEscapedString;

/** What a template may hold; `false` stands for nothing. */
type Part = Markup | string | number | false | readonly Part[];

/** A template of HTML. Text in it is escaped, and characters that are not seen are written as `\u202e`. */
export function markup(template: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const made = html(template, ...parts.map(shown));
  // Hono answers a promise when a part is one; the type of a part leaves none.
  if (made instanceof Promise) throw new TypeError('A page is made at once: no part of it may be a promise.');
  return made;
}

function shown(part: Part): unknown {
  if (typeof part === 'string') return visibleLines(part);
  return isList(part) ? part.map(shown) : part;
}

function isList(part: Part): part is readonly Part[] {
  return Array.isArray(part);
}
