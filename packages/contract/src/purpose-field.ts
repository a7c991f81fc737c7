/** The field that records why a person is looked up. On a vendor's host it holds the user's own words, or nothing is sent. */
export const purposeField = 'consent_purpose';
