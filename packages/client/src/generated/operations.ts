// Written by the generator from the OpenAPI document. Do not edit: change the document and generate again.

/** Every operation of the document: where it is, and what each documented status costs, in credits. */
export const operations = {
  /** Customer Financial Data Pull. Costs 1 on 200, 1 on 404; nothing else is charged. */
  pullCustomerData: { method: 'POST', path: '/v2/finance/customer-data-pull', credits: { 200: 1, 400: 0, 401: 0, 402: 0, 403: 0, 404: 1, 500: 0 } },
} as const;

/** The field of an answer for the credits used. */
export const usedField = 'credits_used';

/** The fields of an answer for the credits left; the first one that is there counts. */
export const balanceFields = ['credits_left', 'credits_remaining'] as const;
