import type { Mutation } from '@bgv-kit/fixtures';
import { isJsonObject, type Json, type Rule, selectingField } from '@bgv-kit/spec';
import type { Exchange, TestRequest } from '../exchange.ts';
import { purposeField } from '../request-shapes.ts';
import type { Family, Session } from './case.ts';

/** A test request for a rule, with the change that it tries. */
export interface RuleRequest extends TestRequest {
  readonly mutation: Mutation;
}

/** A change, and how it was answered. */
export interface RuleExchange {
  readonly exchange: Exchange;
  readonly mutation: Mutation;
}

/** The test request of a change. Where the user has given a number and a purpose, it carries these, and is changed in nothing else. */
export function ruleRequest(mutation: Mutation, rule: Rule, session: Session): RuleRequest {
  const label = rule.field === '' ? mutation.label : `${rule.field}: ${mutation.label}`;
  return { label, body: withOwnNumber(mutation.body, rule, session), mutation };
}

function withOwnNumber(body: Json, rule: Rule, { operation, target, validRequest }: Session): Json {
  const field = selectingField(operation);
  if (!isJsonObject(body) || field === undefined || rule.field === field || target.numbers.found.length === 0)
    return body;
  const own = Object.entries(validRequest()).filter(
    ([name]) => [field, purposeField].includes(name) && name !== rule.field,
  );
  return { ...body, ...Object.fromEntries(own) };
}

/** The family of a rule. Types have one of their own, because a server checks them elsewhere. */
export function familyOf(rule: Rule): Family {
  return rule.kind === 'condition' ? 'validation rules' : 'field types';
}
