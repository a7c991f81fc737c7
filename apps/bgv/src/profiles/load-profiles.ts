import { nearestName } from '@bgv-kit/spec';
import { servers } from '@bgv-kit/spec/document';
import type { ConfigTarget } from '../config.ts';
import { BgvError } from '../errors.ts';
import { shownPath } from '../shown-path.ts';
import { checkConfig } from './check-config.ts';
import { findConfig, requireConfig } from './find-config.ts';
import { knownTargets } from './known-targets.ts';
import { readConfig } from './read-config.ts';

/** A target by its name, as its file has it. */
export interface Profile {
  readonly name: string;
  /** Absolute; undefined for the kit's own targets. */
  readonly file?: string | undefined;
  readonly settings: ConfigTarget;
}

/** Every target that can be asked for by name. */
export type Profiles = Awaited<ReturnType<typeof loadProfiles>>;

/**
 * The kit's own targets, with those of the config file: one of the same name replaces the kit's, others are added. No variable
 * of the environment is read yet.
 *
 * @param folder - Where the search for the file begins, absolute.
 * @param named - The file of `--config`, relative to the folder, in place of one that is found.
 * @throws BgvError `CONFIG_NOT_FOUND` for a file that was named and is not there, `CONFIG_INVALID` for one that cannot be used.
 */
export async function loadProfiles(folder: string, named?: string) {
  const file = named === undefined ? await findConfig(folder) : await requireConfig(named, folder);
  const targets = new Map<string, Profile>();
  for (const [name, settings] of knownTargets(servers)) targets.set(name, { name, settings });
  const config = file === undefined ? undefined : checkConfig(await readConfig(file), file);
  for (const [name, settings] of Object.entries(config?.targets ?? {})) {
    // A module may leave a target out with `undefined`, as it may leave out a field.
    if (settings !== undefined) targets.set(name, { name, file, settings });
  }
  return {
    /** The config file, absolute; undefined when there is none. */
    file,
    /** By name: first the kit's own, then those that the file adds. */
    targets,
  };
}

/**
 * The profile of a name.
 *
 * @throws BgvError `TARGET_UNKNOWN` with the names that there are.
 */
export function findProfile({ file, targets }: Profiles, name: string): Profile {
  const found = targets.get(name);
  if (found !== undefined) return found;
  const near = nearestName(name, targets.keys());
  const hint = near === undefined ? '' : ` Did you mean "${near}"?`;
  const where = file === undefined ? 'bgv.config.ts' : shownPath(file);
  const names = [...targets.keys()].join(', ');
  throw new BgvError(
    'TARGET_UNKNOWN',
    `There is no target "${name}".${hint} There are ${names}. Name one of these, or add one in ${where}.`,
  );
}
