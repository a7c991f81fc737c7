import type { JsonObject } from '@bgv-kit/spec';
import { type Ask, about, having, valid, validBody } from '../demonstration.ts';
import { concluding, taking, turning } from '../fake-server/changes.ts';
import { isJsonType, parseObject } from '../fake-server/standard-steps.ts';
import type { Call, Change, Outcome } from '../fake-server/steps.ts';
import { faultsOf } from './faults-of.ts';

const brokenJson: Ask = { text: JSON.stringify(validBody).slice(0, -1) };
const noNumber: Ask = { without: ['mobile_number'] };
const noName: Ask = { without: ['full_name'] };

/** Bodies that are read too leniently or not at all, and 400s with another status. */
export const readingFaults = faultsOf('reading requests', [
  {
    name: 'does not find its own path at every third call, like one outdated instance of several',
    breaks: ['endpoint', 'data.individual', 'credits.no-data'],
    change: concluding((outcome, { number }) =>
      number % 3 === 0 ? { status: 404, message: 'Cannot POST.', free: true } : outcome,
    ),
    shows: [valid, valid, valid],
  },
  {
    name: 'fails with 500 on broken JSON',
    breaks: ['request.json', 'credits.400'],
    strict: true,
    change: answering(500, ({ about }) => about === 'body'),
    shows: [brokenJson],
  },
  {
    name: 'takes a credit for broken JSON',
    breaks: ['credits.400'],
    change: taking((fair, { about }) => (about === 'body' ? 1 : fair)),
    shows: [brokenJson, valid],
  },
  {
    name: 'serves truncated JSON',
    breaks: ['request.json'],
    change: parsing((text) => parseObject(text) ?? parseObject(`${text}}`)),
    shows: [brokenJson],
  },
  {
    name: 'serves JSON with a comma too many',
    breaks: ['request.json'],
    strict: true,
    change: parsing((text) => parseObject(text.replace(/,\s*}$/, '}'))),
    shows: [{ text: JSON.stringify(validBody).replace(/}$/, ',}') }],
  },
  {
    name: 'takes the first object out of a list',
    breaks: ['request.json', 'mobile_number.required', 'full_name.required'],
    change: parsing((text) => parseObject(text.replace(/^\s*\[|\]\s*$/g, ''))),
    shows: [{ text: JSON.stringify([validBody]) }],
  },
  {
    name: 'refuses a content type that names a charset',
    breaks: ['request.json'],
    strict: true,
    change: () => ({
      readBody: ({ contentType, text }) => (contentType === 'application/json' ? parseObject(text) : undefined),
    }),
    shows: [{ contentType: 'application/json; charset=utf-8' }],
  },
  {
    name: 'refuses JSON with white space in it',
    breaks: ['request.json'],
    change: parsing((text) => (/^\{"/.test(text) && !text.includes('\n') ? parseObject(text) : undefined)),
    shows: [{ text: JSON.stringify(validBody, null, 2) }],
  },
  {
    name: 'reads the fields in the documented order alone',
    breaks: ['request.json'],
    change: parsing((text) => (/^\s*\{\s*"full_name"/.test(text) ? undefined : parseObject(text))),
    shows: [{ text: JSON.stringify({ full_name: 'Asha Verma', mobile_number: '9000012345' }) }],
  },
  {
    name: 'does not read escapes in JSON',
    breaks: ['request.json'],
    change: parsing((text) => parseObject(text.replaceAll('\\u', '\\\\u'))),
    shows: [{ text: JSON.stringify(validBody).replace('Asha', '\\u0041sha') }],
  },
  {
    name: 'knows fields by their names in any case',
    breaks: ['mobile_number.required', 'full_name.required'],
    change: rewritingBody((body) =>
      Object.fromEntries(Object.entries(body).map(([name, value]) => [name.toLowerCase(), value])),
    ),
    shows: [{ ...noNumber, fields: { MOBILE_NUMBER: '9000012345' } }],
  },
  {
    name: 'takes mobileNumber for mobile_number',
    breaks: ['mobile_number.required'],
    change: rewritingBody(({ mobileNumber, ...body }) =>
      mobileNumber === undefined ? body : { mobile_number: mobileNumber, ...body },
    ),
    shows: [{ ...noNumber, fields: { mobileNumber: '9000012345' } }],
  },
  {
    name: 'takes missing fields from the request before',
    breaks: ['mobile_number.required', 'full_name.required'],
    change: (own) => {
      let before: JsonObject = {};
      return {
        readBody: (call) => {
          const body = own.readBody(call);
          if (body === undefined) return undefined;
          before = { ...before, ...body };
          return { ...body, ...pick(before, 'mobile_number'), ...pick(before, 'full_name') };
        },
      };
    },
    shows: [valid, noName],
  },
  {
    name: 'answers 422 where 400 is due',
    breaks: [
      'credits.400',
      'response.code',
      'mobile_number.required',
      'mobile_number.ten-digits',
      'full_name.required',
    ],
    change: answering(422, ({ about }) => about !== 'body'),
    shows: [noName],
  },
  {
    name: 'answers a purpose that is too short with 422',
    breaks: ['consent_purpose.more-than-20-characters', 'consent_purpose.type', 'credits.400'],
    change: answering(422, ({ about }) => about === 'consent_purpose'),
    shows: [having('consent_purpose', 'Too short')],
  },
  {
    name: 'answers a number that is not valid with 404',
    breaks: [
      'mobile_number.ten-digits',
      'mobile_number.starts-with-6-to-9',
      'mobile_number.not-all-identical',
      'mobile_number.type',
      'mobile_number.required',
      'credits.400',
    ],
    change: answering(404, ({ about }) => about === 'mobile_number'),
    shows: [about('123')],
  },
  {
    name: 'fails with 500 when the number is missing',
    breaks: ['mobile_number.required', 'credits.400'],
    change: answering(500, ({ about }, { body }) => about === 'mobile_number' && body['mobile_number'] === undefined),
    shows: [noNumber],
  },
  {
    name: 'fails with 500 when the name is missing',
    breaks: ['full_name.required', 'credits.400'],
    change: answering(500, ({ about }, { body }) => about === 'full_name' && body['full_name'] === undefined),
    shows: [noName],
  },
  {
    name: 'fails with 500 when a field has another type',
    breaks: [
      'mobile_number.type',
      'full_name.type',
      'consent_purpose.type',
      'document_type.type',
      'id_value.type',
      'credits.400',
    ],
    change: answering(500, ({ about = '' }, { body }) => body[about] !== undefined && typeof body[about] !== 'string'),
    shows: [having('full_name', 7)],
  },
  {
    name: 'answers a name that is not valid with 403',
    breaks: ['full_name.only-letters-spaces-and-dots', 'full_name.type', 'full_name.required', 'credits.400'],
    change: answering(403, ({ about }) => about === 'full_name'),
    shows: [having('full_name', 'Asha 2')],
  },
  {
    name: 'answers a request with two mistakes with 500',
    breaks: ['credits.400', 'request.json'],
    change: answering(500, (_outcome, { body }) => !('full_name' in body) && !('mobile_number' in body)),
    shows: [{ text: '{}' }],
  },
]);

function answering(status: number, isMeant: (outcome: Outcome, call: Call) => boolean): Change {
  return turning(400, status, isMeant);
}

function parsing(parse: (text: string) => JsonObject | undefined): Change {
  return () => ({ readBody: ({ contentType, text }) => (isJsonType(contentType) ? parse(text) : undefined) });
}

function rewritingBody(rewrite: (body: JsonObject) => JsonObject): Change {
  return parsing((text) => {
    const body = parseObject(text);
    return body === undefined ? undefined : rewrite(body);
  });
}

function pick(body: JsonObject, name: string): JsonObject {
  const value = body[name];
  return value === undefined ? {} : { [name]: value };
}
