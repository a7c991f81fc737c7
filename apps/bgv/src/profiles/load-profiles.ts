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
  /** Absolute; none when the target is the kit's own. */
  readonly file?: string;
  readonly settings: ConfigTarget;
}

/** Every target that can be asked for by name. */
export interface Profiles {
  /** The config file, absolute; none when there is no file. */
  readonly file?: string;
  /** By name: first the kit's own, then those that the file adds. */
  readonly targets: ReadonlyMap<string, Profile>;
}

/** Where profiles come from. */
export interface ProfileSource {
  /** The file of `--config`, relative to the folder; by default it is looked for. */
  readonly file?: string;
  /** Where the search begins, absolute. */
  readonly folder: string;
}

/**
 * The kit's own targets, with those of the config file: one of the same name replaces the kit's, others are added. No variable
 * of the environment is read yet.
 *
 * @throws BgvError `CONFIG_NOT_FOUND` for a file that was named and is not there, `CONFIG_INVALID` for one that cannot be used.
 */
export async function loadProfiles({ file: named, folder }: ProfileSource): Promise<Profiles> {
  const file = named === undefined ? await findConfig(folder) : await requireConfig(named, folder);
  const targets = new Map<string, Profile>();
  for (const [name, settings] of knownTargets(servers)) targets.set(name, { name, settings });
  if (file === undefined) return { targets };
  const config = checkConfig(await readConfig(file), file);
  for (const [name, settings] of Object.entries(config.targets)) {
    // A module may leave a target out with `undefined`, as it may leave out a field.
    if (settings !== undefined) targets.set(name, { name, file, settings });
  }
  return { file, targets };
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
  const where = file === undefined ? 'add one in bgv.config.ts' : `add one in ${shownPath(file)}`;
  const names = [...targets.keys()].join(', ');
  throw new BgvError(
    'TARGET_UNKNOWN',
    `There is no target "${name}".${hint} There are ${names}. Name one of these, or ${where}.`,
  );
}
