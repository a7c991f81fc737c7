import type { JsonObject } from '@bgv-kit/spec';
import { refuses, refusesString, takes, takesString } from '../fake-server/changes.ts';
import { isFullName, isMobileNumber } from '../fake-server/documented-checks.ts';
import { isJsonType, parseObject } from '../fake-server/standard-steps.ts';
import type { Change, Check, Field, Steps } from '../fake-server/steps.ts';
import { variantsOf } from './variants-of.ts';

const documents = ['PAN', 'AADHAAR', 'PASSPORT', 'VOTER_ID', 'DRIVING_LICENSE', 'RATION_CARD'];
const knownFields = ['mobile_number', 'full_name', 'consent_purpose', 'document_type', 'id_value'];

/** Requests read more leniently or more strictly where the vendor documentation is silent. */
export const otherReaders = variantsOf({
  'answers broken JSON with 422': unreadable({ broken: 422 }),
  'answers another content type with 415': unreadable({ otherType: 415 }),
  'answers a body of more than 10 kB with 413': (own) => ({
    readBody: (call) => (call.text.length > 10_000 ? undefined : own.readBody(call)),
    conclude: (outcome, { text }) =>
      text.length > 10_000 && outcome.about === 'body' ? { ...outcome, status: 413 } : outcome,
  }),
  'answers broken JSON with a page of HTML': unreadable({ html: true }),
  'answers every unreadable body with plain text': unreadable({ plain: true }),
  'answers every unreadable body with nothing but 400': () => ({
    render: (body, { status, about }) =>
      about === 'body' ? new Response(null, { status }) : Response.json(body, { status }),
  }),
  'reads JSON under every content type': () => ({ readBody: ({ text }) => parseObject(text) }),
  'takes a byte order mark before the JSON': () => ({
    readBody: ({ contentType, text }) =>
      isJsonType(contentType) ? parseObject(text.replace(/^\ufeff/, '')) : undefined,
  }),
  'refuses fields that it does not know': (own) => ({
    readBody: (call) => {
      const body = own.readBody(call);
      return body !== undefined && Object.keys(body).every((name) => knownFields.includes(name)) ? body : undefined;
    },
  }),
  'takes null in an optional field for none': (own) => ({
    checks: {
      ...own.checks,
      ...forEach(
        ['consent_purpose', 'document_type', 'id_value'],
        (check) => (value, body) => value === null || check(value, body),
        own,
      ),
    },
  }),
  'trims white space around every string': trimming(/^\s+|\s+$/g),
  'trims blanks around every string': trimming(/^ +| +$/g),
  'trims white space around the number': takesString('mobile_number', (text) => isMobileNumber(text.trim())),
  'trims white space around the name': takesString('full_name', (text) => isFullName(text.trim())),
  'takes letters with accents in a name': takesString(
    'full_name',
    (text) => /^[[\p{Script=Latin}&&\p{L}]\p{M} .]+$/v.test(text) && /\p{L}/v.test(text),
  ),
  'takes letters of every script in a name': takesString('full_name', (text) =>
    /^[\p{L}\p{M} .]*\p{L}[\p{L}\p{M} .]*$/u.test(text),
  ),
  'takes a name of dots': takesString('full_name', (text) => /^[ .]+$/.test(text)),
  'refuses names of more than 100 characters': refusesString('full_name', (text) => text.length > 100),
  'refuses purposes of more than 200 characters': refusesString('consent_purpose', (text) => text.length > 200),
  'takes an empty purpose for none': takes('consent_purpose', (value) => value === ''),
  'counts a purpose in UTF-16 units': takesString('consent_purpose', (text) => text.length > 20),
  'counts a purpose without the blanks at its ends': refusesString(
    'consent_purpose',
    (text) => [...text.trim()].length <= 20,
  ),
  'knows a list of documents and refuses others': refusesString(
    'document_type',
    (text) => text !== '' && !documents.includes(text.toUpperCase().replace(/[ -]/g, '_')),
  ),
  'refuses an id_value without a document_type': refuses(
    'id_value',
    (value, body) => value !== undefined && value !== '' && !body['document_type'],
  ),
  'refuses a document_type without an id_value': refuses(
    'document_type',
    (value, body) => value !== undefined && value !== '' && !body['id_value'],
  ),
  'refuses a document whose number does not fit it': refuses(
    'id_value',
    (value, { document_type }) => document_type === 'PAN' && !/^[A-Z]{5}[0-9]{4}[A-Z]$/i.test(String(value)),
  ),
  'looks at the request before the key': () => ({ order: ['request', 'key', 'access', 'funds'] }),
  'looks at the request after the key and before its access': () => ({ order: ['key', 'request', 'access', 'funds'] }),
  'looks at the credits before the request': () => ({ order: ['key', 'access', 'funds', 'request'] }),
  'takes the scheme in any case': () => ({
    readKey: ({ authorization }) => /^bearer +([^ ]+)$/i.exec(authorization ?? '')?.[1],
  }),
});

interface Unreadable {
  readonly broken?: number;
  readonly otherType?: number;
  readonly html?: boolean;
  readonly plain?: boolean;
}

/** Answers unreadable bodies in a way of its own, as a gateway before an application often does. */
function unreadable({ broken = 400, otherType = 400, html = false, plain = false }: Unreadable): Change {
  return (own) => ({
    conclude: (outcome, { contentType }) =>
      outcome.about === 'body' ? { ...outcome, status: isJsonType(contentType) ? broken : otherType } : outcome,
    render: (body, outcome, call) => {
      if (outcome.about !== 'body' || !(html || plain)) return own.render(body, outcome, call);
      const text = html ? '<!doctype html><title>Bad Request</title><h1>Bad Request</h1>' : 'Bad Request';
      const type = html ? 'text/html; charset=utf-8' : 'text/plain';
      return new Response(text, { status: outcome.status, headers: { 'content-type': type } });
    },
  });
}

function trimming(ends: RegExp): Change {
  return (own) => ({
    readBody: (call) => {
      const body = own.readBody(call);
      return body === undefined ? undefined : trimmed(body, ends);
    },
  });
}

function trimmed(body: JsonObject, ends: RegExp): JsonObject {
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => [name, typeof value === 'string' ? value.replace(ends, '') : value]),
  );
}

function forEach(fields: readonly Field[], change: (check: Check) => Check, { checks }: Steps) {
  return Object.fromEntries(fields.map((field) => [field, change(checks[field])]));
}
