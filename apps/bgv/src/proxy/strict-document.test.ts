import { isJsonObject, type Json, type JsonObject, readOperations } from '@bgv-kit/spec';
import { document } from '@bgv-kit/spec/document';
import { expect, test } from 'vitest';
import { checkTraffic } from '../../test/proxy/proxied-call.ts';
import { leaksIn, planted, plantedValues } from '../../test/support/planted.ts';
import { createPrismCheck, type PrismResult } from './prism-check.ts';

const [, , , , , field] = planted.personal;
const extra = { [field]: planted.found, [planted.name]: 7, [planted.found]: { [planted.personal[0]]: planted.name } };
const request = JSON.stringify({ full_name: 'Asha', ...extra });
const response = JSON.stringify({
  status: 'success',
  code: 200,
  data: { personalInfo: extra, phoneInfo: planted.found },
});

/** The kit's document with another word about the fields that its requests and its persons may have. */
function documentWith(words: JsonObject): JsonObject {
  const copy = structuredClone(document);
  const visit = (node: Json): void => {
    if (Array.isArray(node)) node.forEach(visit);
    if (!isJsonObject(node)) return;
    const { properties } = node;
    if (isJsonObject(properties) && ('mobile_number' in properties || 'dob' in properties)) Object.assign(node, words);
    Object.values(node).forEach(visit);
  };
  visit(copy);
  return copy;
}

test.each([
  { what: 'forbids fields that it does not name', words: { additionalProperties: false }, quotes: true },
  { what: 'wants them to be booleans', words: { additionalProperties: { type: 'boolean' } }, quotes: true },
  { what: 'wants their names to be short', words: { propertyNames: { maxLength: 3 } }, quotes: false },
  { what: 'wants few of them', words: { maxProperties: 1 }, quotes: false },
])('a document that $what: whether or not Prism quotes what was sent, no issue does', async ({ words, quotes }) => {
  const own = documentWith(words);
  const prism = await createPrismCheck(own);
  let raw: PrismResult | undefined;
  const { issues } = await checkTraffic(
    { request, response },
    { prism: async (...call) => (raw = await prism(...call)), operations: readOperations(own), basePath: '/api' },
  );
  expect(leaksIn(JSON.stringify(raw), plantedValues).length > 0).toBe(quotes);
  expect(leaksIn(JSON.stringify(issues), plantedValues)).toEqual([]);
  expect(issues.filter(({ where }) => where === 'request').length).toBeGreaterThan(1);
  expect(issues.map(({ path }) => path)).toContain('/body/data/phoneInfo');
});
