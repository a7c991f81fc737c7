/** One row of the generated table. */
export interface OperationEntry {
  /** Upper case: `POST`. */
  readonly method: string;
  readonly path: string;
  /** The price of each documented status, in credits. */
  readonly credits: Readonly<Record<number, number>>;
}
