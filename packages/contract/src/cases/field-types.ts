import type { Operation } from '@bgv-kit/spec';
import type { Case } from '../case.ts';

/** What the vendor leaves open about fields: null is not a string, unknown fields are ignored (decision 9). */
export function fieldTypeCases(operation: Operation): Case[] {
  const fields = Object.keys(operation.request?.properties ?? {});
  const nulls = fields.map(
    (field): Case => ({
      family: 'field types',
      rule: `${field}.type`,
      title: `null in ${field} is refused with 400`,
      needs: ['found'],
      requests: 1,
      credits: 0,
      run: async (session) => {
        const body = { ...session.soundRequest(), [field]: null };
        await session.expectStatus(400, { label: `null in ${field}`, body }, [9]);
      },
    }),
  );
  return [...nulls, unknownField(operation), onlyRequired(operation)];
}

function unknownField(operation: Operation): Case {
  return {
    family: 'field types',
    rule: 'body.unknown-fields',
    title: 'an unknown field is ignored',
    needs: ['found'],
    requests: 1,
    credits: operation.price,
    run: async (session) => {
      await session.expectStatus(
        200,
        { label: 'an unknown field', body: { ...session.soundRequest(), unknown_field: 'x' } },
        [9],
      );
    },
  };
}

function onlyRequired(operation: Operation): Case {
  return {
    family: 'field types',
    rule: 'body.optional-fields',
    title: 'a request with the required fields alone is served',
    // It leaves the purpose out, which on a vendor's host must be the user's own.
    needs: ['found', 'made-up values'],
    requests: 1,
    credits: operation.price,
    run: async (session) => {
      const required = new Set(operation.request?.required);
      const body = Object.fromEntries(Object.entries(session.soundRequest()).filter(([field]) => required.has(field)));
      await session.expectStatus(200, { label: 'the required fields alone', body });
    },
  };
}
