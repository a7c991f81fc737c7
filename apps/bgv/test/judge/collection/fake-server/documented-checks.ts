import type { Json } from '@bgv-kit/spec';
import type { Check, Field } from './steps.ts';

/** The documented rules for the fields of a request. A space at an end is a character like any other. */
export const documentedChecks: Readonly<Record<Field, Check>> = {
  mobile_number: (value) => typeof value === 'string' && isMobileNumber(value),
  full_name: (value) => typeof value === 'string' && isFullName(value),
  consent_purpose: (value) => value === undefined || (typeof value === 'string' && [...value].length > 20),
  document_type: isStringOrAbsent,
  id_value: isStringOrAbsent,
};

/** Ten digits, the first of them 6 to 9, not all of them alike. */
export function isMobileNumber(text: string): boolean {
  return /^[6-9][0-9]{9}$/.test(text) && !isOneCharacter(text);
}

/** Letters, spaces and dots, with a letter among them. */
export function isFullName(text: string): boolean {
  return /^[A-Za-z .]+$/.test(text) && /[A-Za-z]/.test(text);
}

/** Whether a string repeats one character. */
export function isOneCharacter(text: string): boolean {
  return new Set(text).size === 1;
}

function isStringOrAbsent(value: Json | undefined): boolean {
  return value === undefined || typeof value === 'string';
}
