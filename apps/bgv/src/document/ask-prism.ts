import { isJsonObject, type Json, type JsonObject } from '@bgv-kit/spec';
import { createInstance, getHttpOperationsFromSpec, type IHttpRequest } from '@stoplight/prism-http';
import { BgvError } from '../errors.ts';

/** What Prism is asked. */
export interface PrismQuestion {
  readonly method: string;
  /** Below the servers' base path: Prism ignores it. */
  readonly path: string;
  readonly headers: { readonly [name: string]: string };
  readonly body: Json | undefined;
  /** The status and example that Prism is to prefer. */
  readonly prefer?: { readonly status: number; readonly example?: string };
}

/** Prism, loaded with one document. */
export type AskPrism = Awaited<ReturnType<typeof createPrism>>;

/** How Prism is set up, as a mock and as a proxy: it checks everything, and reports instead of failing. */
export const prismSettings = {
  checkSecurity: true,
  validateRequest: true,
  validateResponse: true,
  errors: false,
  upstreamProxy: undefined,
  mock: { dynamic: false },
} as const;

const levels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'success'];
const mute = { ...Object.fromEntries(levels.map((level) => [level, () => undefined])), child: () => mute };

/** A log that is not written. Prism asks for a pino logger; it calls these methods and no others. */
export const silentLogger = mute as never;

/**
 * Loads a bundled document into Prism's own engine, in this process, without its HTTP server or its log.
 *
 * @throws BgvError `PRISM_REFUSED` when Prism has no answer for a question (no such route, no such example).
 */
export async function createPrism(document: JsonObject) {
  const operations = await getHttpOperationsFromSpec(document);
  const settings = { ...prismSettings, isProxy: false } as const;
  const prism = createInstance(settings, { logger: silentLogger });
  return async (question: PrismQuestion) => {
    const { prefer } = question;
    const mock = {
      dynamic: false,
      ...(prefer && { code: prefer.status, ...(prefer.example && { exampleKey: prefer.example }) }),
    };
    const request: IHttpRequest = {
      // The document's methods are the ones that Prism knows.
      method: question.method.toLowerCase() as IHttpRequest['method'],
      url: { path: question.path },
      headers: { ...question.headers },
      body: question.body,
    };
    const result = await prism.request(request, operations, { ...settings, mock })();
    if (result._tag === 'Left') {
      const message = `Prism has no answer for ${question.method} ${question.path}: ${result.left.message}`;
      throw new BgvError('PRISM_REFUSED', message, { cause: result.left });
    }
    const { output, validations } = result.right;
    return {
      status: output.statusCode,
      body: parse(output.body),
      /** Why the request is invalid for Prism; empty for a valid one. */
      objections: validations.input.map((finding) => finding.message),
      /** Where Prism's own answer breaks the document; empty for a valid document. */
      contradictions: validations.output.map((finding) => finding.message),
    };
  };
}

/** Prism returns an example as a string or as a value, depending on its media type. */
function parse(body: unknown): JsonObject {
  const value: unknown = typeof body === 'string' ? JSON.parse(body) : body;
  return isJsonObject(value) ? value : {};
}
