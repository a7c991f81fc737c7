import { fieldOf, isJsonObject, type Operation, type Scenario } from '@bgv-kit/spec';
import { expect, test } from 'vitest';
import { createSandbox } from '../create-sandbox.ts';
import { createCustomPeople } from '../response/custom-people.ts';
import type { Sandbox } from '../sandbox.ts';
import { about, bodyOf, callWith, operation } from '../testing/calls.ts';
import { chooseScenario } from './choose-scenario.ts';

async function ask(number: string, prefer?: string, sandbox: Sandbox = createSandbox()) {
  const answer = await sandbox.answer(callWith(about(number), { headers: { prefer } }));
  const body = bodyOf(answer);
  return {
    status: answer.status,
    scenario: answer.headers['sandbox-scenario'],
    body,
    data: isJsonObject(body['data']) ? body['data'] : {},
  };
}

test.each([
  { number: '9000000200', want: '200 found' },
  { number: '9000000404', want: '404 no-record' },
  { number: '9000000500', want: '500 bureau-failure' },
  { number: '9000000301', want: '200 synthetic-match' },
  { number: '9123456780', want: '200 synthetic-match' },
])('$number selects $want', async ({ number, want }) => {
  const { status, scenario } = await ask(number);
  expect(`${status} ${scenario}`).toBe(want);
});

test.each([
  { prefer: 'code=404', want: '404 no-record' },
  { prefer: 'code=402', want: '402 no-credits' },
  { prefer: 'code=400', want: '400 mobile-number-missing' },
  { prefer: 'code=200', want: '200 synthetic-match' },
  { prefer: 'example=thin-file', want: '200 thin-file' },
  { prefer: 'example="bureau-failure"', want: '500 bureau-failure' },
  { prefer: 'code=200, example=messy-file', want: '200 messy-file' },
  { prefer: 'code=404, example=messy-file', want: '400 unknown-preference' },
  { prefer: 'code=422', want: '400 unknown-preference' },
  { prefer: 'example=unknown', want: '400 unknown-preference' },
  { prefer: 'respond-async', want: '404 no-record' },
])('Prefer: $prefer answers $want, whatever the number selects', async ({ prefer, want }) => {
  const { status, scenario } = await ask('9000000404', prefer);
  expect(`${status} ${scenario}`).toBe(want);
});

test('an unknown preference is told what was asked for and what there is, and is free', async () => {
  const { body } = await ask('9000000200', 'code=404, example=found');
  expect(body).toMatchObject({ code: 400, credits_used: 0, credits_left: 1000 });
  expect(body['message']).toMatch(
    /^The document has no scenario for "Prefer: code=404, example=found"\. Examples: found, thin-file, .*\. Nothing is charged\.$/,
  );
});

test('a preference does not make a bad request valid', async () => {
  const call = callWith({}, { headers: { prefer: 'code=200' } });
  expect((await createSandbox().answer(call)).headers['sandbox-scenario']).toBe('invalid-request');
});

test('a synthetic match is the same person for the same number in any sandbox, under a new order number each time', async () => {
  const one = createSandbox();
  const answers = [
    await ask('9000077777', undefined, one),
    await ask('9000077777', undefined, one),
    await ask('9000077777'),
  ];
  const [first, second, elsewhere] = answers.map(({ data: { reportOrderNumber, ...person } }) => ({
    reportOrderNumber,
    person,
  }));
  expect(second?.person).toEqual(first?.person);
  expect(elsewhere?.person).toEqual(first?.person);
  expect(second?.reportOrderNumber).not.toBe(first?.reportOrderNumber);
  expect(first?.reportOrderNumber).toMatch(/^[0-9]+$/);
});

test('the number that was asked for is among the phones of a synthetic match', async () => {
  const { phoneInfo } = (await ask('9000077777')).data;
  expect(Array.isArray(phoneInfo) && phoneInfo.map((phone) => fieldOf(phone, 'number'))).toContain('9000077777');
});

test('two numbers are two people', async () => {
  const [one, other] = [await ask('9000077777'), await ask('9000077778')];
  expect(one.data['personalInfo']).not.toEqual(other.data['personalInfo']);
});

test('a scenario that is asked for by name keeps its own person', async () => {
  const { data } = await ask('9000077777', 'example=found');
  expect(data['personalInfo']).toMatchObject({ fullName: 'ASHA MOHAN VERMA' });
});

/** The kit's operation with one scenario, which has this status, and no field that selects. */
function operationWith(status: number): Operation {
  const scenario: Scenario = { name: 'only', summary: '', request: {}, status, body: {} };
  return { ...operation, request: undefined, scenarios: [scenario] };
}

test('a custom person is asked for only by a number that is a string', async () => {
  const asked: string[] = [];
  const customPeople = { ...createCustomPeople(), find: (number: string) => void asked.push(number) };
  await chooseScenario(operation, callWith({}), about('9000077777'), { customPeople });
  await chooseScenario(operation, callWith({}), { ...about(''), mobile_number: 9000077777 }, { customPeople });
  expect(asked).toEqual(['9000077777']);
});

test('an operation whose scenarios no field selects answers with its first success, seeded by its id', async () => {
  const choice = await chooseScenario(operationWith(201), callWith({}), {}, {});
  expect(choice).toEqual({ scenario: 'only', status: 201, label: 'synthetic-match', person: operation.id });
});

test.each([300, 404])('an operation without a success, but with %d, needs a Prefer header', async (status) => {
  expect(await chooseScenario(operationWith(status), callWith({}), {}, {})).toMatchObject({
    parts: {
      status: 400,
      scenario: 'unknown-preference',
      message: `The document has no scenario in which ${operation.id} succeeds. Choose one with a Prefer header.`,
    },
  });
  const call = callWith({}, { headers: { prefer: `code=${status}` } });
  expect(await chooseScenario(operationWith(status), call, {}, {})).toMatchObject({ label: 'only', person: undefined });
});

test.each(['code=422', 'example=unknown'])('an unknown preference repeats "%s" and nothing more', async (prefer) => {
  const { body } = await ask('9000000200', prefer);
  expect(body['message']).toMatch(new RegExp(`^The document has no scenario for "Prefer: ${prefer}"\\. `));
});

test('custom people and recordings are optional', async () => {
  const choice = await chooseScenario(operation, callWith({}), about('9000077777'), {});
  expect(choice).toEqual({ scenario: 'found', status: 200, label: 'synthetic-match', person: '9000077777' });
});
