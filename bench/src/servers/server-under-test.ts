/** A server that is measured. All answer the same call with 200. */
export interface ServerUnderTest {
  /** Its row in the table. */
  readonly name: string;
  /** The command line that follows `node`. */
  readonly args: (port: number) => readonly string[];
  /** What stands before the operation's path. */
  readonly basePath: string;
  /** Charges every call: it needs a key with enough credits. */
  readonly keepsBooks: boolean;
  /** Whether the same person is asked for again and again, or one that is new with every call. */
  readonly people: 'one' | 'new';
}
