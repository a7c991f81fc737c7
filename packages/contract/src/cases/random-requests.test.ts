import { isJsonObject, validScenarios } from '@bgv-kit/spec';
import { operations } from '@bgv-kit/spec/document';
import { compileRequestCheck } from '@bgv-kit/spec/validate';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyString, validBodies } from './random-requests.ts';

test('a string is of ASCII characters, and some are one step from the valid one', () => {
  const texts = fc.sample(anyString('Asha Verma'), { numRuns: 500, seed: 1 });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: this is the range of ASCII, whole.
  expect(texts.filter((text) => !/^[\x00-\x7f]*$/.test(text))).toEqual([]);
  expect(texts.some((text) => text.includes('sha Verma') && text !== 'Asha Verma')).toBe(true);
  expect(texts.some((text) => /^[0-9]{10,}$/.test(text))).toBe(true);
});

test.each(operations)(
  'every request that is drawn for $id keeps every rule, and optional fields come and go',
  (operation) => {
    const valid = validScenarios(operation)[0]?.request;
    if (valid === undefined || !isJsonObject(valid)) throw new Error('The document has no valid request.');
    const bodies = fc.sample(validBodies(operation, valid), { numRuns: 200, seed: 1 });
    const check = compileRequestCheck(operation);
    expect(bodies.filter((body) => check(body).length > 0)).toEqual([]);
    for (const field of Object.keys(operation.request?.properties ?? {})) {
      const among = new Set(bodies.map((body) => field in body));
      expect([field, among.has(true), among.has(false)]).toEqual([
        field,
        true,
        !operation.request?.required?.includes(field),
      ]);
    }
  },
);
