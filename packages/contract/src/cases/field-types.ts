import type { Operation } from '@bgv-kit/spec';
import type { Case } from './case.ts';

/** Null is not a string (decision 9). */
export function nullCases(operation: Operation): Case[] {
  return Object.keys(operation.request?.properties ?? {}).map((field) => ({
    family: 'field types',
    rule: `${field}.type`,
    title: `null in ${field} is refused with 400`,
    needs: ['found'],
    requests: 1,
    // A server that reads null as a missing field serves the call, and charges it.
    credits: isRequired(operation, field) ? 0 : operation.price,
    run: async (session) => {
      const request = { label: `null in ${field}`, body: { ...session.validRequest(), [field]: null } };
      // Whether null is a value or none, a required field must not be null.
      await session.expect({ statuses: [400], assumed: isRequired(operation, field) ? [] : [9] }, request);
    },
  }));
}

function isRequired({ request }: Operation, field: string): boolean {
  return request?.required?.includes(field) ?? false;
}

/** A required field has one name: a field of a similar name does not replace it. */
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
        const { [field]: value = '', ...others } = session.validRequest();
        for (const name of names) {
          const request = { label: `${name} in place of ${field}`, body: { [name]: value, ...others } };
          await session.expect({ statuses: [400] }, request);
        }
      },
    };
  });
}

function camelCase(field: string): string {
  return field.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}
