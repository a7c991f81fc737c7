import type { Target, TargetKeys, TargetNumbers } from '@bgv-kit/contract';
import { formatPlace, formatPointer, type Issue } from '@bgv-kit/spec';
import type { ConfigNumbers, FromEnvironment } from '../config.ts';
import { defined } from '../defined.ts';
import { BgvError } from '../errors.ts';
import { shownPath } from '../shown-path.ts';
import type { Profile } from './load-profiles.ts';

/** The environment, as `process.env` has it. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** What is known of a target from one source. A main key may be missing: another source can give it. */
export interface TargetSettings extends Omit<Partial<Target>, 'keys' | 'numbers' | 'signal' | 'fetch'> {
  readonly keys: Partial<TargetKeys>;
  readonly numbers: TargetNumbers;
}

/**
 * The target of a profile, with its variables read and the settings of the command line laid over it.
 *
 * @param given - What the command line says: where it has a value, the profile's variable need not be set.
 * @throws BgvError `VARIABLE_UNUSABLE` with every variable that the run needs and that is not set: of the main key, numbers
 *   and the purpose. Another key whose variable is not set is not given. What a variable holds is never shown.
 */
export function profileTarget(
  profile: Profile,
  env: Environment,
  given: TargetSettings = { keys: {}, numbers: {} },
): TargetSettings & { readonly baseUrl: string } {
  const { keys, keyVariables, numbers, purpose, fullName, ...others } = profile.settings;
  const reader = variableReader(env, ['targets', profile.name]);
  const key = (name: keyof TargetKeys) =>
    given.keys[name] ?? keys?.[name] ?? reader.key(keyVariables?.[name], name, name === 'main');
  const list = (name: keyof TargetNumbers) => given.numbers[name] ?? reader.numbers(numbers?.[name], name);
  const target = {
    ...defined(others),
    ...defined({
      purpose: given.purpose ?? reader.string(purpose, 'purpose'),
      fullName: given.fullName ?? reader.string(fullName, 'fullName'),
    }),
    ...given,
    baseUrl: others.baseUrl,
    keys: defined({
      main: key('main'),
      low: key('low'),
      empty: key('empty'),
      forbidden: key('forbidden'),
      revoked: key('revoked'),
    }),
    numbers: defined({ found: list('found'), noRecord: list('noRecord'), bureauError: list('bureauError') }),
  };
  refuse(reader.issues, profile);
  return target;
}

function refuse(issues: readonly Issue[], { name, file }: Profile): void {
  if (issues.length === 0) return;
  const owner = file === undefined ? `The kit's own target "${name}"` : `The target "${name}" of ${shownPath(file)}`;
  const lines = issues.map((issue) => `  ${issue.message} (${formatPlace(issue)})`);
  throw new BgvError(
    'VARIABLE_UNUSABLE',
    `${owner} cannot be used with this environment:\n${lines.join('\n')}\nSet what is missing, or give it with an option.`,
  );
}

/**
 * Reads the variables that a target names, and collects those that cannot be used, so that all are reported at once. A variable
 * that holds nothing but spaces counts as not set.
 */
function variableReader(env: Environment, target: readonly string[]) {
  const issues: Issue[] = [];
  const heldBy = (variable: string) => env[variable]?.trim() || undefined;
  const refuseVariable = (variable: string, place: readonly string[], reason = 'is not set') => {
    issues.push({ path: formatPointer([...target, ...place]), message: `${variable} ${reason}` });
    return undefined;
  };

  return {
    issues,
    key(variable: string | undefined, name: string, isNeeded: boolean): string | undefined {
      if (variable === undefined) return undefined;
      const place = ['keyVariables', name];
      const key = heldBy(variable);
      if (key === undefined) return isNeeded ? refuseVariable(variable, place) : undefined;
      // A header cannot carry it, and the platform's refusal would repeat it.
      if (!/^[!-~]+$/.test(key)) return refuseVariable(variable, place, 'holds spaces or characters that no key has');
      return key;
    },
    /** A variable may hold several, separated by commas. */
    numbers(numbers: ConfigNumbers | undefined, name: string): readonly string[] | undefined {
      return numbers?.flatMap((number, index) => {
        if (typeof number === 'string') return [number.trim()];
        const parts = (heldBy(number.env) ?? '').split(',').map((one) => one.trim());
        const several = parts.filter((one) => one !== '');
        if (several.length === 0) refuseVariable(number.env, ['numbers', name, String(index)]);
        return several;
      });
    },
    string(value: string | FromEnvironment | undefined, name: string): string | undefined {
      if (typeof value !== 'object') return value;
      return heldBy(value.env) ?? refuseVariable(value.env, [name]);
    },
  };
}
