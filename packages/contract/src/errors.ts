import { KitError } from '@bgv-kit/spec';

/** The mistakes that a caller of a contract run can make. */
export type ContractErrorCode = 'TARGET_INVALID' | 'BUDGET_INVALID' | 'DOCUMENT_WITHOUT_OPERATION';

/** A mistake of the caller, never a difference of the target. */
export class ContractError extends KitError<ContractErrorCode> {
  override readonly name = 'ContractError';
}
