import { formatFault, formatPlace, formatPointer, type Issue } from '@bgv-kit/spec';
import { checkConfig as checkShape, requireShape } from '@bgv-kit/spec/shapes';
import type { BgvConfig, ConfigTarget } from '../config.ts';
import { defined } from '../defined.ts';
import { BgvError, problemsText } from '../errors.ts';
import { shownPath } from '../shown-path.ts';

/**
 * Checks that the content of a file is a config.
 *
 * @throws BgvError `CONFIG_INVALID` with the file, and for each issue its place, what must be there and what is there: never
 *   the content of a value.
 */
export function checkConfig(value: unknown, file: string): BgvConfig {
  const config = requireShape(checkShape, value, (issues) => invalid(issues, file));
  const issues = Object.entries(config.targets).flatMap(([name, target]) => targetIssues(name, target));
  if (issues.length > 0) throw invalid(issues, file);
  return config;
}

/** What no schema can say of a target. A module may leave one out with `undefined`. */
function targetIssues(name: string, target: ConfigTarget | undefined): Issue[] {
  if (target === undefined) return [];
  const { baseUrl, keys = {}, keyVariables = {} } = target;
  const path = (...steps: string[]) => formatPointer(['targets', name, ...steps]);
  if (!URL.canParse(baseUrl)) return [{ path: path('baseUrl'), message: 'is a string that no URL can be read from' }];
  const inBoth = Object.keys(defined(keys)).filter((key) => key in defined(keyVariables));
  return inBoth.map((key) => ({
    path: path('keys', key),
    message: 'is given in keyVariables too. Keep one of them',
  }));
}

function invalid(issues: readonly Issue[], file: string): BgvError {
  const problems = issues.map((issue) => ({
    place: formatPlace(issue, { whole: 'the config' }),
    fault: formatFault(issue),
  }));
  return new BgvError('CONFIG_INVALID', problemsText(shownPath(file), problems));
}
