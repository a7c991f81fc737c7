/** What the command answers to the shell. */
export const exitCodes = {
  /** Done; for a contract run: everything that could be proved holds. */
  ok: 0,
  /** A contract run found a broken rule, or the command failed. */
  broken: 1,
  /** The command line, a file or a document is at fault. */
  usage: 2,
  /** A contract run could prove nothing. */
  unproved: 3,
} as const;

/** One of the four. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
