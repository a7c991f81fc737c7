import type { Person } from '@bgv-kit/fixtures';

/** A person of whom a number and a name are enough: what is left out is what the synthetic person of that number has. */
export type PartialPerson = Pick<Person, 'mobileNumber' | 'fullName'> & Part<Person>;

type Part<Value> = Value extends readonly (infer Item)[]
  ? readonly Part<Item>[]
  : Value extends object
    ? { readonly [Name in keyof Value]?: Part<Value[Name]> | undefined }
    : Value;
