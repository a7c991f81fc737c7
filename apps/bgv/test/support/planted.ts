/** Values that no output of a run may hold: the user's and the server's. All are made up. */
export const planted = {
  keys: {
    main: 'plantedkeymain7731',
    low: 'planted-key-low-7732',
    empty: 'planted-key-empty-7733',
    forbidden: 'planted-key-forbidden-7734',
    revoked: 'planted-key-revoked-7735',
  },
  found: '9123477316',
  noRecord: '9123477317',
  bureauError: '9123477318',
  purpose: 'Überprüfung "Zwölf" <planted> & O\'Neill, as agreed',
  /** The user's own name for the numbers. */
  name: 'Quorra Zelmington',
  /** One short word of letters, as a name may be; a whole name; an address; a document; a date; a place in the data. */
  personal: ['Zorvathia', 'Quillon Zorvathia', '12 Planted Lane', 'ZQPLA7731K', '1931-07-31', 'planted_field_name'],
} as const;

/** Every planted value. */
export const plantedValues: readonly string[] = [
  ...Object.values(planted.keys),
  planted.found,
  planted.noRecord,
  planted.bureauError,
  planted.purpose,
  planted.name,
  ...planted.personal,
];

/** The values that are in a text, in any form in which a report might write them. */
export function leaksIn(text: string, values: Iterable<string>): string[] {
  const lower = text.toLowerCase();
  return [...new Set(values)].filter((value) => formsOf(value).some((form) => lower.includes(form.toLowerCase())));
}

function formsOf(value: string): string[] {
  const html = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return [
    value,
    encodeURIComponent(value),
    JSON.stringify(value).slice(1, -1),
    Buffer.from(value).toString('base64').replace(/=+$/, ''),
    html,
    html.replaceAll('"', '&quot;').replaceAll("'", '&#39;'),
    value.replaceAll('"', '%22').replaceAll("'", "'\\''"),
  ];
}
