import { expect, test } from 'vitest';
import { isJsonObject } from '../json.ts';
import { answers, documentWith, media, nameSchema } from '../testing/document-with.ts';
import { readOperations } from './read-operations.ts';

test('an operation is read with all that the tools need', () => {
  expect(readOperations(documentWith({ 'x-assumed': [6, 11] }))).toEqual([
    {
      id: 'makeThing',
      method: 'POST',
      path: '/things',
      summary: 'Makes a thing.',
      request: nameSchema,
      rules: expect.arrayContaining([expect.objectContaining({ id: 'name.required' })]),
      responses: new Map([
        [201, { status: 201, description: 'Made.', credits: 2, schema: { type: 'object' }, assumed: [] }],
      ]),
      scenarios: [{ name: 'made', summary: 'It is made.', request: { name: 'Asha' }, status: 201, body: { ok: true } }],
      requirements: [],
      price: 2,
      assumed: [6, 11],
    },
  ]);
});

test('the price is the most that any answer costs, and nothing where none does', () => {
  const examples = { a: {}, b: {}, c: {} };
  const responses = (credits: readonly number[]) => ({
    requestBody: media({ schema: nameSchema, examples }),
    responses: {
      '200': { 'x-credits': credits[0] ?? 0, ...answers({ a: {} }) },
      '404': { 'x-credits': credits[1] ?? 0, ...answers({ b: {} }) },
      '500': answers({ c: {} }),
    },
  });
  const priceOf = (credits: readonly number[]) => readOperations(documentWith(responses(credits)))[0]?.price;
  expect([priceOf([1, 5]), priceOf([3, 1]), priceOf([])]).toEqual([5, 3, 0]);
});

test('an answer without x-credits is free, and its decisions are its own', () => {
  const [operation] = readOperations(
    documentWith({ responses: { '200': { 'x-assumed': 5, ...answers({ made: {} }) } } }),
  );
  expect(operation?.responses.get(200)).toMatchObject({ credits: 0, description: '', assumed: [5] });
});

test('every method of every path is an operation; other words of a path are none', () => {
  const operation = (operationId: string) => ({
    operationId,
    requestBody: media({ examples: { made: {} } }),
    responses: { '200': answers({ made: {} }) },
  });
  const read = readOperations({
    paths: {
      '/a': { summary: 'no operation', parameters: [], post: operation('makeThing'), get: operation('getThing') },
      '/b/{id}': { delete: operation('dropThing') },
    },
  });
  expect(read.map(({ id, method, path }) => `${id} ${method} ${path}`).sort()).toEqual([
    'dropThing DELETE /b/{id}',
    'getThing GET /a',
    'makeThing POST /a',
  ]);
});

test('ranges such as 4XX and default are not statuses', () => {
  const responses = { '200': answers({ made: {} }), '4XX': answers({}), default: answers({}) };
  expect([...(readOperations(documentWith({ responses }))[0]?.responses.keys() ?? [])]).toEqual([200]);
});

test('schemas, bodies, answers and examples may all be elsewhere in the document', () => {
  const [direct] = readOperations(documentWith());
  const [referring] = readOperations(
    documentWith(
      {
        requestBody: { $ref: '#/components/bodies/Name' },
        responses: { '201': { $ref: '#/components/responses/Made' } },
      },
      {
        components: {
          schemas: { Name: nameSchema },
          examples: { Asha: { summary: 'It is made.', value: { name: 'Asha' } } },
          bodies: {
            Name: media({
              schema: { $ref: '#/components/schemas/Name' },
              examples: { made: { $ref: '#/components/examples/Asha' } },
            }),
          },
          responses: { Made: { description: 'Made.', 'x-credits': 2, ...answers({ made: { value: { ok: true } } }) } },
        },
      },
    ),
  );
  expect(referring).toEqual(direct);
});

test('a document without paths has no operations', () => {
  expect(readOperations({ openapi: '3.1.0' })).toEqual([]);
});

test('the request is undefined, and has no rules, where the body has no schema', () => {
  const requestBody = media({ examples: { made: { value: {} } } });
  expect(readOperations(documentWith({ requestBody }))[0]).toMatchObject({ request: undefined, rules: [] });
});

test.each([-1, 0.5, '1', true])(
  'x-credits of %j is refused with the operation, the status and the remedy',
  (credits) => {
    const responses = { '201': { 'x-credits': credits, ...answers({ made: {} }) } };
    expect(() => readOperations(documentWith({ responses }))).toThrow(
      expect.objectContaining({
        code: 'CREDITS_INVALID',
        message: 'makeThing 201: x-credits must be an integer, 0 or more.',
      }),
    );
  },
);

test('x-credits with nothing behind it is a mistake, not a gift', () => {
  const responses = { '200': { 'x-credits': null, ...answers({ made: {} }) } };
  expect(() => readOperations(documentWith({ responses }))).toThrow(
    expect.objectContaining({ code: 'CREDITS_INVALID' }),
  );
});

test('an operation without a request body has its answers for scenarios', () => {
  const get = {
    operationId: 'readThing',
    responses: { '200': answers({ there: { summary: 'It is there.', value: { ok: true } } }) },
  };
  const [operation] = readOperations({ paths: { '/things/{id}': { get } } });
  expect(operation).toMatchObject({
    method: 'GET',
    request: undefined,
    rules: [],
    scenarios: [{ name: 'there', request: null, status: 200, body: { ok: true } }],
  });
});

test('a path item behind a reference has its operations', () => {
  const { paths, ...words } = documentWith();
  const item = isJsonObject(paths) ? paths['/things'] : undefined;
  const document = {
    ...words,
    components: { pathItems: { Things: item ?? null } },
    paths: { '/things': { $ref: '#/components/pathItems/Things' } },
  };
  expect(readOperations(document).map(({ id }) => id)).toEqual(['makeThing']);
});
