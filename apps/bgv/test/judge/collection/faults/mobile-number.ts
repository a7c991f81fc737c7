import { about, having, type Step } from '../demonstration.ts';
import { refusesString, takes, takesString } from '../fake-server/changes.ts';
import { isMobileNumber, isOneCharacter } from '../fake-server/documented-checks.ts';
import { faultsOf } from './faults-of.ts';

const field = 'mobile_number';
const tenDigits = ['mobile_number.ten-digits'] as const;
const firstDigit = ['mobile_number.starts-with-6-to-9'] as const;
const notAlike = ['mobile_number.not-all-identical'] as const;
const type = ['mobile_number.type'] as const;
const required = ['mobile_number.required'] as const;

/** The rules of a number, each with a small mistake. */
export const mobileNumberFaults = faultsOf('mobile number', [
  {
    name: 'takes nine digits',
    breaks: tenDigits,
    change: takesString(field, (text) => /^[6-9][0-9]{8}$/.test(text)),
    shows: numbers('900001234'),
  },
  {
    name: 'takes eleven digits',
    breaks: tenDigits,
    change: takesString(field, (text) => /^[6-9][0-9]{10}$/.test(text)),
    shows: numbers('90000123456'),
  },
  {
    name: 'takes twelve digits and more',
    breaks: tenDigits,
    change: takesString(field, (text) => /^[6-9][0-9]{11,}$/.test(text)),
    shows: numbers('900001234567'),
  },
  {
    name: 'has no end in its pattern of a number',
    breaks: tenDigits,
    change: takesString(field, (text) => isMobileNumber(text.slice(0, 10))),
    shows: numbers('9000012345x'),
  },
  {
    name: 'has no beginning in its pattern of a number',
    breaks: tenDigits,
    change: takesString(field, (text) => isMobileNumber(text.slice(-10))),
    shows: numbers('x9000012345'),
  },
  {
    name: 'looks for a number on any line of the string',
    breaks: tenDigits,
    change: takesString(field, (text) => /^[6-9][0-9]{9}$/m.test(text) && text.includes('\n')),
    shows: numbers('number:\n9000012345'),
  },
  {
    name: 'lets its pattern of a number end before a line break',
    breaks: tenDigits,
    change: takesString(field, (text) => text.endsWith('\n') && isMobileNumber(text.slice(0, -1))),
    shows: numbers('9000012345\n'),
  },
  {
    name: 'takes +91 before the number',
    breaks: tenDigits,
    change: takesString(field, (text) => text.startsWith('+91') && isMobileNumber(text.slice(3))),
    shows: numbers('+919000012345'),
  },
  {
    name: 'takes 91 before the number',
    breaks: tenDigits,
    change: takesString(field, (text) => text.startsWith('91') && isMobileNumber(text.slice(2))),
    shows: numbers('919000012345'),
  },
  {
    name: 'takes 0 before the number',
    breaks: ['mobile_number.ten-digits', 'mobile_number.starts-with-6-to-9'],
    change: takesString(field, (text) => text.startsWith('0') && isMobileNumber(text.slice(1))),
    shows: numbers('09000012345'),
  },
  {
    name: 'takes a space between the digits',
    breaks: tenDigits,
    change: takesString(field, (text) => /^[0-9]+ [0-9]+$/.test(text) && isMobileNumber(text.replace(' ', ''))),
    shows: numbers('90000 12345'),
  },
  {
    name: 'takes hyphens between the digits',
    breaks: tenDigits,
    change: takesString(field, (text) => isMobileNumber(text.replaceAll('-', ''))),
    shows: numbers('90000-12345'),
  },
  {
    name: 'drops every character that is no digit',
    breaks: tenDigits,
    change: takesString(field, (text) => isMobileNumber(text.replace(/\D/g, ''))),
    shows: numbers('90.000(123)45'),
  },
  {
    name: 'drops invisible characters',
    breaks: tenDigits,
    change: takesString(field, (text) => isMobileNumber(text.replace(/\p{Cf}/gu, ''))),
    shows: numbers('90000\u200b12345'),
  },
  {
    name: 'takes the digits of other scripts',
    breaks: tenDigits,
    change: takesString(field, (text) => /^[6-9]\p{Nd}{9}$/u.test(text) && !isOneCharacter(text)),
    shows: numbers('9०००0१२३४५'),
  },
  {
    name: 'takes a number wholly in Devanagari digits',
    breaks: ['mobile_number.ten-digits', 'mobile_number.starts-with-6-to-9'],
    change: takesString(field, (text) => /^[६-९][०-९]{9}$/u.test(text)),
    shows: numbers('९००००१२३४५'),
  },
  {
    name: 'takes digits of full width',
    breaks: ['mobile_number.ten-digits', 'mobile_number.starts-with-6-to-9'],
    change: takesString(field, (text) => isMobileNumber(text.normalize('NFKC'))),
    shows: numbers('９０００012345'),
  },
  {
    name: 'takes letters after the first digit',
    breaks: tenDigits,
    change: takesString(field, (text) => /^[6-9][0-9A-Za-z]{9}$/.test(text) && !isOneCharacter(text)),
    shows: numbers('90000i2345'),
  },
  {
    name: 'parses the number as a numeric value',
    breaks: tenDigits,
    change: takesString(field, (text) => !/\s/.test(text) && isMobileNumber(String(Number(text)))),
    shows: numbers('+9000012345', '9000012345.0', '9.000012345e9'),
  },
  {
    name: 'takes a first digit of 5',
    breaks: firstDigit,
    change: takesString(field, (text) => /^5[0-9]{9}$/.test(text)),
    shows: numbers('5000012345'),
  },
  {
    name: 'takes a first digit of 0',
    breaks: firstDigit,
    change: takesString(field, (text) => /^0[0-9]{9}$/.test(text)),
    shows: numbers('0900001234'),
  },
  {
    name: 'takes any first digit',
    breaks: firstDigit,
    change: takesString(field, (text) => /^[0-9]{10}$/.test(text) && !isOneCharacter(text)),
    shows: numbers('1000012345'),
  },
  ...['6', '7', '8', '9'].map((digit) => ({
    name: `refuses a first digit of ${digit}`,
    breaks: firstDigit,
    change: refusesString(field, (text) => text.startsWith(digit)),
    shows: numbers(`${digit}100012345`),
  })),
  {
    name: 'takes ten digits that are all alike',
    breaks: notAlike,
    change: takesString(field, (text) => /^[6-9]{10}$/.test(text) && isOneCharacter(text)),
    shows: numbers('7777777777'),
  },
  {
    name: 'refuses only the documented example of digits that are all alike',
    breaks: notAlike,
    change: takesString(field, (text) => /^[6-8]{10}$/.test(text) && isOneCharacter(text)),
    shows: numbers('8888888888'),
  },
  {
    name: 'does not refuse 6666666666',
    breaks: notAlike,
    change: takesString(field, (text) => text === '6666666666'),
    shows: numbers('6666666666'),
  },
  {
    name: 'refuses nine digits that are alike',
    breaks: notAlike,
    change: refusesString(field, (text) => /([0-9])\1{8}/.test(text)),
    shows: numbers('9999999998'),
  },
  {
    name: 'refuses a number whose last nine digits are alike',
    breaks: notAlike,
    change: refusesString(field, (text) => isOneCharacter(text.slice(1))),
    shows: numbers('6000000000'),
  },
  {
    name: 'refuses a number that begins and ends with the same digit',
    breaks: [...notAlike, 'data.individual'],
    change: refusesString(field, (text) => text.at(0) === text.at(-1)),
    shows: numbers('9000012349'),
  },
  {
    name: 'takes a number in place of a string',
    breaks: type,
    change: takes(field, (value) => typeof value === 'number' && isMobileNumber(String(value))),
    shows: [having(field, 9000012345)],
  },
  {
    name: 'takes a list with one number',
    breaks: type,
    change: takes(field, (value) => Array.isArray(value) && isMobileNumber(String(value))),
    shows: [having(field, ['9000012345'])],
  },
  {
    name: 'takes an object for a number',
    breaks: type,
    change: takes(field, (value) => typeof value === 'object' && value !== null && !Array.isArray(value)),
    shows: [having(field, { number: '9000012345' })],
  },
  {
    name: 'takes true for a number',
    breaks: type,
    change: takes(field, (value) => value === true),
    shows: [having(field, true)],
  },
  {
    name: 'does not require a number',
    breaks: required,
    change: takes(field, (value) => value === undefined),
    shows: [{ without: [field] }],
  },
  {
    name: 'does not check a number that is empty',
    breaks: ['mobile_number.required', 'mobile_number.ten-digits'],
    change: takesString(field, (text) => text === ''),
    shows: numbers(''),
  },
  {
    name: 'does not check a number that is null',
    breaks: ['mobile_number.required', 'mobile_number.type'],
    change: takes(field, (value) => value === null),
    shows: [having(field, null)],
  },
]);

function numbers(...strings: readonly string[]): readonly Step[] {
  return strings.map(about);
}
