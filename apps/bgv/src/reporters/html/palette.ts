/**
 * The colours of one mode: every text colour is used on every ground, so each pair has a contrast of at least 4.5. Lines
 * between things carry no meaning.
 */
export type Palette = typeof light;

/** On a light ground, and on paper. */
export const light = {
  grounds: { page: '#f6f6f3', card: '#ffffff', well: '#f0f0ec' },
  texts: {
    ink: '#1c2227',
    muted: '#57616a',
    link: '#1d4f91',
    pass: '#17683f',
    fail: '#a8201a',
    drift: '#7d5000',
    inconclusive: '#2d5b8a',
    skip: '#57616a',
  },
  line: '#dedfd9',
};

/** On a dark ground. */
export const dark: Palette = {
  grounds: { page: '#121517', card: '#1a1e21', well: '#22272b' },
  texts: {
    ink: '#e5e8ea',
    muted: '#a3adb5',
    link: '#8fbcf4',
    pass: '#6fcf9c',
    fail: '#ff9a90',
    drift: '#ecbb66',
    inconclusive: '#8fbce8',
    skip: '#a3adb5',
  },
  line: '#30363b',
};

/** A palette as custom properties. */
export function customProperties({ grounds, texts, line }: Palette): string {
  return Object.entries({ ...grounds, ...texts, line })
    .map(([name, color]) => `--${name}:${color};`)
    .join('');
}
