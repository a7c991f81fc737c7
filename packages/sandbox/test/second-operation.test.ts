import { createSandbox, sandboxFetch } from '@bgv-kit/sandbox';
import { isJsonObject, type Json, type JsonObject, readOperations } from '@bgv-kit/spec';
import { document } from '@bgv-kit/spec/document';
import { expect, test } from 'vitest';

/*
 * A second endpoint is a YAML file. Here it is the first one's JSON with another path, id, price and set of scenarios: no
 * code of the sandbox names it.
 */
const path = '/v3/vehicles/owner-pull';
const credits = { credits_used: 3, credits_left: 997, credits_remaining: 997 };
const answers = {
  pullVehicleOwner: {
    owner: {
      status: 200,
      body: {
        status: 'success',
        code: 200,
        message: 'Owner found.',
        data: { orderId: '1', holder: { name: 'ASHA VERMA', mobile: '9000000200' } },
        ...credits,
      },
    },
    scrapped: { status: 404, body: { status: 'error', code: 404, message: 'Scrapped.', data: {}, ...credits } },
    unpaid: { status: 402, body: { status: 'error', code: 402, message: 'Too few credits.', data: {}, ...credits } },
    'plate-too-short': { status: 400, body: { status: 'error', code: 400, message: '-', data: {}, ...credits } },
  },
};

function at(node: unknown, ...steps: string[]): JsonObject {
  const found = steps.reduce<unknown>((value, step) => (isJsonObject(value) ? value[step] : undefined), node);
  if (!isJsonObject(found)) throw new Error(`The document has nothing at ${steps.join('.')}.`);
  return found;
}

/** The kit's document with the second operation beside its first. */
function twoOperations(): JsonObject {
  const copy: JsonObject = structuredClone(document);
  const [first = ''] = Object.keys(at(copy, 'paths'));
  const post = structuredClone(at(copy, 'paths', first, 'post'));
  const plate = {
    type: 'string',
    allOf: [{ title: 'plate', description: '`plate` has four characters or more.', minLength: 4 }],
  };
  const holder = {
    type: 'object',
    properties: {
      name: { type: 'string', 'x-person': 'personalInfo.fullName' },
      mobile: { 'x-person': 'mobileNumber' },
    },
  };
  const data = { type: 'object', properties: { orderId: { type: 'string', 'x-generated': 'order-number' }, holder } };
  const examples = (...names: (keyof typeof answers.pullVehicleOwner)[]): JsonObject =>
    Object.fromEntries(names.map((name) => [name, { value: answers.pullVehicleOwner[name].body }]));
  const response = (schema: Json, shown: JsonObject, words: JsonObject = {}) => ({
    description: '',
    ...words,
    content: { 'application/json': { schema, examples: shown } },
  });
  const requests = { owner: 'KA01', scrapped: 'KA04', unpaid: 'KA02', 'plate-too-short': 'KA' };
  at(copy, 'paths')[path] = {
    post: {
      ...post,
      operationId: 'pullVehicleOwner',
      requestBody: response(
        { type: 'object', required: ['plate'], properties: { plate } },
        Object.fromEntries(Object.entries(requests).map(([name, value]) => [name, { value: { plate: value } }])),
      ),
      responses: {
        '200': response({ type: 'object', properties: { data } }, examples('owner'), { 'x-credits': 3 }),
        '404': response({}, examples('scrapped'), { 'x-credits': 2 }),
        '402': response({}, examples('unpaid')),
        '400': response({}, examples('plate-too-short')),
      },
    },
  };
  return copy;
}

function openWith(credits: number) {
  const operations = readOperations(twoOperations());
  const sandbox = createSandbox({
    operations,
    answers,
    keys: [{ key: 'own', role: 'own', credits, access: 'active', dialect: 'left' }],
  });
  const headers = { authorization: 'Bearer own', 'content-type': 'application/json' };
  const ask = async (plate: string) => {
    const init = { method: 'POST', headers, body: JSON.stringify({ plate }) };
    const response = await sandboxFetch(sandbox)(`http://127.0.0.1:4010/api${path}`, init);
    return { scenario: response.headers.get('sandbox-scenario'), body: at(await response.json()) };
  };
  return { sandbox, ask };
}

test('both operations are served', () => {
  expect(openWith(0).sandbox.operations.map(({ id, price }) => [id, price])).toEqual([
    ['pullCustomerData', 1],
    ['pullVehicleOwner', 3],
  ]);
});

test.each([
  { plate: 'KA01', scenario: 'owner', code: 200, used: 3 },
  { plate: 'KA04', scenario: 'scrapped', code: 404, used: 2 },
  { plate: 'KA99', scenario: 'synthetic-match', code: 200, used: 3 },
  { plate: 'KA02', scenario: 'unpaid', code: 402, used: 0 },
  { plate: 'K', scenario: 'invalid-request', code: 400, used: 0 },
])('$plate selects $scenario, which answers $code and costs $used', async ({ plate, scenario, code, used }) => {
  const { sandbox, ask } = openWith(10);
  const answer = await ask(plate);
  expect(answer.scenario).toBe(scenario);
  expect(answer.body).toMatchObject({ code, credits_used: used, credits_left: 10 - used });
  const entries = await sandbox.ledger.entries({ key: 'own' });
  const debit = { type: 'debit', credits: -used, operation: 'pullVehicleOwner' };
  expect(entries.slice(1)).toMatchObject(used === 0 ? [] : [debit]);
});

test('a balance of two does not cover a price of three, not even for an answer that would cost two', async () => {
  const { ask } = openWith(2);
  const want = { code: 402, message: 'Too few credits.', credits_used: 0, credits_left: 2 };
  expect((await ask('KA01')).body).toMatchObject(want);
  expect((await ask('KA04')).body).toMatchObject(want);
});

test('its broken rules are named by its own messages', async () => {
  expect((await openWith(10).ask('K')).body['message']).toBe('`plate` has four characters or more.');
});

test('a synthetic match has a person and a generated value where its own schema says', async () => {
  const { ask } = openWith(10);
  const dataOf = async (plate: string) => at((await ask(plate)).body, 'data');
  const [one, again, other] = [await dataOf('KA98'), await dataOf('KA98'), await dataOf('KA99')];
  expect(again['holder']).toEqual(one['holder']);
  expect(other['holder']).not.toEqual(one['holder']);
  expect(one['holder']).not.toEqual(answers.pullVehicleOwner.owner.body.data.holder);
  expect(new Set([one, again, other].map(({ orderId }) => orderId)).size).toBe(3);
});
