import type { BodyOf, OperationId, OperationOf, RequestBodyOf, WhereDocumented } from './operation-types.ts';

/** Whether the call cost credits. `unknown` means: compare the balance before sending it again. */
export type Charged = 'yes' | 'no' | 'unknown';

/** The credits that an answer states. Null where it states none that can be read. */
export interface Credits {
  /** Credits that this call used: the vendor's `credits_used`. */
  readonly used: number | null;
  /** Credits left on the account: the vendor's `credits_left` or `credits_remaining`, both of which are documented. */
  readonly remaining: number | null;
}

/** What every outcome has. */
export interface Accounted {
  readonly charged: Charged;
  readonly credits: Credits;
  /** The message of the API, or one of the client's where it sent none. Never holds the key. */
  readonly message: string;
}

/** What every outcome has that is an answer. */
export interface Answered<Body> extends Accounted {
  /** The HTTP status; 0 where a browser hides a redirect. */
  readonly status: number;
  /** For its headers: the body has been read. */
  readonly response: Response;
  readonly body: Body;
}

/** A documented body, or the text that a proxy sent instead, or nothing. */
export type BodyOrText<Body> = Body | string | undefined;

/** 200: the bureau knows the person. Its envelope has been checked; the fields of `data` have not. */
export interface Found<Operation> extends Answered<BodyOf<Operation, 200>> {
  readonly outcome: 'found';
  readonly data: BodyOf<Operation, 200> extends { data: infer Data } ? Data : undefined;
}

/** 404: the bureau was reached and has no data. Vendor: "1 credit is consumed … including when the bureau returns no data". */
export interface NoRecord<Operation> extends Answered<BodyOf<Operation, 404>> {
  readonly outcome: 'no-record';
}

/** The outcomes of the documented refusals. */
export const refusals = {
  /** The request is at fault; `message` says how. */
  400: 'invalid-request',
  /** The key is missing or not known. */
  401: 'unauthorized',
  /** The balance does not cover the price. */
  402: 'insufficient-credits',
  /** The key has no access to this API. */
  403: 'forbidden',
} as const;

/** A documented refusal, by its status. */
export interface Refused<Operation, Status extends keyof typeof refusals>
  extends Answered<BodyOrText<BodyOf<Operation, Status>>> {
  readonly outcome: (typeof refusals)[Status];
}

/** Any 5xx. Only the API's own 500 is known to be free; what a gateway sends may hide a charge. */
export interface ServerError<Operation> extends Answered<BodyOrText<BodyOf<Operation, 500>>> {
  readonly outcome: 'server-error';
}

/** An answer that the contract does not know: 422, 429, a redirect, a page where JSON should be, a body cut off. */
export interface Unexpected extends Answered<unknown> {
  readonly outcome: 'unexpected';
}

/** No answer at all. `charged` is `no` only where the request provably never left. */
export interface Unreachable extends Accounted {
  readonly outcome: 'unreachable';
  readonly reason: 'timeout' | 'aborted' | 'network';
  /** What `fetch` threw, or the reason that the caller aborted with; for diagnosis. */
  readonly cause: unknown;
}

/** Every outcome of a call, told apart by `outcome`. */
export type Outcome<Operation> =
  | WhereDocumented<Operation, 200, Found<Operation>>
  | {
      [Status in keyof typeof refusals]: WhereDocumented<Operation, Status, Refused<Operation, Status>>;
    }[keyof typeof refusals]
  | WhereDocumented<Operation, 404, NoRecord<Operation>>
  | ServerError<Operation>
  | Unexpected
  | Unreachable;

/** The outcome of an operation, by its id. */
export type OutcomeOf<Id extends OperationId> = Outcome<OperationOf<Id>>;

/** The `data` of a found answer, by the operation's id. */
export type DataOf<Id extends OperationId> = Found<OperationOf<Id>>['data'];

/** The request of an operation, by its id. */
export type RequestOf<Id extends OperationId> = RequestBodyOf<OperationOf<Id>>;
