import type { JsonObject } from '@bgv-kit/spec';
import { about, under, valid } from '../demonstration.ts';
import { failureNumber, noRecordNumber, recordOf } from '../fake-server/bureau.ts';
import { concluding, inBody, lacking, turning } from '../fake-server/changes.ts';
import type { Change } from '../fake-server/steps.ts';
import { faultsOf } from './faults-of.ts';

const broken = about('123');
const noRecord = about(noRecordNumber);
const failure = about(failureNumber);

/** Answers whose envelope is not the documented one. */
export const envelopeFaults = faultsOf('envelope', [
  {
    name: 'says code 200 in every body',
    breaks: ['response.code'],
    change: inBody((body) => ({ ...body, code: 200 })),
    shows: [broken],
  },
  {
    name: 'says code 400 for every error',
    breaks: ['response.code'],
    change: inBody((body, { status }) => ({ ...body, code: status === 200 ? 200 : 400 })),
    shows: [under('sandbox-unknown')],
  },
  {
    name: 'says code 0 for a success',
    breaks: ['response.code'],
    change: inBody((body, { status }) => ({ ...body, code: status === 200 ? 0 : status })),
    shows: [valid],
  },
  {
    name: 'says code 500 of a number without a record',
    breaks: ['response.code'],
    change: inBody((body, { status }) => ({ ...body, code: status === 404 ? 500 : status })),
    shows: [noRecord],
  },
  {
    name: 'writes the code as a string',
    breaks: ['response.code'],
    change: inBody((body, { status }) => ({ ...body, code: String(status) })),
    shows: [valid],
  },
  onSuccess('leaves the code out', 'response.code', (body) => lacking(body, 'code')),
  onSuccess('writes Success with a capital', 'response.status', (body) => ({ ...body, status: 'Success' })),
  onSuccess('says ok in place of success', 'response.status', (body) => ({ ...body, status: 'ok' })),
  onSuccess('says true in place of success', 'response.status', (body) => ({ ...body, status: true })),
  onSuccess('leaves the status out', 'response.status', (body) => lacking(body, 'status')),
  onSuccess('says error of a success', 'response.status', (body) => ({ ...body, status: 'error' })),
  {
    name: 'says success of every answer',
    breaks: ['response.status'],
    change: inBody((body) => ({ ...body, status: 'success' })),
    shows: [broken],
  },
  {
    name: 'says success of a number without a record',
    breaks: ['response.status'],
    change: inBody((body, { status }) => (status === 404 ? { ...body, status: 'success' } : body)),
    shows: [noRecord],
  },
  {
    name: 'says fail in place of error',
    breaks: ['response.status'],
    change: inBody((body, { status }) => (status === 200 ? body : { ...body, status: 'fail' })),
    shows: [broken],
  },
  onSuccess('leaves the message out', 'response.message', (body) => lacking(body, 'message')),
  onSuccess('has null for a message', 'response.message', (body) => ({ ...body, message: null })),
  onSuccess('has an object for a message', 'response.message', (body) => ({ ...body, message: { text: 'Done.' } })),
  {
    name: 'has a list of messages with a 400',
    breaks: ['response.message'],
    change: inBody((body, { status }) => (status === 400 ? { ...body, message: ['It is not valid.'] } : body)),
    shows: [broken],
  },
  {
    name: 'has a number for a message with an error',
    breaks: ['response.message'],
    change: inBody((body, { status }) => (status >= 400 ? { ...body, message: status } : body)),
    shows: [failure],
  },
  onSuccess('leaves the data out', 'response.data', (body) => lacking(body, 'data')),
  onSuccess('has null for data', 'response.data', (body) => ({ ...body, data: null })),
  onSuccess('puts the data into a list', 'response.data', (body) => ({ ...body, data: [body['data'] ?? null] })),
  onSuccess('writes the data as a string', 'response.data', (body) => ({
    ...body,
    data: JSON.stringify(body['data']),
  })),
  onSuccess('has empty data', 'response.data', (body) => ({ ...body, data: {} })),
  onSuccess('puts everything into a field of its own', 'response.200', (body) => ({ response: body })),
  onSuccess('spreads the data over the envelope', 'response.data', ({ data, ...body }) =>
    typeof data === 'object' && !Array.isArray(data) ? { ...body, ...data } : body,
  ),
  {
    name: 'labels its answers text/html',
    breaks: ['response.200'],
    change: rendering((text, status) => new Response(text, { status, headers: { 'content-type': 'text/html' } })),
    shows: [valid],
  },
  {
    name: 'labels its answers text/plain',
    breaks: ['response.200'],
    change: rendering((text, status) => new Response(text, { status })),
    shows: [valid],
  },
  {
    name: 'sends nothing with a 200',
    breaks: ['response.200', 'response.data'],
    change: rendering((text, status) => json(status === 200 ? '' : text, status)),
    shows: [valid],
  },
  {
    name: 'sends truncated JSON with a 200',
    breaks: ['response.200'],
    change: rendering((text, status) => json(status === 200 ? text.slice(0, -1) : text, status)),
    shows: [valid],
  },
  {
    name: 'writes its JSON into a JSON string',
    breaks: ['response.200'],
    change: rendering((text, status) => json(JSON.stringify(text), status)),
    shows: [valid],
  },
  {
    name: 'puts a 200 into a list',
    breaks: ['response.200'],
    change: rendering((text, status) => json(status === 200 ? `[${text}]` : text, status)),
    shows: [valid],
  },
  {
    name: 'sends a notice before its JSON',
    breaks: ['response.200'],
    change: rendering((text, status) => json(`Notice: undefined index\n${text}`, status)),
    shows: [valid],
  },
  {
    name: 'sends every answer with status 200',
    breaks: ['response.code', 'response.200', 'credits.400', 'credits.401', 'credits.no-data'],
    change: rendering((text) => json(text, 200)),
    shows: [broken],
  },
  {
    name: 'sends a missing record with status 200 and says 404 in the body',
    breaks: ['response.code', 'response.200', 'credits.no-data'],
    change: rendering((text, status) => json(text, status === 404 ? 200 : status)),
    shows: [noRecord],
  },
  {
    name: 'sends a failure of the bureau with status 200',
    breaks: ['response.code', 'response.200', 'credits.500'],
    change: rendering((text, status) => json(text, status === 500 ? 200 : status)),
    shows: [failure],
  },
  {
    name: 'sends a success with status 201',
    breaks: ['response.code', 'response.200'],
    change: rendering((text, status) =>
      json(text.replaceAll('"code":200', '"code":201'), status === 200 ? 201 : status),
    ),
    shows: [valid],
  },
  {
    name: 'sends a missing record with status 204 and nothing else',
    breaks: ['credits.no-data'],
    change: rendering((text, status) => (status === 404 ? new Response(null, { status: 204 }) : json(text, status))),
    shows: [noRecord],
  },
  {
    name: 'answers with an empty person where there is no record',
    breaks: ['credits.no-data', 'response.200', 'data.individual'],
    change: concluding((outcome) =>
      outcome.status === 404 ? { ...outcome, status: 200, record: emptied(recordOf('9000012345')) } : outcome,
    ),
    shows: [noRecord],
  },
  {
    name: 'answers with 400 where there is no record',
    breaks: ['credits.no-data'],
    change: turning(404, 400),
    shows: [noRecord],
  },
  {
    name: 'calls a failure of the bureau a missing record',
    breaks: ['credits.500', 'credits.no-data'],
    change: turning(500, 404),
    shows: [failure],
  },
  {
    name: 'calls a missing record a failure',
    breaks: ['credits.500', 'credits.no-data'],
    change: turning(404, 500),
    shows: [noRecord],
  },
]);

function onSuccess(
  name: string,
  requirement: `response.${'status' | 'code' | 'message' | 'data' | '200'}`,
  change: (body: JsonObject) => JsonObject,
) {
  return {
    name,
    breaks: [requirement] as const,
    change: inBody((body, { status }) => (status === 200 ? change(body) : body)),
    shows: [valid],
  };
}

function rendering(render: (text: string, status: number) => Response): Change {
  return () => ({ render: (body, { status }) => render(JSON.stringify(body), status) });
}

function json(text: string, status: number): Response {
  return new Response(text, { status, headers: { 'content-type': 'application/json' } });
}

/** The same fields and lists, all of them empty. */
function emptied(record: JsonObject): JsonObject {
  return JSON.parse(
    JSON.stringify(record, (_name, value) => (Array.isArray(value) ? [] : value)),
    (_name, value) => (typeof value === 'string' ? '' : value),
  );
}
