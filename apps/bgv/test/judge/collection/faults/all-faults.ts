import type { Fault } from '../types.ts';
import { authorizationFaults } from './authorization.ts';
import { bookkeepingFaults } from './bookkeeping.ts';
import { concurrencyFaults } from './concurrency.ts';
import { dataFaults } from './data.ts';
import { envelopeFaults } from './envelope.ts';
import { exhaustionFaults } from './exhaustion.ts';
import { fullNameFaults } from './full-name.ts';
import { mobileNumberFaults } from './mobile-number.ts';
import { priceFaults } from './prices.ts';
import { documentFaults, purposeFaults } from './purpose-and-document.ts';
import { readingFaults } from './reading-requests.ts';
import { rightPersonFaults } from './right-person.ts';

/** Every known-bad server of the collection, in the order of the families. */
export const faults: readonly Fault[] = [
  ...authorizationFaults,
  ...readingFaults,
  ...mobileNumberFaults,
  ...fullNameFaults,
  ...purposeFaults,
  ...documentFaults,
  ...envelopeFaults,
  ...dataFaults,
  ...rightPersonFaults,
  ...priceFaults,
  ...bookkeepingFaults,
  ...concurrencyFaults,
  ...exhaustionFaults,
];
