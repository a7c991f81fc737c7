import type { Json } from '@bgv-kit/spec';
import { type Ask, having } from '../demonstration.ts';
import { concluding, refuses, refusesString, takes, takesString } from '../fake-server/changes.ts';
import { faultsOf } from './faults-of.ts';

const purpose = 'consent_purpose';
const length = ['consent_purpose.more-than-20-characters'] as const;
const purposeType = ['consent_purpose.type'] as const;
const defaultPurpose = 'Financial data verification for background verification';

/** The rules of a purpose, each with a small mistake. */
export const purposeFaults = faultsOf('consent purpose', [
  {
    name: 'takes a purpose of 20 characters',
    breaks: length,
    change: takesString(purpose, (text) => text.length === 20),
    shows: [having(purpose, 'Verification of work')],
  },
  {
    name: 'refuses a purpose of 21 characters',
    breaks: length,
    change: refusesString(purpose, (text) => text.length === 21),
    shows: [having(purpose, 'Verification of works')],
  },
  {
    name: 'counts bytes in a purpose',
    breaks: length,
    change: takesString(purpose, (text) => new TextEncoder().encode(text).length > 20),
    shows: [having(purpose, 'Vérification à faire')],
  },
  {
    name: 'counts a purpose as it is escaped in JSON',
    breaks: length,
    change: takesString(purpose, (text) => JSON.stringify(text).length > 22),
    shows: [having(purpose, '"Checks" of the work')],
  },
  {
    name: 'counts only the letters of a purpose',
    breaks: length,
    change: refusesString(purpose, (text) => text.replace(/\P{L}/gu, '').length <= 20),
    shows: [having(purpose, 'Verification of works')],
  },
  {
    name: 'takes a purpose of any length but none',
    breaks: length,
    change: takesString(purpose, (text) => text.length > 0),
    shows: [having(purpose, 'Work')],
  },
  {
    name: 'takes a purpose of more than 10 characters',
    breaks: length,
    change: takesString(purpose, (text) => text.length > 10),
    shows: [having(purpose, 'Checking work')],
  },
  {
    name: 'takes a short purpose when a document is given',
    breaks: length,
    change: takes(purpose, (value, body) => typeof value === 'string' && value !== '' && 'document_type' in body),
    shows: [{ fields: { [purpose]: 'Work', document_type: 'PAN' } }],
  },
  {
    name: 'refuses a purpose of more than 50 characters',
    breaks: ['consent_purpose.more-than-20-characters', 'consent_purpose.default', 'data.individual'],
    change: refusesString(purpose, (text) => text.length > 50),
    shows: [having(purpose, defaultPurpose)],
  },
  {
    name: 'takes no purpose but the default one',
    breaks: length,
    change: refusesString(purpose, (text) => text !== defaultPurpose),
    shows: [having(purpose, 'Pre-employment check agreed with the candidate')],
  },
  {
    name: 'refuses digits and signs in a purpose, as in a name',
    breaks: [...length, 'data.individual'],
    change: refusesString(purpose, (text) => !/^[A-Za-z .-]+$/.test(text)),
    shows: [having(purpose, 'Check no. 7, agreed: yes (2026)')],
  },
  {
    name: 'refuses a purpose in another script',
    breaks: length,
    strict: true,
    change: refusesString(purpose, (text) => /[^ -~]/.test(text)),
    shows: [having(purpose, 'रोजगार से पहले पृष्ठभूमि का सत्यापन')],
  },
  {
    name: 'requires a purpose in every request',
    breaks: ['consent_purpose.default'],
    change: refuses(purpose, (value) => value === undefined),
    shows: [{ without: [purpose] }],
  },
  {
    name: 'fails with 500 without a purpose',
    breaks: ['consent_purpose.default'],
    change: concluding((outcome, { body }) =>
      outcome.status === 200 && !(purpose in body) ? { status: 500, message: 'It failed.' } : outcome,
    ),
    shows: [{ without: [purpose] }],
  },
  {
    name: 'takes a number for a purpose',
    breaks: purposeType,
    change: takes(purpose, (value) => typeof value === 'number'),
    shows: [having(purpose, 1)],
  },
  {
    name: 'takes a number for a purpose when it is long enough',
    breaks: purposeType,
    change: takes(purpose, (value) => typeof value === 'number' && String(value).length > 20),
    shows: [having(purpose, 123456789012345680000)],
  },
  {
    name: 'takes true for a purpose',
    breaks: purposeType,
    change: takes(purpose, (value) => typeof value === 'boolean'),
    shows: [having(purpose, true)],
  },
  {
    name: 'takes a list with one purpose',
    breaks: purposeType,
    change: takes(purpose, (value) => Array.isArray(value) && String(value).length > 20),
    shows: [having(purpose, [defaultPurpose])],
  },
  {
    name: 'takes a list of 21 parts, for it is more than 20 long',
    breaks: purposeType,
    change: takes(purpose, (value) => Array.isArray(value) && value.length > 20),
    shows: [having(purpose, [...'Verification of works'])],
  },
  {
    name: 'takes an object for a purpose',
    breaks: purposeType,
    change: takes(purpose, (value) => typeof value === 'object' && value !== null && !Array.isArray(value)),
    shows: [having(purpose, { text: defaultPurpose })],
  },
]);

const both: Ask = { fields: { document_type: 'PAN', id_value: 'ABCPV0000K' } };

/** The rules of the optional fields, each with a small mistake. */
export const documentFaults = faultsOf('document fields', [
  ...(['document_type', 'id_value'] as const).flatMap((field) => [
    {
      name: `takes a number for ${field}`,
      breaks: [`${field}.type`] as const,
      change: takes(field, (value) => typeof value === 'number'),
      shows: [withBoth(field, 7)],
    },
    {
      name: `takes a list for ${field}`,
      breaks: [`${field}.type`] as const,
      change: takes(field, (value) => Array.isArray(value)),
      shows: [withBoth(field, ['PAN'])],
    },
    {
      name: `takes true for ${field}`,
      breaks: [`${field}.type`] as const,
      change: takes(field, (value) => typeof value === 'boolean'),
      shows: [withBoth(field, true)],
    },
    {
      name: `takes an object for ${field}`,
      breaks: [`${field}.type`] as const,
      change: takes(field, (value) => typeof value === 'object' && value !== null && !Array.isArray(value)),
      shows: [withBoth(field, {})],
    },
    {
      name: `refuses an empty ${field}`,
      breaks: [`${field}.optional`] as const,
      change: refusesString(field, (text) => text === ''),
      shows: [{ fields: { document_type: '', id_value: '' } }],
    },
    {
      name: `wants ${field} in every request`,
      breaks: [`${field}.optional`] as const,
      change: refuses(field, (value) => value === undefined),
      shows: [{}],
    },
  ]),
  {
    name: 'does not know the document PAN',
    breaks: ['document_type.optional', 'document_type.type'],
    change: refusesString('document_type', (text) => text === 'PAN'),
    shows: [both],
  },
  {
    name: 'does not know the document AADHAAR',
    breaks: ['document_type.optional', 'document_type.type'],
    strict: true,
    change: refusesString('document_type', (text) => text === 'AADHAAR'),
    shows: [withBoth('document_type', 'AADHAAR')],
  },
  {
    name: 'fails with 500 on an empty document_type',
    breaks: ['document_type.optional'],
    change: concluding((outcome, { body }) =>
      outcome.status === 200 && body['document_type'] === '' ? { status: 500, message: 'It failed.' } : outcome,
    ),
    shows: [{ fields: { document_type: '', id_value: '' } }],
  },
  {
    name: 'finds no record when a document is given',
    breaks: ['document_type.optional', 'id_value.optional', 'data.individual'],
    change: concluding((outcome, { body }) =>
      outcome.status === 200 && typeof body['document_type'] === 'string' && body['document_type'] !== ''
        ? { status: 404, message: 'No data found for this individual.' }
        : outcome,
    ),
    shows: [both],
  },
]);

function withBoth(field: string, value: Json): Ask {
  return { fields: { ...both.fields, [field]: value } };
}
