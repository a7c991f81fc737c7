// autocannon ships no types; this is what the load generator uses of it.
declare module 'autocannon' {
  interface Request {
    readonly method?: string;
    readonly body?: string;
    readonly headers?: Readonly<Record<string, string>>;
  }

  interface Options extends Request {
    readonly url: string;
    readonly connections: number;
    /** In seconds. */
    readonly duration: number;
    readonly requests?: readonly { readonly setupRequest: (request: Request) => Request }[];
  }

  interface Result {
    readonly '2xx': number;
    readonly non2xx: number;
    /** Connections that failed, time-outs included. */
    readonly errors: number;
    /** In seconds. */
    readonly duration: number;
  }

  interface Run extends Promise<Result> {
    on(
      event: 'response',
      listener: (client: unknown, statusCode: number, bytes: number, responseMillis: number) => void,
    ): this;
  }

  function autocannon(options: Options): Run;
  export = autocannon;
}
