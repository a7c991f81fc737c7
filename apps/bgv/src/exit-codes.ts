/** The exit codes of the command. */
export const exitCodes = {
  /** Done; for a contract run: everything that could be proved holds. */
  ok: 0,
  /** A contract run found a broken rule, two reports differ, or the command failed. */
  broken: 1,
  /** The command line, a file or a document is invalid. */
  usage: 2,
  /** A contract run proved nothing, or ended before its plan did. */
  unproved: 3,
  /** A contract run was interrupted, and its report is incomplete; or a sandbox was stopped twice, and did not finish. */
  interrupted: 130,
} as const;

/** One of them. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
