import { KitError } from '@bgv-kit/spec';

/** Every mistake in how a contract run is asked for. */
export type ContractErrorCode = 'TARGET_INVALID' | 'BUDGET_INVALID' | 'DOCUMENT_WITHOUT_OPERATION';

/** A mistake of whoever starts the run; never a finding about the target. */
export class ContractError extends KitError<ContractErrorCode> {
  override readonly name = 'ContractError';
}
