import { mutations, request as validRequest } from '@bgv-kit/fixtures';
import { createSandbox, sandboxFetch } from '@bgv-kit/sandbox';
import type { Json, Operation } from '@bgv-kit/spec';
import { operations } from '@bgv-kit/spec/document';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { startPrismMock } from '../support/start-prism-mock.ts';

const prism = await startPrismMock();
afterAll(() => prism.stop());

const keys = [{ key: 'rich', role: 'rich', credits: 1_000_000, access: 'active', dialect: 'both' }] as const;
const engine = sandboxFetch(createSandbox({ keys }));

/** The statuses of one request on the engine and on plain Prism. */
async function statuses(
  operation: Operation,
  body: Json,
  headers: Readonly<Record<string, string>>,
): Promise<[number, number]> {
  const init = {
    method: operation.method,
    // A connection of its own: Prism closes one that was idle for five seconds, and a busy machine may send on it just then.
    headers: { 'content-type': 'application/json', connection: 'close', ...headers },
    body: JSON.stringify(body),
  };
  const ours = await engine(`http://127.0.0.1:4010/api${operation.path}`, init);
  const theirs = await fetch(prism.origin + operation.path, init);
  await theirs.arrayBuffer();
  return [ours.status, theirs.status];
}

const authorized = { authorization: 'Bearer rich' };
/** A number that selects no scenario: plain Prism does not choose by request. */
const plainNumber = fc.stringMatching(/^[6-9][0-9]{8}[1-9]$/).filter((number) => !/^90000002|^900000[45]/.test(number));

/** Compares the engine with plain Prism, with so many random requests for each operation. */
export function describeDifference(numRuns: number): void {
  for (const operation of operations) compare(operation, numRuns);
}

function compare(operation: Operation, numRuns: number): void {
  test(`${operation.id}: every near miss gets the same status from the engine and from plain Prism`, async () => {
    const valid = { ...validRequest(operation, 7), mobile_number: '9000012345' };
    for (const rule of operation.rules) {
      for (const { body, label } of mutations(rule, operation, valid)) {
        const [ours, theirs] = await statuses(operation, body, authorized);
        expect({ rule: rule.id, label, status: ours }).toEqual({ rule: rule.id, label, status: theirs });
      }
    }
  });

  test(`${operation.id}: random requests get the same status from the engine and from plain Prism`, async () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[A-Za-z .0-9]{0,30}$/), plainNumber);
    const field = fc.oneof(text, fc.jsonValue({ maxDepth: 1 }) as fc.Arbitrary<Json>);
    const fields = fc.record(
      {
        mobile_number: fc.oneof(plainNumber, field),
        full_name: fc.oneof(fc.constant('Asha Verma'), field),
        consent_purpose: field,
        document_type: field,
        id_value: field,
      },
      { requiredKeys: [] },
    );
    const body = fc.oneof({ weight: 9, arbitrary: fields }, { weight: 1, arbitrary: fc.jsonValue() });
    await fc.assert(
      fc.asyncProperty(body, async (value) => {
        // fast-check draws JSON; its type for it is wider.
        const [ours, theirs] = await statuses(operation, value as Json, authorized);
        expect(ours).toBe(theirs);
      }),
      { numRuns },
    );
  });

  test(`${operation.id}: both answer a status that a header asks for`, async () => {
    const valid = { ...validRequest(operation, 7), mobile_number: '9000012345' };
    for (const status of operation.responses.keys()) {
      const [ours, theirs] = await statuses(operation, valid, { ...authorized, prefer: `code=${status}` });
      expect([ours, theirs]).toEqual([status, status]);
    }
  });

  test(`${operation.id}: a call without a key is 401 on both`, async () => {
    expect(await statuses(operation, validRequest(operation, 7), {})).toEqual([401, 401]);
  });
}
