import { keyVariables } from '@bgv-kit/contract';
import { defaultKeys } from '@bgv-kit/sandbox';
import type { Server } from '@bgv-kit/spec';
import type { ConfigTarget } from '../config.ts';

/** The sandbox's printed keys by what a run needs them for; its roles are named likewise, except for the first. */
const sandboxKeys = Object.fromEntries(
  defaultKeys
    .map(({ role, key }) => [role === 'funded' ? 'main' : role, key] as const)
    .filter(([name]) => name in keyVariables),
);

/** The servers of the kit's document as targets: `sandbox` with its own keys, `qa` and `live` with keys of the environment. */
export function knownTargets(servers: readonly Server[]): ReadonlyMap<string, ConfigTarget> {
  const named = servers.flatMap(({ url, description }): [string, ConfigTarget][] => {
    if (/sandbox/i.test(description)) return [['sandbox', { baseUrl: url, keys: sandboxKeys }]];
    if (/\bqa\b/i.test(description)) return [['qa', { baseUrl: url, keyVariables }]];
    if (/production/i.test(description)) return [['live', { baseUrl: url, keyVariables }]];
    return [];
  });
  return new Map(named);
}
