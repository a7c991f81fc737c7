import type { Operation } from '@bgv-kit/spec';
import { type Case, families } from './case.ts';
import { authorizationCases, orderCases } from './cases/authorization.ts';
import { concurrencyCases } from './cases/concurrency.ts';
import { creditLawCases } from './cases/credit-law.ts';
import { documentedScenarioCases } from './cases/documented-scenarios.ts';
import { exhaustionCases } from './cases/exhaustion.ts';
import { fieldTypeCases } from './cases/field-types.ts';
import { malformedRequestCases } from './cases/malformed-requests.ts';
import { validationRuleCases } from './cases/validation-rules.ts';

/** Every case of an operation, family by family. */
export function deriveCases(operation: Operation): Case[] {
  const cases = [
    ...authorizationCases(),
    ...malformedRequestCases(),
    ...validationRuleCases(operation),
    ...fieldTypeCases(operation),
    ...orderCases(operation),
    ...documentedScenarioCases(operation),
    ...creditLawCases(operation),
    ...concurrencyCases(operation),
    ...exhaustionCases(operation),
  ];
  return cases.toSorted((one, other) => families.indexOf(one.family) - families.indexOf(other.family));
}
