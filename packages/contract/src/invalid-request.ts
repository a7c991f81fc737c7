import type { Json, Operation } from '@bgv-kit/spec';

/** A request that the document itself shows to be refused with 400; where it shows none, an empty one. */
export function invalidRequest({ scenarios }: Operation): Json {
  return scenarios.find(({ status }) => status === 400)?.request ?? {};
}
