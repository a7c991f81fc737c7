import { SpecError } from '../errors.ts';
import { isJsonObject, type Json } from '../json.ts';
import type { Requirement } from './operation.ts';

/**
 * Reads an operation's `x-requirements`: a list of `{ id, text, rules }`.
 *
 * @throws SpecError `REQUIREMENT_INVALID` for one without an id of its own, words, or a rule that proves it.
 */
export function readRequirements(node: Json, operation: string): Requirement[] {
  if (!Array.isArray(node)) throw invalid(`${operation}: x-requirements must be an array of { id, text, rules }.`);
  const requirements = node.map((entry, index) => readRequirement(entry, `${operation}: x-requirements[${index}]`));
  const twice = requirements.find(({ id }, index) => requirements.findIndex((other) => other.id === id) < index);
  if (twice !== undefined) throw invalid(`${operation}: two requirements have the id ${twice.id}. Rename one.`);
  return requirements;
}

function readRequirement(entry: Json, place: string): Requirement {
  const { id, text, rules } = isJsonObject(entry) ? entry : {};
  const listed = Array.isArray(rules) ? rules : [];
  const proofs = listed.filter((rule) => typeof rule === 'string');
  const isWhole = proofs.length > 0 && proofs.length === listed.length;
  if (typeof id === 'string' && id !== '' && typeof text === 'string' && isWhole) return { id, text, rules: proofs };
  throw invalid(`${place} needs an id, the vendor's words as a string, and at least one of the rules that prove it.`);
}

function invalid(message: string): SpecError {
  return new SpecError('REQUIREMENT_INVALID', message);
}
