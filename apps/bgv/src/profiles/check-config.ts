import type { BgvConfig } from '../config.ts';
import { BgvError } from '../errors.ts';
import { shownPath } from '../shown-path.ts';
import { schemaProblems } from './config-problems.ts';
import { configSchema } from './config-schema.ts';
import type { ConfigProblem } from './place.ts';
import { targetProblems } from './target-problems.ts';

/** How many problems of a file are shown. */
const most = 10;

/**
 * Proves that what a file holds is a config.
 *
 * @throws BgvError `CONFIG_INVALID` with the file, and for each problem its place, what is wanted and what is there: never
 *   the text of a value.
 */
export function checkConfig(value: unknown, file: string): BgvConfig {
  refuse(schemaProblems(value, configSchema), file);
  // It has passed the schema, which says what the type says.
  const config = value as BgvConfig;
  refuse(
    Object.entries(config.targets).flatMap(([name, target]) =>
      target === undefined ? [] : targetProblems(name, target),
    ),
    file,
  );
  return config;
}

function refuse(problems: readonly ConfigProblem[], file: string): void {
  if (problems.length === 0) return;
  const count = problems.length === 1 ? 'one problem' : `${problems.length} problems`;
  const lines = problems.slice(0, most).map(({ place, condition }) => `  ${place}\n    ${condition}`);
  if (problems.length > most) lines.push(`  and ${problems.length - most} more`);
  throw new BgvError(
    'CONFIG_INVALID',
    `${shownPath(file)} has ${count}:\n${lines.join('\n')}\nCorrect the file and run again.`,
  );
}
