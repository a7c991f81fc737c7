import { randomInt } from 'node:crypto';

const consonants = 'bdfgklmnprstvz';
const vowels = 'aeiou';

/** A word that can be said, of the same length and case. Every draw here is fresh: nothing leads back to the text. */
export function drawWordLike(word: string): string {
  const start = randomInt(2);
  return [...word]
    .map((letter, index) => caseOf(letter, pick((start + index) % 2 === 0 ? consonants : vowels)))
    .join('');
}

/** As many digits. The first stays what it was to a rule: 0, 1 to 5, or 6 to 9. */
export function drawDigitsLike(digits: string): string {
  return [...digits].map((digit, index) => (index === 0 ? drawFirst(digit) : pick('0123456789'))).join('');
}

function drawFirst(digit: string): string {
  if (digit === '0') return '0';
  return digit >= '6' ? pick('6789') : pick('12345');
}

/** A document's number of the same shape, with the flaw that keeps it from being anybody's where its kind has one. */
export function drawIdentityLike(text: string, surname: string): string {
  const upper = text.toUpperCase();
  const drawn = identityLike(upper, surname);
  return text === upper ? drawn : drawn.toLowerCase();
}

function identityLike(upper: string, surname: string): string {
  const letters = (count: number) => Array.from({ length: count }, () => pick('ABCDEFGHJKLMNPRSTUVW')).join('');
  const digits = (count: number) => Array.from({ length: count }, () => pick('0123456789')).join('');
  // A PAN: an individual's, the surname's initial, a serial number that nobody has.
  if (/^[A-Z]{5}[0-9]{4}[A-Z]$/.test(upper))
    return `${letters(3)}P${surname.slice(0, 1).toUpperCase()}0000${letters(1)}`;
  // A passport's digits begin with 1 to 9.
  if (/^[A-Z][0-9]{7}$/.test(upper)) return `${letters(1)}0${digits(6)}`;
  // A driving licence of a state that does not exist.
  if (/^[A-Z]{2}[0-9]{11,14}$/.test(upper)) return `XX${digits(upper.length - 2)}`;
  return [...upper]
    .map((character, index) =>
      index === 0 && /[0-9]/.test(character) ? drawFirst(character) : drawCharacterLike(character),
    )
    .join('');
}

/** Another character of the same kind; a mask's X, and what is neither letter nor digit, stays. */
export function drawCharacterLike(character: string): string {
  if (character === 'X') return character;
  if (/[0-9]/.test(character)) return pick('0123456789');
  if (/[A-Za-z]/.test(character)) return caseOf(character, pick(`${consonants}${vowels}`));
  if (/\p{Nd}/u.test(character)) return pick('०१२३४५६७८९');
  if (/\p{Script=Devanagari}/u.test(character))
    return /\p{L}/u.test(character) ? pick('कखगघचछजटडणतदनपबमरलवसह') : character;
  if (/\p{Script=Latin}/u.test(character)) return caseOf(character, pick('àáâäèéêëìíòóôöùúûü'));
  return /\p{L}/u.test(character) ? caseOf(character, pick('бвгджзклмнпрстфх')) : character;
}

/** A day between 1995 and 2024, YYYY-MM-DD. */
export function drawDay(): string {
  const from = Date.UTC(1995, 0, 1);
  return new Date(from + randomInt(30 * 365) * 86_400_000).toISOString().slice(0, 10);
}

function caseOf(model: string, letter: string): string {
  return model === model.toUpperCase() && model !== model.toLowerCase() ? letter.toUpperCase() : letter;
}

function pick(characters: string): string {
  const all = [...characters];
  return all[randomInt(all.length)] ?? '';
}
