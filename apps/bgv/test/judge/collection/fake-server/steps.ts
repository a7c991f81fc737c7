import type { Json, JsonObject } from '@bgv-kit/spec';
import type { Dialect } from '../types.ts';
import type { Account } from './accounts.ts';

/** The five fields of a request. */
export type Field = 'mobile_number' | 'full_name' | 'consent_purpose' | 'document_type' | 'id_value';

/** One request on its way through the server. */
export interface Call {
  /** Counted from 1, in the order of arrival. */
  readonly number: number;
  readonly authorization: string | null;
  readonly contentType: string;
  readonly text: string;
  /** Whether another call was under way at any moment of this one. */
  crowded: boolean;
  account: Account | undefined;
  /** Empty until it is read. */
  body: JsonObject;
  /** The credits held for it on its account. */
  held: number;
}

/** The outcome of a call. */
export interface Outcome {
  readonly status: number;
  readonly message: string;
  /** The person's part of the data; only with a 200. */
  readonly record?: JsonObject;
  /** The bureau was not reached and the call costs nothing, with any status. */
  readonly free?: true;
  /** The field that a 400 is about, or `body` when it cannot be read. */
  readonly about?: string;
}

/** What an answer states about credits. */
export interface Statement {
  readonly used: Json;
  readonly balance: Json;
}

/** The checks before the bureau. */
export type Precheck = 'key' | 'access' | 'request' | 'funds';

/** Says whether a field's value is legal; undefined is a field that is not there. */
export type Check = (value: Json | undefined, body: JsonObject) => boolean;

/** The steps of the server, in their order. No step calls another, so each can be replaced alone. */
export interface Steps {
  /** The order of the checks before the bureau. */
  readonly order: readonly Precheck[];
  readonly readKey: (call: Call) => string | undefined;
  readonly findAccount: (key: string | undefined, call: Call) => Account | undefined;
  readonly identify: (call: Call) => Outcome | undefined;
  readonly admit: (call: Call) => Outcome | undefined;
  /** Undefined when the body is no JSON object, or its content type is not JSON. */
  readonly readBody: (call: Call) => JsonObject | undefined;
  readonly checks: Readonly<Record<Field, Check>>;
  readonly reserve: (account: Account, call: Call) => boolean;
  readonly pause: (call: Call) => Promise<void>;
  readonly lookUp: (number: string, call: Call) => Outcome;
  /** Replaces the outcome of the call before it is paid for. */
  readonly conclude: (outcome: Outcome, call: Call) => Outcome;
  /** The credits that are charged. */
  readonly price: (outcome: Outcome, call: Call) => number;
  readonly settle: (price: number, call: Call, outcome: Outcome) => void;
  /** What is stated about it. */
  readonly state: (outcome: Outcome, call: Call) => Statement;
  readonly data: (outcome: Outcome, call: Call) => Json;
  readonly credits: (statement: Statement, outcome: Outcome) => JsonObject;
  readonly envelope: (parts: EnvelopeParts) => JsonObject;
  readonly render: (body: JsonObject, outcome: Outcome, call: Call) => Response;
}

/** What an envelope is made of. */
export interface EnvelopeParts {
  readonly outcome: Outcome;
  readonly data: Json;
  readonly credits: JsonObject;
  readonly call: Call;
}

/** What a server keeps between calls. */
export interface World {
  readonly dialect: Dialect;
  readonly accounts: Map<string, Account>;
  /** The calls under way. */
  readonly open: Set<Call>;
}

/** Replaces some of the standard steps. It is called once for each server, and may keep state. */
export type Change = (own: Steps, world: World) => Partial<Steps>;
