import type { Operation } from '@bgv-kit/spec';
import type { ResolvedTarget } from '../target.ts';
import { answerCases } from './answers.ts';
import { anyRequestCases } from './any-request.ts';
import { auditCase } from './audit.ts';
import { authorizationCases } from './authorization.ts';
import type { Case } from './case.ts';
import { closingCases } from './closing-audit.ts';
import { concurrencyCases } from './concurrency.ts';
import { creditLawCases, openingCases } from './credit-law.ts';
import { documentedScenarioCases } from './documented-scenarios.ts';
import { exhaustionCases } from './exhaustion.ts';
import { nullCases, otherNameCases } from './field-types.ts';
import { optionalFieldCases } from './optional-fields.ts';
import { orderCases } from './order-of-checks.ts';
import { anyJsonCases, looseRequestCases, malformedRequestCases } from './reading-requests.ts';
import { validationRuleCases } from './validation-rules.ts';

/**
 * Every case of an operation, with the target's own numbers in them, in the order in which they run.
 *
 * The credit audit is opened first. Then come the free requests; a paid call after each kind shows whether any of them was
 * charged. Then come the credit law, overlapping calls, a key's last credit, and the edges of single rules, which cost most. Last
 * comes what all answers have shown together.
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
