import type { Operation } from '@bgv-kit/spec';
import type { Case } from './case.ts';

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
