import { body, type Mutation, mutations, request } from '@bgv-kit/fixtures';
import {
  isJsonObject,
  type Json,
  type JsonObject,
  type Operation,
  parseDotted,
  type Rule,
  readCredits,
  usedField,
  valueAt,
  withValueAt,
} from '@bgv-kit/spec';
import { compileRequestCheck } from '@bgv-kit/spec/validate';
import { type Drawn, syntheticValue } from './synthetic-value.ts';

/** From how many near misses a second step is tried. */
const bases = 20;

/**
 * A synthetic answer of the same shape as a real one. What it says of the status and the price is the document's, and the real price
 * where that is one of the document's.
 *
 * @throws FixtureError for a schema that is beyond the fixtures.
 */
export function syntheticAnswer(operation: Operation, status: number, real: Json, seed: string): Json {
  const responses = [...operation.responses.values()];
  // A status that the document does not have is answered as its errors are.
  const documented = operation.responses.get(status) ?? responses.find((response) => response.status >= 400);
  if (documented === undefined) return {};
  const { used } = readCredits(isJsonObject(real) ? real : undefined);
  const price = responses.find(({ credits }) => credits === used)?.credits;
  const certain = { code: status, ...(price !== undefined && { [usedField]: price }) };
  const draw = (own: string) => ({ ...body(operation, documented.status, { seed: own }), ...certain });
  return syntheticValue(real, { schema: documented.schema, drawn: peopleOf(seed, draw), position: 0 });
}

/**
 * A synthetic request of the same shape as a real one, which breaks the same rules; undefined where none is found.
 *
 * @throws FixtureError for a schema that is beyond the fixtures.
 */
export function syntheticRequest(operation: Operation, real: Json, seed: string): Json | undefined {
  if (operation.request === undefined) return {};
  const check = compileRequestCheck(operation);
  const wanted = check(real);
  const drawn = peopleOf(seed, (own) => request(operation, own));
  let synthetic = syntheticValue(real, { schema: operation.request, drawn, position: 0 });
  for (const [field, rules] of Map.groupBy(wanted, (rule) => rule.field)) {
    const ids = idsOf(rules);
    if (isSame(idsOf(check(synthetic).filter((rule) => rule.field === field)), ids)) continue;
    const miss = nearMiss(operation, field, ids, request(operation, seed));
    if (miss !== undefined) synthetic = withValueAt(synthetic, parseDotted(field), valueAt(miss, parseDotted(field)));
  }
  return isSame(idsOf(check(synthetic)), idsOf(wanted)) ? synthetic : undefined;
}

/** Synthetic values, drawn when they are asked for, and once: first of the person of the seed, then of others. */
function peopleOf(seed: string, draw: (seed: string) => Json): Drawn {
  const drawn: Json[] = [];
  return (person) => {
    drawn[person] ??= draw(person === 0 ? seed : `${seed}/${person}`);
    return drawn[person];
  };
}

/** A request that breaks these rules of one field and no others: one step away from a valid one, or two. */
function nearMiss(operation: Operation, field: string, ids: readonly string[], valid: JsonObject): Json | undefined {
  const rules = operation.rules.filter((rule) => rule.field === field);
  const misses = (from: JsonObject) => rules.flatMap((rule) => mutations(rule, operation, from));
  // An empty string stays one: here a value is wanted that is there and wrong.
  const isMiss = ({ body, breaks }: Mutation) => isSame(breaks, ids) && valueAt(body, parseDotted(field)) !== '';
  const isPart = ({ breaks }: Mutation) => breaks.length > 0 && breaks.every((id) => ids.includes(id));
  const parts = misses(valid).filter(isPart).slice(0, bases);
  for (const from of [valid, ...parts.map((part) => part.body).filter(isJsonObject)]) {
    const found = misses(from).find(isMiss);
    if (found !== undefined) return found.body;
  }
  return undefined;
}

function idsOf(rules: readonly Rule[]): string[] {
  return rules.map(({ id }) => id);
}

function isSame(ids: readonly string[], others: readonly string[]): boolean {
  return ids.toSorted().join() === others.toSorted().join();
}
