import { assumedBy, type JsonObject, type Operation } from '@bgv-kit/spec';
import type { Case } from '../case.ts';
import { purposeField } from '../purpose-field.ts';
import { confirmAcceptance } from './confirm-acceptance.ts';
import { withAllFields } from './request-shapes.ts';

/** What a field may not be, beyond its type: null is not a string (decision 9). */
export function nullCases(operation: Operation): Case[] {
  return Object.keys(operation.request?.properties ?? {}).map((field) => ({
    family: 'field types',
    rule: `${field}.type`,
    title: `null in ${field} is refused with 400`,
    needs: ['found'],
    requests: 1,
    // Where null is read as a field that is not there, the call is paid.
    credits: isRequired(operation, field) ? 0 : operation.price,
    run: async (session) => {
      const probe = { label: `null in ${field}`, body: { ...session.soundRequest(), [field]: null } };
      // Whether null is a value or none, a required field must not be it.
      await session.expect({ statuses: [400], assumed: isRequired(operation, field) ? [] : [9] }, probe);
    },
  }));
}

function isRequired({ request }: Operation, field: string): boolean {
  return request?.required?.includes(field) ?? false;
}

/** A required field is known by its name alone: a field of another name is another field. */
export function otherNameCases(operation: Operation): Case[] {
  return (operation.request?.required ?? []).map((field) => {
    const names = [
      ...new Set([field.toUpperCase(), camelCase(field), field.replaceAll('_', '-'), field.replaceAll('_', '')]),
    ];
    return {
      family: 'field types',
      rule: `${field}.required`,
      title: `a request with ${field} under another name is refused with 400`,
      needs: ['found'],
      requests: names.length,
      credits: 0,
      run: async (session) => {
        const { [field]: value = '', ...others } = session.soundRequest();
        for (const name of names) {
          const probe = { label: `${name} in place of ${field}`, body: { [name]: value, ...others } };
          await session.expect({ statuses: [400] }, probe);
        }
      },
    };
  });
}

function camelCase(field: string): string {
  return field.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** What a sound request may look like: with more fields, with fewer, and with what the page prints as examples. */
export function optionalFieldCases(operation: Operation): Case[] {
  const properties = Object.entries(operation.request?.properties ?? {});
  const required = new Set(operation.request?.required);
  const optional = properties.filter(([name]) => !required.has(name));
  const accepted = (
    rule: string,
    title: string,
    change: (body: JsonObject) => JsonObject,
    assumed: readonly number[] = [],
  ) => acceptedCase(operation, { rule, title, change, assumed });
  return [
    accepted('body.unknown-fields', 'an unknown field is ignored', (body) => ({ ...body, unknown_field: 'x' }), [9]),
    ...optional.map(([field]) => accepted(`${field}.optional`, `${field} may be left out`, without([field]))),
    accepted(
      `${optional[0]?.[0] ?? 'body'}.optional`,
      'the required fields alone are enough',
      without(optional.map(([name]) => name)),
    ),
    ...optional.flatMap(([field, schema]) =>
      (schema.examples ?? []).map((example) =>
        accepted(
          `${field}.examples`,
          example === '' ? `an empty ${field} is legal` : `${field} may be ${JSON.stringify(example)}`,
          (body) => ({ ...body, [field]: example }),
          // The page prints the empty text as its example; what another value asks of other fields is open.
          example === '' ? [] : assumedBy(schema),
        ),
      ),
    ),
    ...optional.flatMap(([field, schema]) => {
      const { default: text } = schema;
      if (text === undefined) return [];
      return accepted(`${field}.optional`, `${field} may be sent as its default`, (body) => ({
        ...body,
        [field]: text,
      }));
    }),
    accepted('body.all-fields', 'every optional field may be there at once', (body) => withAllFields(operation, body)),
    accepted(
      'body.all-fields',
      'every optional field may be there at once, with the next examples',
      (body) => withAllFields(operation, body, 2),
      // Whether a number is compared with its kind of document is open.
      [7],
    ),
  ];
}

function acceptedCase(operation: Operation, { rule, title, change, assumed }: Acceptance): Case {
  return {
    family: 'field types',
    rule,
    title,
    // Leaving the purpose out is not for a vendor's host, where it must be the user's own.
    needs: [
      'found',
      ...(rule === `${purposeField}.optional` || title.includes('alone') ? (['made-up values'] as const) : []),
    ],
    requests: 1,
    credits: operation.price,
    run: (session) => confirmAcceptance(session, { label: title, body: change(session.soundRequest()) }, assumed),
  };
}

interface Acceptance {
  readonly rule: string;
  readonly title: string;
  readonly change: (body: JsonObject) => JsonObject;
  readonly assumed: readonly number[];
}

function without(fields: readonly string[]): (body: JsonObject) => JsonObject {
  return (body) => Object.fromEntries(Object.entries(body).filter(([name]) => !fields.includes(name)));
}
