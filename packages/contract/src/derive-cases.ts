import type { Operation } from '@bgv-kit/spec';
import type { Case } from './case.ts';
import { answerCases } from './cases/answers.ts';
import { anyRequestCases } from './cases/any-request.ts';
import { auditCase } from './cases/audit.ts';
import { authorizationCases } from './cases/authorization.ts';
import { closingCases } from './cases/closing-books.ts';
import { concurrencyCases } from './cases/concurrency.ts';
import { creditLawCases, openingCases } from './cases/credit-law.ts';
import { documentedScenarioCases } from './cases/documented-scenarios.ts';
import { exhaustionCases } from './cases/exhaustion.ts';
import { nullCases, otherNameCases } from './cases/field-types.ts';
import { optionalFieldCases } from './cases/optional-fields.ts';
import { orderCases } from './cases/order-of-checks.ts';
import { anyJsonCases, looseRequestCases, malformedRequestCases } from './cases/reading-requests.ts';
import { validationRuleCases } from './cases/validation-rules.ts';
import type { ResolvedTarget } from './target.ts';

/**
 * Every case of an operation, with the target's own numbers in them, in the order in which they run.
 *
 * The books are opened first. Then come the free requests, with a paid call after each kind whose balance shows whether any of
 * them was charged. Then the credit law, calls that overlap, and a key's last credit. The edges of single rules, which cost most,
 * follow, and last what all answers have shown together.
 */
export function deriveCases(operation: Operation, target: ResolvedTarget): Case[] {
  const rules = validationRuleCases(operation);
  return [
    ...openingCases(operation, target),
    ...authorizationCases(operation),
    auditCase(operation, 'credits.unauthorized', 'calls with wrong keys have taken nothing'),
    ...malformedRequestCases(),
    ...orderCases(operation),
    auditCase(operation, 'credits.invalid-request', 'requests that cannot be read have taken nothing'),
    ...rules.broken.flatMap((item) => [
      item,
      auditCase(operation, 'credits.invalid-request', `requests that break ${item.rule} have taken nothing`),
    ]),
    ...creditLawCases(operation),
    ...concurrencyCases(operation),
    ...exhaustionCases(operation),
    ...documentedScenarioCases(operation, target),
    ...otherNameCases(operation),
    ...nullCases(operation),
    ...optionalFieldCases(operation),
    ...anyJsonCases(operation),
    ...looseRequestCases(operation),
    ...anyRequestCases(operation),
    ...rules.kept,
    ...closingCases(operation),
    ...answerCases(),
  ];
}
