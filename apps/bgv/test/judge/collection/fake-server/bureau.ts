import { person } from '@bgv-kit/fixtures';
import type { JsonObject } from '@bgv-kit/spec';
import type { Outcome } from './steps.ts';

/** The number that the bureau has no record of. */
export const noRecordNumber = '9000000404';

/** The number at which the bureau fails. */
export const failureNumber = '9000000500';

const records = new Map<string, JsonObject>();

/** The bureau's outcome for a number. */
export function askBureau(number: string): Outcome {
  if (number === noRecordNumber) return { status: 404, message: 'No data found for this individual.' };
  if (number === failureNumber) return { status: 500, message: 'The bureau could not be reached.' };
  return found(recordOf(number));
}

/** A 200 with a record. */
export function found(record: JsonObject): Outcome {
  return { status: 200, message: 'Financial data fetched successfully.', record };
}

/** The synthetic record of a number, the same in every call. */
export function recordOf(number: string): JsonObject {
  const known = records.get(number);
  if (known !== undefined) return known;
  const { personalInfo, phoneInfo, emailInfo, identityInfo, addressInfo } = person(number);
  const record: JsonObject = { personalInfo, phoneInfo, emailInfo, identityInfo, addressInfo };
  records.set(number, record);
  return record;
}

/** Lets time pass. */
export function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
