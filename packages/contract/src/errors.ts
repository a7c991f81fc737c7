/** Every mistake in how a contract run is asked for. */
export type ContractErrorCode = 'TARGET_INVALID' | 'BUDGET_INVALID' | 'DOCUMENT_WITHOUT_OPERATION';

/** A mistake of whoever starts the run; never a finding about the target. */
export class ContractError extends Error {
  override readonly name = 'ContractError';
  readonly code: ContractErrorCode;

  constructor(code: ContractErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
