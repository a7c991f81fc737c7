import { createSandbox, defaultKeys, sandboxFetch } from '@bgv-kit/sandbox';
import { isJsonObject, type Json, type JsonObject } from '@bgv-kit/spec';
import { type Answerer, changeAnswer } from './wrong-servers.ts';

/** A server that honours the vendor's page in its own way. */
export interface CorrectVariant {
  readonly name: string;
  readonly create: () => Answerer;
}

/** Ways to differ from the kit's own sandbox without breaking anything that the page says. */
export const correctVariants: readonly CorrectVariant[] = [
  { name: 'states credits_left alone', create: () => withDialect('left') },
  { name: 'states credits_remaining alone', create: () => withDialect('remaining') },
  {
    name: 'has other messages',
    create: () => changeAnswer(({ status, body }) => ({ status, body: { ...body, message: 'As you like it.' } })),
  },
  {
    name: 'has fields of its own',
    create: () => changeAnswer(({ status, body }) => ({ status, body: { request_id: 'r-1', ...body } })),
  },
  {
    name: 'orders keys the other way round',
    create: () => changeAnswer(({ status, body }) => ({ status, body: reversed(body) })),
  },
  {
    name: 'says nothing of credits in an error',
    create: () => changeAnswer(({ status, body }) => ({ status, body: status < 300 ? body : bare(status) })),
  },
  {
    name: 'sends data: null with an error',
    create: () => changeAnswer(({ status, body }) => ({ status, body: status < 300 ? body : { ...body, data: null } })),
  },
  {
    name: 'answers broken JSON with 422',
    create: () => changeAnswer((answer, { broken }) => (broken ? { ...answer, status: 422 } : answer)),
  },
  {
    name: 'has a balance with a fraction',
    create: () => changeAnswer(({ status, body }) => ({ status, body: withFraction(body) })),
  },
  { name: 'writes its JSON with spaces and its content type in capitals', create: prettyPrinted },
];

function withDialect(dialect: 'left' | 'remaining'): Answerer {
  return sandboxFetch(createSandbox({ keys: defaultKeys.map((key) => ({ ...key, dialect })) }));
}

function reversed(value: JsonObject): JsonObject {
  const turn = (inner: Json): Json => (isJsonObject(inner) ? reversed(inner) : inner);
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, inner]) => [name, turn(inner)]),
  );
}

function bare(code: number): JsonObject {
  return { status: 'error', code, message: 'Refused.' };
}

function withFraction(body: JsonObject): JsonObject {
  const add = (value: Json | undefined) => (typeof value === 'number' ? value + 0.5 : null);
  return { ...body, credits_left: add(body['credits_left']), credits_remaining: add(body['credits_remaining']) };
}

function prettyPrinted(): Answerer {
  const answer = sandboxFetch(createSandbox());
  return async (request) => {
    const response = await answer(request);
    const headers = { 'content-type': 'Application/JSON' };
    return new Response(`\n${JSON.stringify(await response.json(), null, 4)}\n`, { status: response.status, headers });
  };
}
