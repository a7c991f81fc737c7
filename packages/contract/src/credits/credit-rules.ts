import type { Difference } from '@bgv-kit/spec/shapes';

/** A difference from a rule of the credit law. */
export interface CreditDifference {
  readonly rule: string;
  readonly difference: Difference;
}

/** The rule about what an answer of a status takes from the balance. */
const byStatus: ReadonlyMap<number, string> = new Map([
  [200, 'credits.found'],
  [400, 'credits.invalid-request'],
  [401, 'credits.unauthorized'],
  [402, 'credits.insufficient'],
  [403, 'credits.forbidden'],
  [404, 'credits.no-record'],
  [500, 'credits.bureau-failure'],
]);

/** The rules of the credit law, one for each documented status. */
export const creditRules: readonly string[] = [...byStatus.values()];

/** The rule of a status; undefined for an undocumented one, and where no answer came. */
export function creditRuleOf(status: number | undefined): string | undefined {
  return status === undefined ? undefined : byStatus.get(status);
}
