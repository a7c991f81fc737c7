// Checked by `tsc` alone: every line here is a promise of the types.
import { createClient } from './create-client.ts';
import type { OperationId } from './operation-types.ts';
import type { DataOf, OutcomeOf, RequestOf } from './outcome.ts';
import type { paths } from './paths.ts';

type IsAny<T> = 0 extends 1 & T ? true : false;
type IsNever<T> = [T] extends [never] ? true : false;
type IsUnknown<T> = IsAny<T> extends true ? false : unknown extends T ? true : false;
type IsVague<T> = true extends IsAny<T> | IsNever<T> | IsUnknown<T> ? true : false;
type Same<One, Other> = (<T>() => T extends One ? 1 : 2) extends <T>() => T extends Other ? 1 : 2 ? true : false;

/** Takes only `true`, so that a broken promise is an error on its own line. */
function promise<_Kept extends true>(): void {}

type Responses = {
  [Path in keyof paths]: {
    [Method in keyof paths[Path]]: paths[Path][Method] extends { responses: infer All } ? All : never;
  }[keyof paths[Path]];
}[keyof paths];
type VagueStatus<All> = All extends unknown
  ? {
      [Status in keyof All]: All[Status] extends { content: { 'application/json': infer Body } }
        ? IsVague<Body> extends true
          ? Status
          : never
        : Status;
    }[keyof All]
  : never;

promise<IsNever<Responses> extends true ? false : true>();
promise<Same<VagueStatus<Responses>, never>>();
// The check itself can fail: each of these is vague.
promise<IsVague<unknown>>();
promise<IsVague<never>>();
// biome-ignore lint/suspicious/noExplicitAny: the check is for it.
promise<IsVague<any>>();

type Id = 'pullCustomerData';
promise<Id extends OperationId ? true : false>();
promise<IsVague<OutcomeOf<Id>> extends true ? false : true>();
promise<IsVague<DataOf<Id>> extends true ? false : true>();
promise<undefined extends RequestOf<Id>['consent_purpose'] ? true : false>();
promise<Same<RequestOf<Id>['mobile_number'], string>>();
promise<
  Same<
    OutcomeOf<Id>['outcome'],
    | 'found'
    | 'no-record'
    | 'invalid-request'
    | 'unauthorized'
    | 'insufficient-credits'
    | 'forbidden'
    | 'server-error'
    | 'unexpected'
    | 'unreachable'
  >
>();
type Bodies<O> = O extends { outcome: Exclude<OutcomeOf<Id>['outcome'], 'unexpected'>; body: infer Body }
  ? Body
  : never;
promise<IsVague<Bodies<OutcomeOf<Id>>> extends true ? false : true>();

const client = createClient({ baseUrl: 'https://api.example.com', apiKey: async () => 'key', fetch: globalThis.fetch });
const person = { mobile_number: '9000000101', full_name: 'Asha Verma' };

// @ts-expect-error -- a field that the document does not have
void client.pullCustomerData({ ...person, middle_name: 'K' });
// @ts-expect-error -- a required field is missing
void client.pullCustomerData({ mobile_number: '9000000101' });
// @ts-expect-error -- a number is not a string
void client.pullCustomerData({ ...person, mobile_number: 9000000101 });
// @ts-expect-error -- the request is required
void client.pullCustomerData();

/** A switch over every outcome needs no default, and narrows. */
export async function describe(): Promise<string> {
  const outcome = await client.pullCustomerData(person, { timeoutMs: 1000, signal: new AbortController().signal });
  switch (outcome.outcome) {
    case 'found': {
      const name: string = outcome.data.personalInfo.fullName;
      const code: 200 = outcome.body.code;
      return `${name} ${code} ${outcome.body.data.phoneInfo.length}`;
    }
    case 'no-record':
      return `${outcome.body.message} ${outcome.body.credits_used}`;
    case 'invalid-request':
    case 'unauthorized':
    case 'insufficient-credits':
    case 'forbidden':
    case 'server-error':
      return typeof outcome.body === 'object' ? outcome.body.message : (outcome.body ?? outcome.message);
    case 'unexpected':
      return `${outcome.status} ${outcome.response.headers.get('retry-after')}`;
    case 'unreachable':
      return `${outcome.reason} ${outcome.charged}`;
  }
}

/** The verbs are openapi-fetch's, typed by the document. */
export async function raw(): Promise<string | undefined> {
  const { data, error } = await client.POST('/v2/finance/customer-data-pull', { body: person });
  return data?.data.personalInfo.fullName ?? error?.message;
}
