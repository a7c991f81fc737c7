import { isJsonObject, type Json, type JsonObject } from '@bgv-kit/spec';
import { wait } from '../fake-server/bureau.ts';
import { inBody, lacking } from '../fake-server/changes.ts';
import type { Change } from '../fake-server/steps.ts';
import { variantsOf } from './variants-of.ts';

/** Other words, other order, other headers, other timing: the same answers. */
export const otherFrames = variantsOf({
  'has other messages': inBody((body, { status }) => ({ ...body, message: `As you like it (${status}).` })),
  'has messages in Hindi': inBody((body) => ({ ...body, message: 'अनुरोध पूरा हुआ।' })),
  'names every mistake in the message': inBody((body, { about }) =>
    about === undefined ? body : { ...body, message: `Validation failed: ${about}`, errors: [{ field: about }] },
  ),
  'orders its keys the other way round': inBody((body) => reversed(body)),
  'writes its JSON over many lines': rendering((body) => `\r\n${JSON.stringify(body, null, '\t')}\n\n`),
  'escapes all characters outside ASCII, and slashes': inText((text) =>
    text
      .replaceAll('/', '\\/')
      .replace(/[^ -~]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`),
  ),
  'writes a letter of each key as an escape': inText((text) => text.replaceAll('"status"', '"\\u0073tatus"')),
  'writes its content type in capitals, with a charset': rendering(JSON.stringify, {
    'content-type': 'Application/JSON; Charset="UTF-8"',
  }),
  'writes its content type with a charset': rendering(JSON.stringify, {
    'content-type': 'application/json;charset=utf-8',
  }),
  'sends its bodies in small pieces': () => ({
    render: (body, { status }) =>
      new Response(inPieces(JSON.stringify(body)), { status, headers: { 'content-type': 'application/json' } }),
  }),
  'takes 20 ms for every answer from the bureau': () => ({ pause: () => wait(20) }),
  'answers at once': () => ({ pause: () => Promise.resolve() }),
  'takes a different time for each answer': () => ({ pause: ({ number }) => wait((number * 7) % 23) }),
  'closes the connection after each answer': withHeaders({ connection: 'close' }),
  'has headers of its own': withHeaders({
    'x-request-id': 'r-1',
    'cache-control': 'no-store',
    server: 'other',
    vary: '*',
  }),
  'has headers that tell of a rate limit': withHeaders({ 'x-ratelimit-limit': '600', 'x-ratelimit-remaining': '599' }),
  'sets a cookie': withHeaders({ 'set-cookie': 'session=none; Path=/; HttpOnly' }),
  'names the scheme in WWW-Authenticate with a 401': (own) => ({
    render: (body, outcome, call) => {
      const response = own.render(body, outcome, call);
      if (outcome.status === 401) response.headers.set('www-authenticate', 'Bearer realm="api", error="invalid_token"');
      return response;
    },
  }),
  'has fields of its own in the envelope': inBody((body) => ({
    request_id: 'r-1',
    ...body,
    took_ms: 3,
    meta: { v: 2 },
  })),
  'has fields of its own in the data': inBody((body, { status }) => {
    const { data } = body;
    return status === 200 && isJsonObject(data) ? { ...body, data: { ...data, score: 700, accounts: [] } } : body;
  }),
  'has fields of its own in every part of the data': inBody((body, { status }) =>
    status === 200 ? { ...body, data: marked(body['data'] ?? null) } : body,
  ),
  'has data null with an error': onErrors((body) => ({ ...body, data: null })),
  'has no data with an error': onErrors((body) => lacking(body, 'data')),
  'has an empty list for data with an error': onErrors((body) => ({ ...body, data: [] })),
  'has empty data with an error': onErrors((body) => ({ ...body, data: {} })),
  'names what was wrong in the data of an error': onErrors((body) => ({
    ...body,
    data: { errors: ['It is not valid.'] },
  })),
  'answers an error with a code of its own beside the others': onErrors((body) => ({ ...body, error_code: 'E-17' })),
  'has a time in every answer': inBody((body) => ({ ...body, timestamp: new Date(0).toISOString() })),
});

function onErrors(change: (body: JsonObject) => JsonObject): Change {
  return inBody((body, { status }) => (status === 200 ? body : change(body)));
}

function rendering(write: (body: JsonObject) => string, headers: Record<string, string> = {}): Change {
  return () => ({
    render: (body, { status }) =>
      new Response(write(body), { status, headers: { 'content-type': 'application/json', ...headers } }),
  });
}

function inText(change: (text: string) => string): Change {
  return rendering((body) => change(JSON.stringify(body)));
}

function withHeaders(headers: Record<string, string>): Change {
  return rendering(JSON.stringify, headers);
}

/** A string in pieces of 40 bytes, which also split characters. */
function inPieces(text: string): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  let at = 0;
  return new ReadableStream<Uint8Array>({
    pull(controller) {
      if (at >= bytes.length) return controller.close();
      controller.enqueue(bytes.slice(at, at + 40));
      at += 40;
    },
  });
}

function reversed(value: JsonObject): JsonObject {
  const turn = (inner: Json): Json => (isJsonObject(inner) ? reversed(inner) : inner);
  const entries = Object.entries(value).reverse();
  return Object.fromEntries(entries.map(([name, inner]) => [name, turn(inner)]));
}

function marked(value: Json): Json {
  return JSON.parse(
    JSON.stringify(value, (_name, inner) => (isJsonObject(inner) ? { ...inner, source: 'bureau' } : inner)),
  );
}
