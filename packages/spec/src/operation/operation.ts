import type { Json } from '../json.ts';
import type { Schema } from '../schema.ts';

/** One endpoint, as the document describes it. */
export interface Operation {
  /** The document's `operationId`; also the client's method. */
  readonly id: string;
  /** Upper case: `POST`. */
  readonly method: string;
  /** As the document writes it, below the servers' base path, with `{name}` for a parameter. */
  readonly path: string;
  readonly summary: string;
  /** Undefined when the operation takes no JSON body. */
  readonly request: Schema | undefined;
  /** Every condition on the request that can be broken alone. */
  readonly rules: readonly Rule[];
  /** By HTTP status. */
  readonly responses: ReadonlyMap<number, DocumentedResponse>;
  readonly scenarios: readonly Scenario[];
  /** What the vendor documentation promises in words; empty when the document lists nothing. */
  readonly requirements: readonly Requirement[];
  /** The most that one call can cost, in credits: what is held before the bureau is asked. */
  readonly price: number;
  /** The decisions on what the vendor documentation leaves open about the operation as a whole. */
  readonly assumed: readonly number[];
}

/** One status of an operation. */
export interface DocumentedResponse {
  readonly status: number;
  readonly description: string;
  /** The credits that this answer costs, from `x-credits`; 0 where the document says nothing. */
  readonly credits: number;
  readonly schema: Schema;
  readonly assumed: readonly number[];
}

/** One condition on the request: what a 400 names, a contract case breaks alone, and a coverage table counts. */
export interface Rule {
  /** `<field>.<title>`, for example `mobile_number.ten-digits`. */
  readonly id: string;
  /** Dotted path of the field; empty for the body itself. */
  readonly field: string;
  /** How it is written in the schema. */
  readonly kind: 'required' | 'type' | 'condition';
  /** What a 400 says when it is broken, as a sentence. */
  readonly message: string;
  /** The sub-schema that states the rule. */
  readonly schema: Schema;
  /** Where a validator reports it, for example `#/properties/mobile_number/allOf/0`. */
  readonly pointer: string;
  /** The decisions behind it, where the vendor documentation does not state it. */
  readonly assumed: readonly number[];
}

/** A requirement of the vendor documentation that a server can break. */
export interface Requirement {
  readonly id: string;
  /** The vendor's words. */
  readonly text: string;
  /** The rules of a contract run that prove it, by id. */
  readonly rules: readonly string[];
}

/** A request example and the response example of the same name. */
export interface Scenario {
  readonly name: string;
  /** What it shows, in a sentence. */
  readonly summary: string;
  readonly request: Json;
  readonly status: number;
  readonly body: Json;
}
