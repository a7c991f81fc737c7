import type { Target, TargetKeys, TargetNumbers } from '@bgv-kit/contract';
import { BgvError } from '../errors.ts';
import { shownPath } from '../shown-path.ts';
import { defined } from './defined.ts';
import { findProfile, type Profile, type Profiles } from './load-profiles.ts';
import { placeOf } from './place.ts';
import { type Environment, type UnusableVariable, variableReader } from './variable-reader.ts';

/** A target of a profile, before flags are laid over it. A main key may be missing: a flag can give it. */
export interface ProfileTarget extends Omit<Target, 'keys' | 'numbers' | 'signal' | 'fetch'> {
  readonly keys: Partial<TargetKeys>;
  readonly numbers: TargetNumbers;
}

/** What may come from the environment, and may be given by a flag instead. */
export type Overridable = keyof TargetKeys | keyof TargetNumbers | 'purpose' | 'fullName';

/**
 * The profile of a name as a target: `findProfile` and then `profileTarget`.
 *
 * @throws BgvError as these two do: `TARGET_UNKNOWN`, `VARIABLE_UNUSABLE`.
 */
export function resolveProfile(
  profiles: Profiles,
  name: string,
  env: Environment,
  given: readonly Overridable[] = [],
): ProfileTarget {
  return profileTarget(findProfile(profiles, name), env, given);
}

/**
 * A profile with its variables read.
 *
 * @param given - What flags give: it is left out of the answer, and its variables need not be set.
 * @throws BgvError `VARIABLE_UNUSABLE` with every variable that the run needs and that is not set: of the main key, numbers
 *   and the purpose. Another key whose variable is not set is not given. What a variable holds is never shown.
 */
export function profileTarget(profile: Profile, env: Environment, given: readonly Overridable[] = []): ProfileTarget {
  const { baseUrl, keys, keyVariables, numbers, purpose, fullName, ...limits } = profile.settings;
  const reader = variableReader(env);
  const key = (name: keyof TargetKeys) => {
    if (given.includes(name)) return undefined;
    return keys?.[name] ?? reader.key(keyVariables?.[name], `keyVariables.${name}`, name === 'main');
  };
  const list = (name: keyof TargetNumbers) =>
    given.includes(name) ? undefined : reader.numbers(numbers?.[name], `numbers.${name}`);
  const target = {
    ...defined(limits),
    ...defined({
      purpose: given.includes('purpose') ? undefined : reader.text(purpose, 'purpose'),
      fullName: given.includes('fullName') ? undefined : reader.text(fullName, 'fullName'),
    }),
    baseUrl,
    keys: defined({
      main: key('main'),
      low: key('low'),
      empty: key('empty'),
      forbidden: key('forbidden'),
      revoked: key('revoked'),
    }),
    numbers: defined({ found: list('found'), noRecord: list('noRecord'), bureauError: list('bureauError') }),
  };
  refuse(reader.unusable, profile);
  return target;
}

function refuse(unusable: readonly UnusableVariable[], { name, file }: Profile): void {
  if (unusable.length === 0) return;
  const owner = file === undefined ? `The kit's own target "${name}"` : `The target "${name}" of ${shownPath(file)}`;
  const lines = unusable.map(({ variable, place, reason }) => {
    return `  ${variable} ${reason} (${placeOf(['targets', name])}.${place})`;
  });
  throw new BgvError(
    'VARIABLE_UNUSABLE',
    `${owner} cannot be used with this environment:\n${lines.join('\n')}\nSet what is missing, or give it with an option.`,
  );
}
