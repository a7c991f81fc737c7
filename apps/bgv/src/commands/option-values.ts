import { InvalidArgumentError } from '@commander-js/extra-typings';
import { pathIn, type Shell } from '../shell.ts';

// The readers of option values. Each is given what was typed, and throws an InvalidArgumentError that says what belongs there.

/** A path, relative to the shell's folder. */
export function toPath(shell: Shell): (typed: string) => string {
  return (typed) => pathIn(shell, typed);
}

/** A string that is not empty: an empty host would be every address, and an empty token would match no caller. */
export function toNonEmpty(typed: string): string {
  if (typed.trim() === '') throw new InvalidArgumentError('It is empty. Give it a value, or leave it out.');
  return typed;
}

/** An integer in a range. */
export function toInteger(least: number, most = Number.MAX_SAFE_INTEGER): (typed: string) => number {
  const range = most === Number.MAX_SAFE_INTEGER ? `, ${least} or more` : ` from ${least} to ${most}`;
  return (typed) => {
    const value = Number(typed);
    if (/^[0-9]+$/.test(typed) && value >= least && value <= most) return value;
    throw new InvalidArgumentError(`It must be an integer${range}.`);
  };
}

/** A port; 0 stands for a free one. */
export const toPort = toInteger(0, 65_535);

/** A time in milliseconds, up to an hour. */
export const toMilliseconds = toInteger(1, 3_600_000);

/** An HTTP status. */
export const toStatus = toInteger(100, 599);

/** A time in seconds, up to an hour; it is returned in milliseconds. */
export function toSeconds(least: number): (typed: string) => number {
  return (typed) => {
    const seconds = Number(typed);
    if (/^[0-9]+(\.[0-9]+)?$/.test(typed) && seconds >= least && seconds <= 3600) return Math.round(seconds * 1000);
    throw new InvalidArgumentError(`It must be a number of seconds from ${least} to 3600.`);
  };
}

const units: Readonly<Record<string, number>> = { '': 1, kb: 1000, mb: 1_000_000 };

/** A size, in bytes or with a unit. */
export function toBytes(typed: string): number {
  const [, digits = '', unit = ''] = /^([0-9]+) ?(kb|mb)?$/i.exec(typed) ?? [];
  const bytes = Number(digits) * (units[unit.toLowerCase()] ?? 1);
  if (digits !== '' && bytes >= 1 && bytes <= 100_000_000) return bytes;
  throw new InvalidArgumentError('It must be a size from 1 to 100MB, such as 500kB, 5MB or 4096.');
}

/** Mobile numbers, separated by commas, of an option that may be repeated. */
export function toNumbers(typed: string, earlier: readonly string[] | undefined): readonly string[] {
  return [...(earlier ?? []), ...typed.split(',').map((number) => number.trim())];
}
