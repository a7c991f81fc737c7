import { defaultKeys } from '@bgv-kit/sandbox';
import type { Server } from '@bgv-kit/spec';
import type { ConfigKeyName, ConfigTarget } from '../config.ts';

/** Which of the sandbox's accounts is used for which key. */
const roles: Readonly<Record<ConfigKeyName, string>> = {
  main: 'funded',
  low: 'low',
  empty: 'empty',
  forbidden: 'forbidden',
  revoked: 'revoked',
};

const keyVariables: Readonly<Record<ConfigKeyName, string>> = {
  main: 'BGV_KEY',
  low: 'BGV_KEY_LOW',
  empty: 'BGV_KEY_EMPTY',
  forbidden: 'BGV_KEY_FORBIDDEN',
  revoked: 'BGV_KEY_REVOKED',
};

/** The servers of the kit's document as targets: `sandbox` with its own keys, `qa` and `live` with keys of the environment. */
export function knownTargets(servers: readonly Server[]): ReadonlyMap<string, ConfigTarget> {
  const named = servers.flatMap(({ url, description }): [string, ConfigTarget][] => {
    if (/sandbox/i.test(description)) return [['sandbox', { baseUrl: url, keys: sandboxKeys() }]];
    if (/\bqa\b/i.test(description)) return [['qa', { baseUrl: url, keyVariables }]];
    if (/production/i.test(description)) return [['live', { baseUrl: url, keyVariables }]];
    return [];
  });
  return new Map(named);
}

function sandboxKeys(): ConfigTarget['keys'] & object {
  return Object.fromEntries(
    Object.entries(roles).flatMap(([name, role]) => {
      const account = defaultKeys.find((known) => known.role === role);
      return account === undefined ? [] : [[name, account.key]];
    }),
  );
}
