import { InvalidArgumentError } from '@commander-js/extra-typings';
import { expect, test } from 'vitest';
import {
  toBytes,
  toInteger,
  toMilliseconds,
  toNonEmpty,
  toNumbers,
  toPort,
  toSeconds,
  toStatus,
} from './option-values.ts';

test.for<[(typed: string) => unknown, typed: string, value: unknown]>([
  [toInteger(1), '1', 1],
  [toInteger(0), '0', 0],
  [toPort, '65535', 65_535],
  [toStatus, '404', 404],
  [toMilliseconds, '3600000', 3_600_000],
  [toSeconds(0), '0', 0],
  [toSeconds(1), '1.5', 1500],
  [toSeconds(0), '3600', 3_600_000],
  [toBytes, '4096', 4096],
  [toBytes, '500kB', 500_000],
  [toBytes, '100 MB', 100_000_000],
  [toNonEmpty, '127.0.0.1', '127.0.0.1'],
])('%o reads %j as %j', ([read, typed, value]) => {
  expect(read(typed)).toBe(value);
});

test.for<[(typed: string) => unknown, typed: string, said: string]>([
  [toInteger(1), '0', 'an integer, 1 or more'],
  [toInteger(1), '1.5', 'an integer, 1 or more'],
  [toInteger(0), '-1', 'an integer, 0 or more'],
  [toInteger(0), '', 'an integer, 0 or more'],
  [toInteger(0), '1e3', 'an integer, 0 or more'],
  [toPort, '65536', 'an integer from 0 to 65535'],
  [toStatus, '99', 'from 100 to 599'],
  [toSeconds(1), '0.9', 'a number of seconds from 1 to 3600'],
  [toSeconds(0), '3600.1', 'a number of seconds from 0 to 3600'],
  [toSeconds(0), 'soon', 'a number of seconds'],
  [toBytes, '0', 'a size from 1 to 100MB'],
  [toBytes, '101MB', 'a size from 1 to 100MB'],
  [toBytes, '5GB', 'a size from 1 to 100MB'],
  [toNonEmpty, ' ', 'leave it out'],
])('%o refuses %j: it must be %s', ([read, typed, said]) => {
  expect(() => read(typed)).toThrow(InvalidArgumentError);
  expect(() => read(typed)).toThrow(said);
});

test('numbers are separated by commas, and those of a repeated option are added', () => {
  const first = toNumbers('6000000101, 6000000102', undefined);
  expect(toNumbers('6000000103', first)).toEqual(['6000000101', '6000000102', '6000000103']);
});
