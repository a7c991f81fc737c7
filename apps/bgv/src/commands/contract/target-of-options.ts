import { randomInt } from 'node:crypto';
import type { Target } from '@bgv-kit/contract';
import { defined } from '../../defined.ts';
import { BgvError } from '../../errors.ts';
import { findProfile, loadProfiles } from '../../profiles/load-profiles.ts';
import { profileTarget } from '../../profiles/profile-target.ts';
import { type ContractOptions, isUrl } from './contract-options.ts';

/**
 * The target of a run: the profile that `--target` names, or the server at its URL, with the other options laid over it.
 *
 * @throws BgvError `OPTION_INVALID` without a target or a working key, and what reading a profile throws.
 */
export async function targetOfOptions(options: ContractOptions, folder: string): Promise<Target> {
  const { target: nameOrUrl, config } = options;
  if (nameOrUrl === undefined) {
    throw new BgvError(
      'OPTION_INVALID',
      'Which server? Give --target (or BGV_TARGET): sandbox, qa, live, a name of your bgv.config, or a base URL such as http://127.0.0.1:4010/api.',
    );
  }
  const settings = settingsOf(options);
  const target = isUrl(nameOrUrl)
    ? { baseUrl: nameOrUrl, ...settings }
    : profileTarget(findProfile(await loadProfiles(folder, config), nameOrUrl), process.env, settings);
  const { main } = target.keys;
  if (!main) {
    throw new BgvError(
      'OPTION_INVALID',
      'Which key? Give a working one with --key, or better in the variable BGV_KEY.',
    );
  }
  return { seed: randomInt(2 ** 31), ...target, keys: { ...target.keys, main } };
}

/** What the options say of the target. */
function settingsOf(options: ContractOptions) {
  const { key, keyLow, keyEmpty, keyForbidden, keyRevoked } = options;
  const { found, noRecord, bureauError, name, rate, timeout } = options;
  const { purpose, maxCredits, sharedKey, concurrency, strict, seed } = options;
  return {
    ...defined({ purpose, maxCredits, sharedKey, concurrency, strict, seed }),
    ...defined({ fullName: name, requestsPerSecond: rate, timeoutMs: timeout }),
    keys: defined({ main: key, low: keyLow, empty: keyEmpty, forbidden: keyForbidden, revoked: keyRevoked }),
    numbers: defined({ found, noRecord, bureauError }),
  };
}
