/** Recognises the errors of every package and of every copy of a package. */
const mark = Symbol.for('bgv-kit.error');

/** The base of the kit's errors: a mistake of whoever uses the kit, or of the world around it. The message ends with what to do. */
export abstract class KitError<Code extends string = string> extends Error {
  readonly code: Code;
  readonly [mark] = true;

  constructor(code: Code, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** Whether an error's message was written for a person, so that it needs no stack trace. */
export function isKitError(error: unknown): error is KitError {
  return error instanceof Error && mark in error;
}
