/** The day on which the kit's people are read, as `person` has it. */
const readOn = '2026-06-30';

/** Whole years from a date of birth, as text. */
export function ageAt(dob: string): string {
  const years = Number(readOn.slice(0, 4)) - Number(dob.slice(0, 4));
  return String(readOn.slice(5) < dob.slice(5) ? years - 1 : years);
}
