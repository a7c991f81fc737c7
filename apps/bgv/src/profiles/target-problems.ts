import { isLoopback } from '@bgv-kit/contract';
import type { ConfigTarget } from '../config.ts';
import { defined } from '../defined.ts';
import { type ConfigProblem, placeOf } from './place.ts';

/** What is wrong with a target whose fields are each as they should be. */
export function targetProblems(name: string, target: ConfigTarget): readonly ConfigProblem[] {
  const at = (...path: string[]) => placeOf(['targets', name, ...path]);
  const { baseUrl, keys, keyVariables } = target;
  if (!URL.canParse(baseUrl)) {
    return [{ place: at('baseUrl'), condition: 'must be a base URL; there is a text that no URL can be read from' }];
  }
  if (keys === undefined) return [];
  if (!isLoopback(new URL(baseUrl).hostname)) {
    const reason =
      'stands in a file, which is copied and committed; that is for the keys of a server on this machine alone';
    return [{ place: at('keys'), condition: `${reason}. Put the keys in variables and name these in keyVariables` }];
  }
  const named = Object.keys(defined(keyVariables ?? {}));
  return Object.keys(defined(keys))
    .filter((key) => named.includes(key))
    .map((key) => ({ place: at('keys', key), condition: 'is given in keyVariables too. Keep one of them' }));
}
