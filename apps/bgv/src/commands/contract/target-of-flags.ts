import { randomInt } from 'node:crypto';
import type { Target, TargetKeys } from '@bgv-kit/contract';
import { BgvError } from '../../errors.ts';
import { defined } from '../../profiles/defined.ts';
import { loadProfiles } from '../../profiles/load-profiles.ts';
import { type Overridable, type ProfileTarget, resolveProfile } from '../../profiles/profile-target.ts';
import type { ContractFlags, TargetFlags } from './contract-flags.ts';

/**
 * The target of a run: the profile that `--target` names, or the server at its URL, with the other flags laid over it.
 *
 * @throws BgvError `OPTION_INVALID` without a target or a working key, and what `loadProfiles` and `resolveProfile` throw.
 */
export async function targetOfFlags(flags: ContractFlags, folder: string): Promise<Target> {
  const { target, config } = flags;
  if (target === undefined) {
    throw new BgvError(
      'OPTION_INVALID',
      'Which server? Give --target (or BGV_TARGET): sandbox, qa, live, a name of your bgv.config, or a base URL such as http://127.0.0.1:4010/api.',
    );
  }
  const own = keysOf(flags);
  const profile = isUrl(target)
    ? { baseUrl: target, keys: {}, numbers: {} }
    : resolveProfile(
        await loadProfiles({ folder, ...(config !== undefined && { file: config }) }),
        target,
        process.env,
        given(flags),
      );
  return merge(profile, flags, own);
}

/** A name has no colon; what has one is meant as a URL, and judged as one. */
function isUrl(target: string): boolean {
  return target.includes(':') || target.includes('/');
}

function merge(profile: ProfileTarget, flags: TargetFlags, own: Partial<TargetKeys>): Target {
  const keys = { ...profile.keys, ...own };
  const { main } = keys;
  if (main === undefined || main === '') {
    throw new BgvError(
      'OPTION_INVALID',
      'Which key? Give a working one with --key, or better in the variable BGV_KEY.',
    );
  }
  const { found, noRecord, bureauError } = flags;
  return {
    ...profile,
    ...defined({
      purpose: flags.purpose,
      fullName: flags.name,
      maxCredits: flags.maxCredits,
      sharedKey: flags.sharedKey,
      concurrency: flags.concurrency,
      requestsPerSecond: flags.rate,
      timeoutMs: flags.timeout,
      strict: flags.strict,
    }),
    seed: flags.seed ?? profile.seed ?? randomInt(2 ** 31),
    keys: { ...keys, main },
    numbers: { ...profile.numbers, ...defined({ found, noRecord, bureauError }) },
  };
}

function keysOf({ key, keyLow, keyEmpty, keyForbidden, keyRevoked }: TargetFlags): Partial<TargetKeys> {
  return defined({ main: key, low: keyLow, empty: keyEmpty, forbidden: keyForbidden, revoked: keyRevoked });
}

/** What the profile need not have, because a flag gives it. */
function given(flags: TargetFlags): Overridable[] {
  const { found, noRecord, bureauError, purpose, name: fullName } = flags;
  // The keys of the object are the names; Object.keys forgets it.
  return Object.keys(defined({ ...keysOf(flags), found, noRecord, bureauError, purpose, fullName })) as Overridable[];
}
