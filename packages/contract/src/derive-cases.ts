import type { Operation } from '@bgv-kit/spec';
import { type Case, families } from './case.ts';
import { answerCases } from './cases/answers.ts';
import { authorizationCases, orderCases } from './cases/authorization.ts';
import { concurrencyCases } from './cases/concurrency.ts';
import { creditLawCases } from './cases/credit-law.ts';
import { documentedScenarioCases } from './cases/documented-scenarios.ts';
import { exhaustionCases } from './cases/exhaustion.ts';
import { fieldTypeCases } from './cases/field-types.ts';
import { malformedRequestCases } from './cases/malformed-requests.ts';
import { validationRuleCases } from './cases/validation-rules.ts';
import type { ResolvedTarget } from './target.ts';

/** Every case of an operation, family by family, with the target's own numbers in them. */
export function deriveCases(operation: Operation, target: ResolvedTarget): Case[] {
  const cases = [
    ...authorizationCases(),
    ...malformedRequestCases(),
    ...validationRuleCases(operation),
    ...fieldTypeCases(operation),
    ...orderCases(operation),
    ...documentedScenarioCases(operation, target),
    ...creditLawCases(operation),
    ...concurrencyCases(operation),
    ...exhaustionCases(operation),
    ...answerCases(),
  ];
  return cases.toSorted((one, other) => families.indexOf(one.family) - families.indexOf(other.family));
}
