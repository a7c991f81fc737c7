import { chargedBy, readCredits } from './credits.ts';
import { type Envelope, isFailure, isSuccess, type SuccessEnvelope } from './envelope.ts';
import { isJsonObject } from './json.ts';
import type { OperationEntry } from './operation-types.ts';
import { type Answered, type Found, type NoRecord, type Outcome, refusals } from './outcome.ts';

/** An answer whose body has been read. */
export interface Answer {
  readonly response: Response;
  /** A JSON value, or a string that is not JSON; undefined where the body was empty or broke off. */
  readonly body: unknown;
}

/** The types that every operation has: those of the envelope. */
export interface AnyOperation {
  responses: { 200: Json<SuccessEnvelope> } & Record<400 | 401 | 402 | 403 | 404 | 500, Json<Envelope>>;
}

type Json<Body> = { content: { 'application/json': Body } };

/** The outcome of an answer, by its status, its envelope and the documented prices. */
export function readOutcome(operation: OperationEntry, answer: Answer): Outcome<AnyOperation> {
  const { status } = answer.response;
  if (status >= 500) return readServerError(operation, answer);
  // The document does not have this status for this operation, and so does not say what it means.
  if (operation.credits[status] === undefined) return unexpected(answer);
  if (status === 200) return readFound(operation, answer) ?? unexpected(answer);
  if (status === 404) return readNoRecord(operation, answer) ?? unexpected(answer);
  if (!isRefusal(status)) return unexpected(answer);
  return { outcome: refusals[status], ...account(answer, operation.credits[status]), body: envelopeOrText(answer) };
}

function readFound(operation: OperationEntry, answer: Answer): Found<AnyOperation> | undefined {
  const { body } = answer;
  if (!isSuccess(body, 200)) return undefined;
  return { outcome: 'found', ...account(answer, operation.credits[200]), body, data: body.data };
}

function readNoRecord(operation: OperationEntry, answer: Answer): NoRecord<AnyOperation> | undefined {
  const { body } = answer;
  if (!isFailure(body, 404)) return undefined;
  const price = operation.credits[404] ?? 0;
  // Vendor: a credit "is consumed … whenever the bureau is successfully reached — including when the bureau returns no
  // data (404)". So a free 404 does not come from the bureau: most often the base URL is wrong.
  if (price > 0 && readCredits(body).used === 0) return undefined;
  return { outcome: 'no-record', ...account(answer, price), body };
}

function readServerError(operation: OperationEntry, answer: Answer): Outcome<AnyOperation> {
  const { status } = answer.response;
  // A gateway's page says nothing about what happened behind it.
  const price = isFailure(answer.body, status) ? operation.credits[status] : undefined;
  return { outcome: 'server-error', ...account(answer, price), body: envelopeOrText(answer) };
}

function unexpected(answer: Answer): Outcome<AnyOperation> {
  return { outcome: 'unexpected', ...account(answer, undefined), body: answer.body };
}

function account({ response, body }: Answer, price: number | undefined): Omit<Answered<unknown>, 'body'> {
  const credits = readCredits(body);
  const message = isJsonObject(body) && typeof body['message'] === 'string' ? body['message'] : undefined;
  return {
    status: response.status,
    message: message ?? `HTTP ${response.status}, without a message of this API.`,
    charged: chargedBy(credits.used, price),
    credits,
    response,
  };
}

function envelopeOrText({ response, body }: Answer): Envelope | string | undefined {
  if (isFailure(body, response.status) || typeof body === 'string') return body;
  return body === undefined ? undefined : JSON.stringify(body);
}

function isRefusal(status: number): status is keyof typeof refusals {
  return status in refusals;
}
