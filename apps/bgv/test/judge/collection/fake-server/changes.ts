import { isJsonObject, type Json, type JsonObject } from '@bgv-kit/spec';
import type { Call, Change, Check, Field, Outcome } from './steps.ts';

/** Also accepts what the vendor documentation forbids. */
export function takes(field: Field, isTaken: Check): Change {
  return ({ checks }) => ({
    checks: { ...checks, [field]: (...value: Parameters<Check>) => checks[field](...value) || isTaken(...value) },
  });
}

/** Also accepts strings that the vendor documentation forbids. */
export function takesString(field: Field, isTaken: (text: string) => boolean): Change {
  return takes(field, (value) => typeof value === 'string' && isTaken(value));
}

/** Refuses what the vendor documentation allows. */
export function refuses(field: Field, isRefused: Check): Change {
  return ({ checks }) => ({
    checks: { ...checks, [field]: (...value: Parameters<Check>) => checks[field](...value) && !isRefused(...value) },
  });
}

/** Refuses strings that the vendor documentation allows. */
export function refusesString(field: Field, isRefused: (text: string) => boolean): Change {
  return refuses(field, (value) => typeof value === 'string' && isRefused(value));
}

/** Replaces the outcome of a call before it is paid for. */
export function concluding(change: (outcome: Outcome, call: Call) => Outcome): Change {
  return () => ({ conclude: change });
}

/** Gives an outcome another status, and the same price. */
export function turning(
  from: number,
  to: number,
  isMeant: (outcome: Outcome, call: Call) => boolean = () => true,
): Change {
  return concluding((outcome, call) => {
    if (outcome.status !== from || !isMeant(outcome, call)) return outcome;
    return { ...outcome, status: to, ...(from < 404 ? { free: true } : {}) };
  });
}

/** Takes another price than it states. */
export function taking(price: (fair: number, outcome: Outcome, call: Call) => number): Change {
  return (own) => ({ price: (outcome, call) => price(own.price(outcome, call), outcome, call) });
}

/** Writes something else into the envelope. */
export function inBody(change: (body: JsonObject, outcome: Outcome, call: Call) => JsonObject): Change {
  return (own) => ({ envelope: (parts) => change(own.envelope(parts), parts.outcome, parts.call) });
}

/** Writes something else into the data of a 200. */
export function inData(change: (data: JsonObject, call: Call) => Json): Change {
  return (own) => ({
    data: (outcome, call) => {
      const data = own.data(outcome, call);
      return outcome.status === 200 && isJsonObject(data) ? change(data, call) : data;
    },
  });
}

/** Replaces every named value; undefined removes it. */
export function rewriting(change: (name: string, value: unknown) => unknown): (data: JsonObject) => Json {
  return (data) => JSON.parse(JSON.stringify(data, change));
}

/** A copy without some of its fields. */
export function lacking(body: JsonObject, ...names: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(body).filter(([name]) => !names.includes(name)));
}
