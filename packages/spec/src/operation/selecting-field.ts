import { isJsonObject, type Json } from '../json.ts';
import { objectShape } from '../schema.ts';
import type { Operation, Scenario } from './operation.ts';

/** The scenarios whose requests are valid: all but those that are paired with a 400. */
export function validScenarios(operation: Operation): Scenario[] {
  return operation.scenarios.filter((scenario) => scenario.status !== 400);
}

/** The field whose value tells the valid scenarios apart: the first required one in which no two agree. */
export function selectingField(operation: Operation): string | undefined {
  const scenarios = validScenarios(operation);
  return objectShape(operation.request ?? {}).required.find(
    (name) => new Set(scenarios.map(({ request }) => fieldOf(request, name))).size === scenarios.length,
  );
}

/** A field of a request; undefined where the request has no fields or no such one. */
export function fieldOf(request: Json, name: string | undefined): Json | undefined {
  return isJsonObject(request) && name !== undefined ? request[name] : undefined;
}
