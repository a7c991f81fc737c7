import type { Json, JsonObject } from '@bgv-kit/spec';
import { createInstance, getHttpOperationsFromSpec } from '@stoplight/prism-http';
import { prismSettings, silentLogger } from '../document/ask-prism.ts';
import { type AnswerMessage, jsonOf, type Message, type RequestMessage } from './message.ts';

/** Checks a call that has gone through. */
export type PrismCheck = Awaited<ReturnType<typeof createPrismCheck>>;

/** What Prism says of a call. Without a route the document has no such operation, and nothing is found. */
export type PrismResult = Awaited<ReturnType<PrismCheck>>;

/** What Prism has found in a message. Path and message may quote the message: neither may be shown. */
export type PrismIssue = ReturnType<typeof toIssue>;

// Nothing is sent to the upstream: the forwarder below stands in the way.
const config = { ...prismSettings, isProxy: true, upstream: new URL('http://upstream.invalid') } as const;

/**
 * Loads a bundled document into Prism's proxy pipeline: route, security, request, forward, response.
 *
 * @note Prism's own forwarder mocks a 501 and waits for ever after a malformed body. Here it forwards nothing.
 */
export async function createPrismCheck(document: JsonObject) {
  const operations = await getHttpOperationsFromSpec(document);
  return async (request: RequestMessage, answer: AnswerMessage | undefined) => {
    /** The method and the path of the document. */
    let route: { method: string; path: string } | undefined;
    const response = answer && { statusCode: answer.status, ...partsOf(answer) };
    const prism = createInstance(config, {
      logger: silentLogger,
      forward: (_input, _base, _proxy, resource) => () => async () => {
        route = resource && { method: resource.method.toUpperCase(), path: resource.path };
        return { _tag: 'Right', right: response ?? { statusCode: 200 } };
      },
    });
    const result = await prism.request(inputOf(request), operations, config)();
    if (result._tag === 'Left') throw result.left;
    const { input, output } = result.right.validations;
    return {
      route,
      onRequest: route === undefined ? [] : input.map(toIssue),
      /** Empty for a call without an answer, or with a status that the document does not have. */
      onAnswer: route === undefined || answer === undefined ? [] : output.map(toIssue),
    };
  };
}

/** Prism ignores the servers' paths, and takes a request below them. */
function inputOf(request: RequestMessage) {
  const { method, path, query } = request;
  const { headers, body } = partsOf(request);
  const { 'content-length': _, ...others } = headers;
  return {
    // Prism compares it with the document's methods, and finds no route for others.
    method: method.toLowerCase() as 'get',
    url: { path, query: Object.fromEntries([...new Set(query.keys())].map((name) => [name, query.getAll(name)])) },
    // Prism looks at the type only of a body that has a length, and one in chunks names none.
    headers: body === undefined ? others : { ...others, 'content-length': '1' },
    body,
  };
}

/** Prism throws at a content type that it cannot read: a message without a type is checked in its place. */
function partsOf(message: Message): { headers: Record<string, string>; body: Json | undefined } {
  const { 'content-type': type, ...others } = message.headers;
  const isReadable = type !== undefined && typeof message.mediaType === 'string';
  return {
    headers: { ...others, ...(isReadable && { 'content-type': type }) },
    body: message.body?.form === 'other' ? message.body.text : jsonOf(message),
  };
}

/** Each step of the path is escaped as in a JSON Pointer. */
function toIssue({ code = '', message, path = [] }: { code?: string | number; message: string; path?: string[] }) {
  return { code: String(code), message, path };
}
