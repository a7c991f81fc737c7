import { drawCharacterLike, drawDay, drawDigitsLike, drawIdentityLike, drawWordLike } from './draw-like.ts';
import { type Cast, drawMobile, mobileIn } from './exchange-cast.ts';
import type { StandIns } from './stand-ins.ts';

/** A text with its words and numbers replaced. */
export interface Disguised {
  readonly text: string;
  /** How many of its words and numbers are others now. */
  readonly replaced: number;
}

/** What a text is disguised with. */
export interface Wardrobe {
  readonly standIns: StandIns;
  readonly cast: Cast;
  /** The words of the names in this run, in lower case. */
  readonly names: ReadonlySet<string>;
}

const day = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;

/**
 * Replaces every word and number of a text, the same by the same wherever it stands, and keeps what is between them. Words that
 * may stay are for the caller to say.
 */
export function disguiseText(
  text: string,
  wardrobe: Wardrobe,
  mayStay: (word: string) => boolean = () => false,
): Disguised {
  const { standIns, cast } = wardrobe;
  if (day.test(text)) return { text: standIns.get(text, drawDay, cast.isRefused), replaced: 1 };
  let replaced = 0;
  const replace = (word: string) => {
    if (isNobodys(word) || (mayStay(word) && !wardrobe.names.has(word.toLowerCase()))) return word;
    replaced += 1;
    return disguiseWord(word, wardrobe);
  };
  const hidden = text.replace(/(@)([\w-]+\.[\w.-]+)|[\p{L}\p{M}\p{N}]+/gu, (word, at?: string, host?: string) => {
    if (at === undefined || host === undefined) return replace(word);
    replaced += 1;
    return host === host.toUpperCase() ? '@EXAMPLE.COM' : '@example.com';
  });
  return { text: hidden, replaced };
}

/** One digit, again and again, is no number of anybody's: a rule speaks of it. */
function isNobodys(word: string): boolean {
  return /^([0-9])\1*$/.test(word);
}

function disguiseWord(word: string, wardrobe: Wardrobe): string {
  const { standIns, cast, names } = wardrobe;
  if (/^[0-9]+$/.test(word)) return disguiseDigits(word, wardrobe);
  const known = standIns.find(word);
  if (known !== undefined) return inCaseOf(word, known);
  const parts = splitAtNames(word, names);
  if (parts.length > 1) return parts.map((part) => disguiseWord(part, wardrobe)).join('');
  if (/^[A-Za-z]+$/.test(word))
    return inCaseOf(
      word,
      standIns.get(word, () => drawWordLike(word), cast.isRefused),
    );
  const surname = cast.person.fullName.split(' ').at(-1) ?? 'A';
  const draw = /^[A-Za-z0-9]+$/.test(word)
    ? () => drawIdentityLike(word, surname)
    : () => [...word].map(drawCharacterLike).join('');
  return inCaseOf(word, standIns.get(word, draw, cast.isRefused));
}

function disguiseDigits(digits: string, { standIns, cast }: Wardrobe): string {
  const [prefix, number] = mobileIn(digits) ?? [];
  if (number !== undefined) return `${prefix}${standIns.get(number, drawMobile, cast.isRefused)}`;
  // No Aadhaar number begins with 0.
  const draw = digits.length === 12 ? () => `0${drawDigitsLike(digits.slice(1))}` : () => drawDigitsLike(digits);
  return standIns.get(digits, draw, cast.isRefused);
}

/** `ashaverma1990` as `asha`, `verma`, `1990` where these are names of somebody here; else the word as it is. */
function splitAtNames(word: string, names: ReadonlySet<string>): string[] {
  const inside = [...names]
    .filter((name) => name.length >= 3 && name.length < word.length && word.toLowerCase().includes(name))
    .toSorted((one, other) => other.length - one.length);
  if (inside.length === 0) return [word];
  // Names are letters alone: nothing in them means anything to a pattern.
  return word.split(new RegExp(`(${inside.join('|')}|[0-9]+)`, 'i')).filter((part) => part !== '');
}

function inCaseOf(model: string, text: string): string {
  if (model === model.toLowerCase()) return text.toLowerCase();
  if (model === model.toUpperCase()) return text.toUpperCase();
  return text.slice(0, 1).toUpperCase() + text.slice(1).toLowerCase();
}
