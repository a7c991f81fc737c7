import { InvalidArgumentError } from 'commander';

/** Reads a value that must not be empty: an empty host would be every address, and an empty token would be nobody's. */
export function toText(value: string): string {
  if (value.trim() === '') throw new InvalidArgumentError('It is empty. Give it a value, or leave it out.');
  return value;
}
