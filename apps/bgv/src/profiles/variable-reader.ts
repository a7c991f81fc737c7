import type { ConfigNumbers, FromEnvironment } from '../config.ts';

/** The environment, as `process.env` has it. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** A variable that a run needs and cannot use. It holds the variable's name, never what is in it. */
export interface UnusableVariable {
  /** Below the target: `keyVariables.main`. */
  readonly place: string;
  readonly variable: string;
  /** `is not set`. */
  readonly reason: string;
}

/** Reads the variables that a profile names, and remembers those that cannot be used, so that all are told at once. */
export interface VariableReader {
  /** What a variable holds, as a key; nothing when no variable is named or, for a key that is not needed, set. */
  key(variable: string | undefined, place: string, needed: boolean): string | undefined;
  /** Numbers, with those of variables among them. */
  numbers(numbers: ConfigNumbers | undefined, place: string): readonly string[] | undefined;
  /** A text that stands there or in a variable. */
  text(text: string | FromEnvironment | undefined, place: string): string | undefined;
  readonly unusable: readonly UnusableVariable[];
}

/** A reader of an environment. A variable that holds nothing but spaces counts as not set. */
export function variableReader(env: Environment): VariableReader {
  const unusable: UnusableVariable[] = [];
  const held = (variable: string) => env[variable]?.trim() || undefined;
  const refuse = (variable: string, place: string, reason: string) => {
    unusable.push({ place, variable, reason });
    return undefined;
  };

  return {
    unusable,
    key(variable, place, needed) {
      if (variable === undefined) return undefined;
      const key = held(variable);
      if (key === undefined) return needed ? refuse(variable, place, 'is not set') : undefined;
      // A header cannot carry it, and the platform's refusal would repeat it.
      if (!/^[!-~]+$/.test(key)) return refuse(variable, place, 'holds spaces or characters that no key has');
      return key;
    },
    numbers(numbers, place) {
      return numbers?.flatMap((number, index) => {
        if (typeof number === 'string') return [number.trim()];
        const parts = (held(number.env) ?? '').split(',').map((one) => one.trim());
        const several = parts.filter((one) => one !== '');
        if (several.length === 0) refuse(number.env, `${place}[${index}]`, 'is not set');
        return several;
      });
    },
    text(text, place) {
      if (typeof text !== 'object') return text;
      return held(text.env) ?? refuse(text.env, place, 'is not set');
    },
  };
}
