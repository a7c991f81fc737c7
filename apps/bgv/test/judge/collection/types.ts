import type { Step } from './demonstration.ts';

/** Answers a request at …/api/v2/finance/customer-data-pull. */
export type Answerer = (request: Request) => Promise<Response>;

/** Two correct ways to answer: errors with every field, or with as few as the vendor documentation allows. */
export type Dialect = 'full' | 'spare';

/** Both dialects. Every server is judged in each, unless a fault names one. */
export const dialects: readonly Dialect[] = ['full', 'spare'];

/** The part of the vendor documentation that a fault breaks. */
export type Family =
  | 'authorization'
  | 'reading requests'
  | 'mobile number'
  | 'full name'
  | 'consent purpose'
  | 'document fields'
  | 'envelope'
  | 'data'
  | 'right person'
  | 'prices'
  | 'bookkeeping'
  | 'concurrency'
  | 'exhaustion';

/** The id of a requirement of the vendor documentation. */
export type Requirement =
  | 'endpoint'
  | 'request.json'
  | `data.${'individual' | 'sections'}`
  | `credits.${'reached' | 'no-data' | '400' | '401' | '402' | '403' | '500'}`
  | `authorization.${'required' | 'bearer'}`
  | `mobile_number.${'required' | 'type' | 'ten-digits' | 'starts-with-6-to-9' | 'not-all-identical'}`
  | `full_name.${'required' | 'type' | 'only-letters-spaces-and-dots'}`
  | `consent_purpose.${'type' | 'more-than-20-characters' | 'default'}`
  | `${'document_type' | 'id_value'}.${'type' | 'optional'}`
  | `response.${'status' | 'code' | 'message' | 'data' | 'credits_used' | 'credits_left' | '200'}`;

/** A server with one fault. */
export interface Fault {
  /** Ends the sentence "a server that …". */
  readonly name: string;
  readonly family: Family;
  /** The requirements of which any may be reported as broken. */
  readonly breaks: readonly [Requirement, ...Requirement[]];
  /** The vendor documentation is silent here: the fault breaks a decision of the kit, and counts only in a strict run. */
  readonly strict?: true;
  /** The only dialect in which the fault shows: the other states too little about credits. */
  readonly dialect?: Dialect;
  /** Requests whose answers differ from those of a correct server. */
  readonly shows: readonly Step[];
  readonly create: (dialect: Dialect) => Answerer;
}

/** A correct server with an unusual behaviour. */
export interface Variant {
  /** Ends the sentence "a server that …". */
  readonly name: string;
  readonly create: (dialect: Dialect) => Answerer;
}
