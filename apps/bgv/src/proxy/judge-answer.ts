import { isJsonObject, type JsonObject, type Operation } from '@bgv-kit/spec';
import { type Finding, ownFinding, trouble } from './finding.ts';
import type { JudgedRequest } from './judge-request.ts';
import { mergeFindings } from './merge-findings.ts';
import type { Message } from './message.ts';
import { showPrismFindings } from './prism-findings.ts';
import type { PrismFinding, PrismProxy } from './prism-proxy.ts';

/** No error body is printed on the vendor's page: what an error leaves out rests on decision 4. */
const errorEnvelope = [4];

/** Judges an answer: Prism by the document, and our rules by what schemas cannot say: the status, the price, the balance. */
export async function judgeAnswer(
  prism: PrismProxy,
  { operation, asked }: JudgedRequest,
  status: number,
  message: Message,
): Promise<Finding[]> {
  if (operation === undefined) return [];
  const known = operation.responses.get(status);
  if (message.body === undefined) return [unjudged(), ...statusFindings(operation, status)];
  const own = [...statusFindings(operation, status), ...bodyFindings(operation, status, message)];
  if (known === undefined) return own;
  const found = await askPrism(prism, asked, status, message);
  const shown = showPrismFindings('response', found, known.schema).map((finding) => open(finding, status));
  return mergeFindings(own, shown);
}

function askPrism(
  prism: PrismProxy,
  asked: JudgedRequest['asked'],
  status: number,
  { headers, mediaType, body }: Message,
): Promise<readonly PrismFinding[]> {
  // Prism throws at a content type that it cannot read: one that has no type is judged in its place.
  const { 'content-type': type = '', ...others } = headers;
  const read = typeof mediaType === 'string' ? { 'content-type': type } : {};
  const value = body?.form === 'json' ? body.json : body?.form === 'other' ? body.text : undefined;
  return prism.judgeResponse(asked, { status, headers: { ...others, ...read }, body: value });
}

/** What an error leaves out is drift; what it says wrongly is not. */
function open(finding: Finding, status: number): Finding {
  const leftOut = ['prism.required', 'prism.anyOf', 'prism.content-type'].includes(finding.rule);
  return status >= 300 && leftOut ? { ...finding, kind: 'drift', assumed: errorEnvelope } : finding;
}

function statusFindings({ responses }: Operation, status: number): Finding[] {
  if (responses.has(status)) return [];
  const known = [...responses.keys()].join(', ');
  return [ownFinding('response', '/status', 'answer.status', `the document has no ${status}, only ${known}`)];
}

function bodyFindings(operation: Operation, status: number, { body }: Message): Finding[] {
  const assumed = status < 300 ? [] : errorEnvelope;
  if (body?.form === 'json' && isJsonObject(body.json)) return envelopeFindings(operation, status, body.json);
  const words = body?.form === 'json' ? 'the body is no JSON object' : 'the body is not JSON';
  return operation.responses.has(status) ? [ownFinding('response', '/body', 'answer.json', words, assumed)] : [];
}

function envelopeFindings(operation: Operation, status: number, body: JsonObject): Finding[] {
  return [...codeFindings(status, body), ...priceFindings(operation, status, body), ...balanceFindings(body)];
}

function codeFindings(status: number, { code }: JsonObject): Finding[] {
  if (typeof code !== 'number' || code === status) return [];
  return [ownFinding('response', '/body/code', 'answer.code', `code must be the status, ${status}`)];
}

/** "No credit is consumed for 400, 401, 402, 403, or 500 responses." What the document does not price is free. */
function priceFindings({ responses }: Operation, status: number, { credits_used: used }: JsonObject): Finding[] {
  const price = responses.get(status)?.credits ?? 0;
  if (typeof used !== 'number' || used === price) return [];
  const message = `credits_used is ${shown(used)}; the document's price of ${status} is ${price}`;
  return [ownFinding('response', '/body/credits_used', 'answer.credits-used', message)];
}

function balanceFindings({ credits_left: left, credits_remaining: remaining }: JsonObject): Finding[] {
  const both = typeof left === 'number' && typeof remaining === 'number';
  const pointer = typeof left === 'number' ? '/body/credits_left' : '/body/credits_remaining';
  const balance = typeof left === 'number' ? left : remaining;
  const fraction = typeof balance === 'number' && !Number.isInteger(balance);
  return [
    ...(both && left !== remaining
      ? [ownFinding('response', '/body/credits_remaining', 'answer.balance', 'the two balances differ')]
      : []),
    ...(fraction ? [ownFinding('response', pointer, 'answer.balance', 'the balance is no whole number', [2])] : []),
  ];
}

/** A price is a small number; whatever else stands there is not repeated. */
function shown(credits: number): string {
  return Number.isInteger(credits) && Math.abs(credits) < 100 ? String(credits) : 'another number';
}

function unjudged(): Finding {
  const words = 'the body is too large, broken off or in an unknown encoding, and was not judged';
  return trouble('response', 'answer.unjudged', words);
}
