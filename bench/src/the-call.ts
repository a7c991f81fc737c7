/** The body of the call that every server answers. */
export interface CallBody {
  readonly mobile_number: string;
  readonly full_name: string;
  readonly consent_purpose: string;
}

/** The operation's path, without the base path. */
export const callPath = '/v2/finance/customer-data-pull';

/** One of the sandbox's printed keys; Prism asks only that there is one. */
export const apiKey = 'sandbox-funded';

/** The header that goes with every call. */
export const authorization = `Bearer ${apiKey}`;

/** The person of the repeated call: in the document's answer table. */
export const personNumber = 9_000_000_200;

/** Where the people begin that no server has met: far from the numbers of the document's scenarios. */
export const firstNewNumber = 9_000_010_000;

/** The call for one person. */
export function callFor(number: number): CallBody {
  return {
    mobile_number: String(number),
    full_name: 'Asha Verma',
    consent_purpose: 'Pre-employment check agreed with the candidate',
  };
}
