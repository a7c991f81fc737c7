import { assumedBy, type JsonObject, type Operation, type Schema } from '@bgv-kit/spec';
import { purposeField, withAllFields } from '../request-shapes.ts';
import type { Case } from './case.ts';
import { confirmAcceptance } from './expectations.ts';

/** A form of a valid request that must be accepted. */
interface Acceptance {
  readonly rule: string;
  readonly title: string;
  /** The fields that it leaves out. */
  readonly leavesOut?: readonly string[];
  /** The field that it gives a value of the document. */
  readonly sets?: string;
  readonly change?: (body: JsonObject) => JsonObject;
  /** The decisions that it rests on. */
  readonly assumed?: readonly number[];
}

/** The forms of a valid request: with more fields, with fewer, and with the documented examples. */
export function optionalFieldCases(operation: Operation): Case[] {
  const { properties = {}, required = [] } = operation.request ?? {};
  const optional = Object.entries(properties).filter(([name]) => !required.includes(name));
  const acceptances = [
    unknownField,
    ...leavingOut(optional.map(([name]) => name)),
    ...optional.flatMap(([name, schema]) => withExamples(name, schema)),
    ...optional.flatMap(([name, schema]) => withDefault(name, schema)),
    ...withEverything(operation, optional),
  ];
  return acceptances.map((acceptance) => acceptedCase(operation, acceptance));
}

const unknownField: Acceptance = {
  rule: 'body.unknown-fields',
  title: 'an unknown field is ignored',
  change: (body) => ({ ...body, unknown_field: 'x' }),
  assumed: [9],
};

function leavingOut(optional: readonly string[]): Acceptance[] {
  const alone = {
    rule: `${optional[0] ?? 'body'}.optional`,
    title: 'the required fields alone are enough',
    leavesOut: optional,
  };
  return [
    ...optional.map((name) => ({ rule: `${name}.optional`, title: `${name} may be left out`, leavesOut: [name] })),
    alone,
  ];
}

function withExamples(name: string, schema: Schema): Acceptance[] {
  return (schema.examples ?? []).map((example) => ({
    rule: `${name}.examples`,
    title: example === '' ? `an empty ${name} is legal` : `${name} may be ${JSON.stringify(example)}`,
    sets: name,
    change: (body) => ({ ...body, [name]: example }),
    // The empty string is the documented example; what another value asks of other fields is not documented.
    assumed: example === '' ? [] : assumedBy(schema),
  }));
}

function withDefault(name: string, { default: value }: Schema): Acceptance[] {
  if (value === undefined) return [];
  const title = `${name} may be sent as its default`;
  return [{ rule: `${name}.optional`, title, sets: name, change: (body) => ({ ...body, [name]: value }) }];
}

function withEverything(operation: Operation, optional: readonly (readonly [string, Schema])[]): Acceptance[] {
  const rule = 'body.all-fields';
  const title = 'every optional field may be there at once';
  return [
    { rule, title, change: (body) => withAllFields(operation, body) },
    {
      rule,
      title: `${title}, with the next examples`,
      change: (body) => withAllFields(operation, body, 2),
      // It is not documented whether one field's value is compared with another's.
      assumed: [...new Set(optional.flatMap(([, schema]) => (schema.examples ? assumedBy(schema) : [])))],
    },
  ];
}

function acceptedCase(operation: Operation, acceptance: Acceptance): Case {
  const { rule, title, leavesOut = [], sets, change = (body) => body, assumed = [] } = acceptance;
  return {
    family: 'field types',
    rule,
    title,
    // On a vendor's host the purpose must be the user's own: it is neither left out nor the document's.
    needs: ['found', ...([...leavesOut, sets].includes(purposeField) ? (['made-up values'] as const) : [])],
    requests: 1,
    credits: operation.price,
    run: (session) => {
      const fields = Object.entries(session.validRequest()).filter(([name]) => !leavesOut.includes(name));
      return confirmAcceptance(session, { label: title, body: change(Object.fromEntries(fields)) }, assumed);
    },
  };
}
