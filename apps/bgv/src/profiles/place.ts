/** Where something stands in a config, as one would write it in code: `targets.live.maxCredits`, `…found[0]`. */
export function placeOf(path: readonly (string | number)[]): string {
  return path.reduce<string>((place, step) => {
    if (typeof step === 'number') return `${place}[${step}]`;
    if (!/^[A-Za-z_$][\w$]*$/.test(step)) return `${place}[${JSON.stringify(step)}]`;
    return place === '' ? step : `${place}.${step}`;
  }, '');
}

/**
 * Something in a config that does not fit.
 *
 * @note It never holds the text of a value: that may be a key or a person's number.
 */
export interface ConfigProblem {
  readonly place: string;
  /** What is wanted, and what is there: a sentence that begins with a verb. */
  readonly condition: string;
}
