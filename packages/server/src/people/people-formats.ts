/** The forms of a file of people, by the ending of its name. */
export const peopleFormats = ['json', 'csv'] as const;

/** One of them. */
export type PeopleFormat = (typeof peopleFormats)[number];
