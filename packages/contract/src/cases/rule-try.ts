import type { Mutation } from '@bgv-kit/fixtures';
import { isJsonObject, type Json, type Rule, selectingField } from '@bgv-kit/spec';
import type { Exchange, Probe } from '../exchange.ts';
import { purposeField } from '../request-shapes.ts';
import type { Family, Session } from './case.ts';

/** A probe with the change that it tries. */
export interface Try extends Probe {
  readonly mutation: Mutation;
}

/** What came of a change. */
export interface Tried {
  readonly exchange: Exchange;
  readonly mutation: Mutation;
}

/** The rule is tried on a person whom the user may ask for, where they have named one; the rest of the request stays. */
export function tryOf(mutation: Mutation, rule: Rule, session: Session): Try {
  const label = rule.field === '' ? mutation.label : `${rule.field}: ${mutation.label}`;
  return { label, body: withOwnNumber(mutation.body, rule, session), mutation };
}

function withOwnNumber(body: Json, rule: Rule, { operation, target, soundRequest }: Session): Json {
  const field = selectingField(operation);
  if (!isJsonObject(body) || field === undefined || rule.field === field || target.numbers.found.length === 0)
    return body;
  const own = Object.entries(soundRequest()).filter(
    ([name]) => [field, purposeField].includes(name) && name !== rule.field,
  );
  return { ...body, ...Object.fromEntries(own) };
}

/** Types stand apart: a server refuses them elsewhere. */
export function familyOf(rule: Rule): Family {
  return rule.kind === 'condition' ? 'validation rules' : 'field types';
}
