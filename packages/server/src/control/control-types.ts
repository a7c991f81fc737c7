import type { operations } from '../control-client/generated/control.d.ts';

/** The id of an operation of the control document. */
export type ControlId = keyof operations;

/** The input of a control route, once it has been checked against the document. */
export interface ControlInput<Id extends ControlId> {
  readonly path: operations[Id]['parameters'] extends { readonly path: infer Path }
    ? Path
    : Readonly<Record<never, never>>;
  readonly query: NonNullable<operations[Id]['parameters']['query']>;
  readonly body: operations[Id] extends { readonly requestBody: { readonly content: infer Content } }
    ? JsonOf<Content>
    : undefined;
}

/** What a control route may answer: one of the document's statuses with its body. */
export type ControlResult<Id extends ControlId> = {
  readonly [Status in keyof operations[Id]['responses']]: { readonly status: Status } & Answered<
    operations[Id]['responses'][Status]
  >;
}[keyof operations[Id]['responses']];

/** One function for each operation of the document: a route without one does not compile. */
export type ControlHandlers = {
  readonly [Id in ControlId]: (input: ControlInput<Id>) => ControlResult<Id> | Promise<ControlResult<Id>>;
};

/** The functions of some operations. */
export type HandlersOf<Id extends ControlId> = Pick<ControlHandlers, Id>;

type Answered<Response> = Response extends { readonly content: infer Content }
  ? Content extends { readonly 'application/json': unknown }
    ? { readonly json: Serializable<JsonOf<Content>> }
    : { readonly text: string | ReadableStream<Uint8Array>; readonly type: string }
  : unknown;

/** A value before it becomes JSON, which leaves undefined members out. */
type Serializable<Value> = Value extends readonly (infer Item)[]
  ? readonly Serializable<Item>[]
  : Value extends object
    ? {
        readonly [Name in keyof Value]: Record<never, never> extends Pick<Value, Name>
          ? Serializable<Value[Name]> | undefined
          : Serializable<Value[Name]>;
      }
    : Value;

type JsonOf<Content> = Content extends { readonly 'application/json': infer Body } ? Body : never;
