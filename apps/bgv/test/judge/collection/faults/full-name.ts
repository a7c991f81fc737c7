import { having, type Step } from '../demonstration.ts';
import { refusesString, takes, takesString } from '../fake-server/changes.ts';
import { isFullName } from '../fake-server/documented-checks.ts';
import { faultsOf } from './faults-of.ts';

const field = 'full_name';
const characters = ['full_name.only-letters-spaces-and-dots'] as const;
const type = ['full_name.type'] as const;
const required = ['full_name.required'] as const;

/** The rules of a name, each with a small mistake. */
export const fullNameFaults = faultsOf('full name', [
  {
    name: 'takes digits in a name',
    breaks: characters,
    change: takesString(field, (text) => /^[A-Za-z0-9 .]+$/.test(text)),
    shows: names('Asha Verma 2'),
  },
  {
    name: 'takes a hyphen in a name',
    breaks: characters,
    change: takesString(field, (text) => /^[A-Za-z .-]+$/.test(text)),
    shows: names('Asha Verma-Rao'),
  },
  {
    name: 'takes an apostrophe in a name',
    breaks: characters,
    change: takesString(field, (text) => /^[A-Za-z .']+$/.test(text)),
    shows: names("Asha D'Souza"),
  },
  {
    name: 'takes a curly apostrophe in a name',
    breaks: characters,
    change: takesString(field, (text) => /^[A-Za-z .\u2018\u2019]+$/.test(text)),
    shows: names('Asha D\u2019Souza'),
  },
  {
    name: 'takes a comma in a name',
    breaks: characters,
    change: takesString(field, (text) => /^[A-Za-z .,]+$/.test(text)),
    shows: names('Verma, Asha'),
  },
  {
    name: 'takes an underscore in a name',
    breaks: characters,
    change: takesString(field, (text) => /^[A-Za-z_ .]+$/.test(text)),
    shows: names('Asha_Verma'),
  },
  {
    name: 'takes brackets in a name',
    breaks: characters,
    change: takesString(field, (text) => /^[A-Za-z .()]+$/.test(text)),
    shows: names('Asha (Verma)'),
  },
  {
    name: 'takes a slash in a name',
    breaks: characters,
    change: takesString(field, (text) => /^[A-Za-z ./]+$/.test(text)),
    shows: names('Asha s/o Verma'),
  },
  {
    name: 'takes an ampersand in a name',
    breaks: characters,
    change: takesString(field, (text) => /^[A-Za-z .&]+$/.test(text)),
    shows: names('Asha & Ravi'),
  },
  {
    name: 'takes the characters between Z and a of ASCII',
    breaks: characters,
    change: takesString(field, (text) => /^[A-z .]+$/.test(text)),
    shows: names('Asha [Verma]', 'Asha ^ Verma'),
  },
  {
    name: 'takes the characters between the space and the dot of ASCII',
    breaks: characters,
    change: takesString(field, (text) => /^[A-Za-z -.]+$/.test(text)),
    shows: names('Asha #Verma', 'Asha % Verma'),
  },
  {
    name: 'forbids only digits in a name',
    breaks: characters,
    change: takesString(field, (text) => /^[^0-9]+$/.test(text) && /[A-Za-z]/.test(text)),
    shows: names('Asha @ Verma', 'Asha * Verma'),
  },
  {
    name: 'forbids only punctuation in a name, and not every kind of digit',
    breaks: characters,
    change: takesString(field, (text) => /^[A-Za-z .\p{Nd}]+$/u.test(text) && !/[0-9]/.test(text)),
    shows: names('Asha Verma २'),
  },
  {
    name: 'takes a pictograph in a name',
    breaks: characters,
    change: takesString(field, (text) => /^[A-Za-z .\p{Extended_Pictographic}]+$/u.test(text) && !/[0-9]/.test(text)),
    shows: names('Asha \u{1f600}'),
  },
  {
    name: 'takes a tab in a name',
    breaks: characters,
    change: takesString(field, (text) => /^[A-Za-z .\t]+$/.test(text)),
    shows: names('Asha\tVerma'),
  },
  {
    name: 'takes every white space in a name',
    breaks: characters,
    change: takesString(field, (text) => /^[A-Za-z\s.]+$/.test(text)),
    shows: names('Asha\nVerma'),
  },
  {
    name: 'lets its pattern of a name end before a line break',
    breaks: characters,
    change: takesString(field, (text) => text.endsWith('\n') && isFullName(text.slice(0, -1))),
    shows: names('Asha Verma\n'),
  },
  {
    name: 'has no end in its pattern of a name',
    breaks: characters,
    change: takesString(field, (text) => /^[A-Za-z][A-Za-z .]/.test(text)),
    shows: names('Asha Verma <2>'),
  },
  {
    name: 'has no beginning in its pattern of a name',
    breaks: characters,
    change: takesString(field, (text) => /[A-Za-z .][A-Za-z]$/.test(text)),
    shows: names('2 Asha Verma'),
  },
  {
    name: 'checks only the first line of a name',
    breaks: characters,
    change: takesString(field, (text) => isFullName(text.split('\n')[0] ?? '')),
    shows: names('Asha\n2'),
  },
  {
    name: 'refuses dots in a name',
    breaks: characters,
    change: refusesString(field, (text) => text.includes('.')),
    shows: names('A. Verma'),
  },
  {
    name: 'refuses a second dot in a name',
    breaks: characters,
    change: refusesString(field, (text) => text.split('.').length > 2),
    shows: names('A. B. Verma'),
  },
  {
    name: 'refuses a dot that no space follows',
    breaks: characters,
    change: refusesString(field, (text) => /\.[^ ]/.test(text)),
    shows: names('A.B. Verma'),
  },
  {
    name: 'refuses a name without capitals',
    breaks: characters,
    change: refusesString(field, (text) => !/[A-Z]/.test(text)),
    shows: names('asha verma'),
  },
  {
    name: 'refuses a name in capitals',
    breaks: characters,
    change: refusesString(field, (text) => text.length > 3 && !/[a-z]/.test(text)),
    shows: names('ASHA VERMA'),
  },
  {
    name: 'refuses a name of one letter',
    breaks: characters,
    change: refusesString(field, (text) => text.length === 1),
    shows: names('A'),
  },
  {
    name: 'refuses a name of one word',
    breaks: characters,
    change: refusesString(field, (text) => text.length > 1 && !text.includes(' ')),
    shows: names('Asha'),
  },
  {
    name: 'refuses a name of three words',
    breaks: characters,
    change: refusesString(field, (text) => text.split(' ').length === 3),
    shows: names('Asha Mohan Verma'),
  },
  {
    name: 'refuses the letters x and z, which its alphabet lacks',
    breaks: characters,
    change: refusesString(field, (text) => /[xz]/i.test(text)),
    shows: names('Zoya Xavier'),
  },
  {
    name: 'takes a list of names',
    breaks: type,
    change: takes(field, (value) => Array.isArray(value)),
    shows: [having(field, ['Asha', 'Verma'])],
  },
  {
    name: 'takes true for a name',
    breaks: type,
    change: takes(field, (value) => typeof value === 'boolean'),
    shows: [having(field, true)],
  },
  {
    name: 'takes a number for a name',
    breaks: type,
    change: takes(field, (value) => typeof value === 'number'),
    shows: [having(field, 7)],
  },
  {
    name: 'takes an object for a name',
    breaks: type,
    change: takes(field, (value) => typeof value === 'object' && value !== null && !Array.isArray(value)),
    shows: [having(field, { first: 'Asha' })],
  },
  {
    name: 'does not require a name',
    breaks: required,
    change: takes(field, (value) => value === undefined),
    shows: [{ without: [field] }],
  },
  {
    name: 'does not check a name that is null',
    breaks: ['full_name.required', 'full_name.type'],
    change: takes(field, (value) => value === null),
    shows: [having(field, null)],
  },
  {
    name: 'does not check a name that is empty',
    breaks: ['full_name.required', 'full_name.only-letters-spaces-and-dots'],
    strict: true,
    change: takesString(field, (text) => text === ''),
    shows: names(''),
  },
]);

function names(...strings: readonly string[]): readonly Step[] {
  return strings.map((text) => having(field, text));
}
