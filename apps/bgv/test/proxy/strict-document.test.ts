import { isJsonObject, type Json, type JsonObject, readOperations } from '@bgv-kit/spec';
import { document } from '@bgv-kit/spec/document';
import { expect, test } from 'vitest';
import type { Finding } from '../../src/proxy/finding.ts';
import { judgeAnswer } from '../../src/proxy/judge-answer.ts';
import { judgeRequest } from '../../src/proxy/judge-request.ts';
import type { Message } from '../../src/proxy/message.ts';
import { createPrismProxy } from '../../src/proxy/prism-proxy.ts';
import { leaksIn, planted, plantedValues } from '../support/planted.ts';

const [, , , , , field] = planted.personal;

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

function message(json: JsonObject): Message {
  return {
    headers: { authorization: 'Bearer k', 'content-type': 'application/json' },
    mediaType: 'application/json',
    body: { form: 'json', json, text: JSON.stringify(json) },
  };
}

async function judge(words: JsonObject): Promise<{ raw: string; shown: readonly Finding[] }> {
  const own = documentWith(words);
  const operations = readOperations(own);
  const prism = await createPrismProxy(own);
  const path = operations[0]?.path ?? '';
  const extra = { [field]: planted.found, [planted.name]: 7, [planted.found]: { [planted.personal[0]]: planted.name } };
  const address = { method: 'POST', path, query: new URLSearchParams() };
  const request = await judgeRequest(prism, operations, address, message({ full_name: 'Asha', ...extra }));
  const answer = message({ status: 'success', code: 200, data: { personalInfo: extra, phoneInfo: planted.found } });
  const { body } = answer;
  const json = body?.form === 'json' ? body.json : undefined;
  const raw = await prism.judgeResponse(request.asked, { status: 200, headers: answer.headers, body: json });
  return {
    raw: JSON.stringify(raw),
    shown: [...request.findings, ...(await judgeAnswer(prism, request, 200, answer))],
  };
}

test.each([
  { what: 'forbids fields that it does not name', words: { additionalProperties: false }, quotes: true },
  { what: 'wants them to be truth values', words: { additionalProperties: { type: 'boolean' } }, quotes: true },
  { what: 'wants their names to be short', words: { propertyNames: { maxLength: 3 } }, quotes: false },
  { what: 'wants few of them', words: { maxProperties: 1 }, quotes: false },
])('a document that $what: whether or not Prism quotes what was sent, no finding does', async ({ words, quotes }) => {
  const { raw, shown } = await judge(words);
  expect(leaksIn(raw, plantedValues).length > 0).toBe(quotes);
  expect(leaksIn(JSON.stringify(shown), plantedValues)).toEqual([]);
  expect(shown.filter(({ where }) => where === 'request').length).toBeGreaterThan(1);
  expect(shown.map(({ pointer }) => pointer)).toContain('/body/data/phoneInfo');
});
