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

/** The choice of a scenario: as the document has it, or under another label with another person. */
export function choiceOf({ name, status }: Scenario, label = name, person?: Choice['person']): Choice {
  return { scenario: name, status, label, person };
}
