/**
 * The colours on a light and on a dark page: every text colour is used on every ground, so each pair has a contrast of at
 * least 4.5. Lines between things carry no meaning.
 */
export const palette = {
  grounds: {
    page: { light: '#f6f6f3', dark: '#121517' },
    card: { light: '#ffffff', dark: '#1a1e21' },
    well: { light: '#f0f0ec', dark: '#22272b' },
  },
  texts: {
    ink: { light: '#1c2227', dark: '#e5e8ea' },
    muted: { light: '#57616a', dark: '#a3adb5' },
    link: { light: '#1d4f91', dark: '#8fbcf4' },
    pass: { light: '#17683f', dark: '#6fcf9c' },
    fail: { light: '#a8201a', dark: '#ff9a90' },
    drift: { light: '#7d5000', dark: '#ecbb66' },
    inconclusive: { light: '#2d5b8a', dark: '#8fbce8' },
    skip: { light: '#57616a', dark: '#a3adb5' },
  },
  line: { light: '#dedfd9', dark: '#30363b' },
};

/** The palette as custom properties, which follow the page's `color-scheme`. */
export const colors = Object.entries({ ...palette.grounds, ...palette.texts, line: palette.line })
  .map(([name, { light, dark }]) => `--${name}:light-dark(${light},${dark});`)
  .join('');
