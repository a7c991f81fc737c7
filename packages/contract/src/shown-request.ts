/** A request as a report may show it: it holds no key, and on a vendor's host no value of its body. */
export interface ShownRequest {
  /** The body as text. A value that must not be shown is replaced by its shape, such as `<10 digits>`. */
  readonly body: string;
  /** A command that sends it again. Keys, and numbers of the user's own, are read from variables. */
  readonly curl: string;
}
