import type { operations } from './generated/operations.ts';
import type { paths } from './paths.ts';

/** One operation of the generated table. */
export interface OperationEntry {
  /** Upper case: `POST`. */
  readonly method: string;
  readonly path: string;
  /** The price of each documented status, in credits. */
  readonly credits: Readonly<Record<number, number>>;
}

/** The `operationId` of each operation in the document; also the name of the client's method. */
export type OperationId = keyof typeof operations;

/** The operation's types in `paths`, found by the path and method of the generated table. */
export type OperationOf<Id extends OperationId> = At<
  At<paths, (typeof operations)[Id]['path']>,
  Lowercase<(typeof operations)[Id]['method']>
>;

/** The JSON body of one documented status; `undefined` where the document gives it none. */
export type BodyOf<Operation, Status extends number> =
  ResponseOf<Operation, Status> extends { content: { 'application/json': infer Body } } ? Body : undefined;

/** `Then` where the document knows the status, `never` where it does not. */
export type WhereDocumented<Operation, Status extends number, Then> = [ResponseOf<Operation, Status>] extends [never]
  ? never
  : Then;

/** The JSON body that the operation takes; `undefined` where it takes none. */
export type RequestBodyOf<Operation> = Operation extends {
  requestBody: { content: { 'application/json': infer Body } };
}
  ? Body
  : Operation extends { requestBody?: { content: { 'application/json': infer Body } } }
    ? Body | undefined
    : undefined;

/** The path, query and header parameters that the operation takes. */
export type ParametersOf<Operation> = Operation extends { parameters: infer Parameters }
  ? {
      [Place in keyof Parameters as [NonNullable<Parameters[Place]>] extends [never]
        ? never
        : Place]: Parameters[Place];
    }
  : Record<never, never>;

type ResponseOf<Operation, Status extends number> = Operation extends { responses: infer Responses }
  ? At<Responses, Status>
  : never;

type At<Type, Key> = Key extends keyof Type ? Type[Key] : never;
