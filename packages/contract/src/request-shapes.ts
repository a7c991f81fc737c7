import type { Json, JsonObject, Operation } from '@bgv-kit/spec';

/** The request without what is optional. */
export function onlyRequired({ request }: Operation, body: JsonObject): JsonObject {
  const required = new Set(request?.required);
  return Object.fromEntries(Object.entries(body).filter(([name]) => required.has(name)));
}

/** The request with every optional field, where it is missing as the document's example has it: examples at one place belong together. */
export function withAllFields({ request }: Operation, body: JsonObject, place = 1): JsonObject {
  const examples = Object.entries(request?.properties ?? {}).flatMap(
    ([name, { examples: list = [] }]): [string, Json][] => {
      const example = list[place];
      return example === undefined ? [] : [[name, example]];
    },
  );
  return { ...Object.fromEntries(examples), ...body };
}
