import { formatDotted, parsePointer } from '../pointer.ts';

/** One thing that is wrong with a value: the same type everywhere, for a request, a file, a person and an answer. */
export interface Issue {
  /** JSON Pointer to the place in the value; empty for the value itself. */
  readonly path: string;
  /** What is wrong, without the place: `must be a string`, `is not a known field (did you mean "fault"?)`. */
  readonly message: string;
  /** What belongs there, where that can be said in a few words: `a string`. */
  readonly expected?: string;
  /** The shape of what is there, `another string`. Never its content: that may be a key or a person's number. */
  readonly received?: string;
}

/** How issues are written for one reader. */
export interface IssueFormat {
  /** What the value itself is called: `the plan`. */
  readonly whole?: string;
  /** Shows a step of the path, for a value in which a name may be a secret; `parent` is the step before it. */
  readonly showStep?: (step: string, parent: string | undefined) => string;
}

/** Writes an issue as one line: `` `rules.0.share` must be a number above 0; received a string ``. */
export function formatIssue(issue: Issue, format: IssueFormat = {}): string {
  const place = formatPlace(issue, format);
  return `${issue.path === '' ? place : `\`${place}\``} ${formatFault(issue)}`;
}

/** The place of an issue as people read it: `rules.0.share`. */
export function formatPlace(
  { path }: Issue,
  { whole = 'the value', showStep = (step) => step }: IssueFormat = {},
): string {
  const steps = parsePointer(path);
  return path === '' ? whole : formatDotted(steps.map((step, index) => showStep(step, steps[index - 1])));
}

/** An issue without its place, for a list that has the place on a line of its own. */
export function formatFault({ message, received }: Issue): string {
  return received === undefined ? message : `${message}; received ${received}`;
}
