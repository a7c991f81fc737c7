import type { Person } from '@bgv-kit/fixtures';
import type { Scenario } from '@bgv-kit/spec';
import type { TableAnswer } from './answer-table.ts';

/** The scenario that answers a request. */
export interface Choice {
  readonly scenario: string;
  readonly status: number;
  /** What the answer's `sandbox-scenario` header says. */
  readonly label: string;
  /** The person to write into the answer, or the seed of one; undefined leaves the scenario's own. */
  readonly person: string | Person | undefined;
  /** A recorded answer, which is given in place of the scenario's. */
  readonly recorded?: TableAnswer;
}

/** The labels of choices that are not a scenario as the document has it. */
export const otherLabels: readonly string[] = ['synthetic-match', 'custom-person', 'recorded'];

/** The choice of a scenario as the document has it. */
export function asWritten({ name, status }: Scenario): Choice {
  return { scenario: name, status, label: name, person: undefined };
}
