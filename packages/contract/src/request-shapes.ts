import {
  isJsonObject,
  type Json,
  type JsonObject,
  type Operation,
  selectingField,
  validScenarios,
} from '@bgv-kit/spec';
import type { ResolvedTarget } from './target.ts';

/** The field that says why a person is looked up. On a vendor's host it holds the user's own words, or nothing is sent. */
export const purposeField = 'consent_purpose';

/** A request that the document itself shows with a 400; an empty one where it shows none. */
export function invalidRequest({ scenarios }: Operation): Json {
  return scenarios.find(({ status }) => status === 400)?.request ?? {};
}

/** The request without what is optional. */
export function onlyRequired({ request }: Operation, body: JsonObject): JsonObject {
  const required = new Set(request?.required);
  return Object.fromEntries(Object.entries(body).filter(([name]) => required.has(name)));
}

/** The request with every optional field; a missing one gets its example at a place in the list: examples at one place belong together. */
export function withAllFields({ request }: Operation, body: JsonObject, place = 1): JsonObject {
  const examples = Object.entries(request?.properties ?? {}).flatMap(
    ([name, { examples: list = [] }]): [string, Json][] => {
      const example = list[place];
      return example === undefined ? [] : [[name, example]];
    },
  );
  return { ...Object.fromEntries(examples), ...body };
}

/** A valid request for a number, with the name and the purpose that the user has given. */
export function requestFor(operation: Operation, { purpose, fullName }: ResolvedTarget, number: string): JsonObject {
  const field = selectingField(operation);
  const [scenario] = validScenarios(operation);
  const request = isJsonObject(scenario?.request) ? scenario.request : {};
  const takesPurpose = purpose !== undefined && operation.request?.properties?.[purposeField] !== undefined;
  return {
    ...request,
    ...(field !== undefined && { [field]: number }),
    ...(fullName !== undefined && Object.fromEntries(nameFields(operation).map((name) => [name, fullName]))),
    ...(takesPurpose && { [purposeField]: purpose }),
  };
}

/** The fields of a request that hold the person's name. */
function nameFields({ request }: Operation): string[] {
  const fields = Object.entries(request?.properties ?? {});
  return fields.filter(([, schema]) => schema['x-person'] === 'fullName').map(([name]) => name);
}
