import type { Json, Schema } from '@bgv-kit/spec';
import type { CallBodies } from './disguise-call.ts';
import type { Known } from './exchange-cast.ts';
import { mapLeaves, type Place } from './leaves.ts';

/** Reads who a call is about, before anything of it is replaced. */
export function knownOf(
  bodies: CallBodies,
  schemas: { readonly request: Schema | undefined; readonly response: Schema | undefined },
  names: ReadonlySet<string>,
): Known {
  const leaves = [
    ...leavesOf(bodies.request, schemas.request, names),
    ...leavesOf(bodies.response, schemas.response, names),
  ];
  const at = (end: string) => leaves.filter(({ place }) => place?.person?.endsWith(end)).map(({ text }) => text);
  return {
    names: at('fullName'),
    number: at('mobileNumber')[0],
    dob: at('.dob').find((text) => /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text)),
    gender: at('.gender').find((text) => /^(fe)?male$/i.test(text)),
    texts: leaves.map(({ text }) => text),
  };
}

interface Leaf {
  readonly text: string;
  /** Undefined for a name. */
  readonly place: Place | undefined;
}

function leavesOf(body: Json | undefined, schema: Schema | undefined, names: ReadonlySet<string>): Leaf[] {
  const leaves: Leaf[] = [];
  if (body === undefined) return leaves;
  mapLeaves(body, schema, names, {
    leaf(value, place) {
      leaves.push({ text: String(value), place });
      return value;
    },
    name(name) {
      leaves.push({ text: name, place: undefined });
      return name;
    },
  });
  return leaves;
}
