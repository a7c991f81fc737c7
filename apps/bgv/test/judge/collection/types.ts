import type { Step } from './demonstration.ts';

/** Answers a request at …/api/v2/finance/customer-data-pull. */
export type Answerer = (request: Request) => Promise<Response>;

/** Two ways to be right: one says as much as it can with every error, the other as little as the page lets it. */
export type Dialect = 'full' | 'spare';

/** Both dialects: what is proved of one is proved of the other. */
export const dialects: readonly Dialect[] = ['full', 'spare'];

/** The part of the vendor's promises that a fault is about. */
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

/** A server that is wrong in one way. */
export interface Fault {
  /** Ends the sentence "a server that …". */
  readonly name: string;
  readonly family: Family;
  /** The requirements of which any may be reported as broken. */
  readonly breaks: readonly [Requirement, ...Requirement[]];
  /** The vendor's page does not settle the matter: only a target that is held to the kit's decisions is wrong here. */
  readonly strict?: true;
  /** Only in this dialect can anybody tell: the other says too little of money. */
  readonly dialect?: Dialect;
  /** Requests to which the wrong server's answers differ from a correct one's. */
  readonly shows: readonly Step[];
  readonly create: (dialect: Dialect) => Answerer;
}

/** A server that honours the vendor's page in a way of its own. */
export interface Variant {
  /** Ends the sentence "a server that …". */
  readonly name: string;
  readonly create: (dialect: Dialect) => Answerer;
}
