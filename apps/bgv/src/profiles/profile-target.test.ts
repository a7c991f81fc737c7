import { servers } from '@bgv-kit/spec/document';
import { expect, test } from 'vitest';
import { sandboxKeys } from '../../test/support/sandbox-keys.ts';
import type { ConfigTarget } from '../config.ts';
import { findProfile, loadProfiles, type Profiles } from './load-profiles.ts';
import { type Environment, profileTarget } from './profile-target.ts';
import { errorFrom, folderWith } from './testing/config-folder.ts';
import { plantedKey, plantedNumber, wholeTarget } from './testing/example-configs.ts';

const baseUrl = 'https://testbgv.konnectnxt.com/api';
const profile = (settings: ConfigTarget) => ({ name: 'qa', file: '/repo/bgv.config.ts', settings });

const resolveProfile = (profiles: Profiles, name: string, env: Environment) =>
  profileTarget(findProfile(profiles, name), env);

/** The profiles of a folder with these targets in its file, or with no file. */
async function profilesOf(targets?: Readonly<Record<string, ConfigTarget>>) {
  const files: Record<string, string> = { '.git/': '' };
  if (targets !== undefined) files['bgv.config.json'] = JSON.stringify({ targets });
  return loadProfiles(await folderWith(files));
}

test('without a file there are the sandbox with its own keys, and qa and live with keys of the environment', async () => {
  const profiles = await profilesOf();
  expect([...profiles.targets.keys()].sort()).toEqual(['live', 'qa', 'sandbox']);
  const env = { BGV_KEY: 'a', BGV_KEY_LOW: 'b', BGV_KEY_EMPTY: 'c', BGV_KEY_FORBIDDEN: 'd', BGV_KEY_REVOKED: 'e' };
  const keys = { main: 'a', low: 'b', empty: 'c', forbidden: 'd', revoked: 'e' };
  const [production, qa, sandbox] = servers.map(({ url }) => url);
  expect(resolveProfile(profiles, 'live', env)).toEqual({ baseUrl: production, keys, numbers: {} });
  expect(resolveProfile(profiles, 'qa', env)).toEqual({ baseUrl: qa, keys, numbers: {} });
  expect(resolveProfile(profiles, 'sandbox', env)).toEqual({ baseUrl: sandbox, keys: sandboxKeys, numbers: {} });
  expect([production, qa, sandbox]).toEqual([
    'https://bgv.konnectnxt.com/api',
    'https://testbgv.konnectnxt.com/api',
    'http://127.0.0.1:4010/api',
  ]);
});

test("a file's target takes the place of the kit's own whole, and another name is added", async () => {
  const profiles = await profilesOf({ live: { baseUrl, maxCredits: 3 }, mine: { baseUrl, seed: 2 } });
  expect(resolveProfile(profiles, 'live', { BGV_KEY: 'a' })).toEqual({ baseUrl, keys: {}, numbers: {}, maxCredits: 3 });
  expect(resolveProfile(profiles, 'mine', {})).toEqual({ baseUrl, keys: {}, numbers: {}, seed: 2 });
  expect(resolveProfile(profiles, 'sandbox', {}).keys).toEqual(sandboxKeys);
});

test('a target that a module leaves undefined is as if it were not written', async () => {
  const folder = await folderWith({
    'bgv.config.mjs': 'export default { targets: { live: undefined, mine: undefined } };',
  });
  const { targets } = await loadProfiles(folder);
  expect([...targets.keys()].sort()).toEqual(['live', 'qa', 'sandbox']);
  expect(targets.get('live')?.settings.baseUrl).toBe('https://bgv.konnectnxt.com/api');
});

test('an unknown name is refused with the names that there are and the nearest one', async () => {
  const profiles = await profilesOf({ staging: { baseUrl } });
  const { code, message } = errorFrom(() => resolveProfile(profiles, 'stagin', {}));
  expect(code).toBe('TARGET_UNKNOWN');
  expect(message).toContain('Did you mean "staging"?');
  for (const name of ['sandbox', 'qa', 'live', 'bgv.config.json']) expect(message).toContain(name);
});

test('a name that every object has is unknown too', async () => {
  const profiles = await profilesOf({});
  expect(errorFrom(() => resolveProfile(profiles, 'toString', {})).code).toBe('TARGET_UNKNOWN');
});

test('every field of a profile reaches the target, with its variables read', () => {
  const env = {
    QA_KEY: ' the-main-key\n',
    QA_LOW: 'the-low-key',
    QA_FOUND: '6000000101, 6000000102,',
    QA_NO_RECORD: '6000000103',
    QA_NAME: 'Asha Verma',
    QA_PURPOSE: 'Test of our own integration',
  };
  expect(profileTarget(profile(wholeTarget), env)).toEqual({
    baseUrl,
    // The variables of the other keys are not set: these keys are not given.
    keys: { main: 'the-main-key', low: 'the-low-key' },
    numbers: { found: [plantedNumber, '6000000101', '6000000102'], noRecord: ['6000000103'], bureauError: [] },
    fullName: 'Asha Verma',
    purpose: 'Test of our own integration',
    maxCredits: 40,
    concurrency: 1,
    requestsPerSecond: 0.5,
    timeoutMs: 20_000,
    sharedKey: true,
    strict: false,
    seed: -7,
  });
});

test('what a module left undefined is absent from the target, so that a default can stand in', () => {
  // A module that is not type-checked may do this; the type forbids it.
  const settings = { baseUrl, maxCredits: undefined, purpose: undefined } as unknown as ConfigTarget;
  expect(profileTarget(profile(settings), {})).toStrictEqual({ baseUrl, keys: {}, numbers: {} });
});

test.for([{}, { QA_KEY: '', QA_FOUND: ' , ', QA_NO_RECORD: ' ', QA_PURPOSE: '\n' }])(
  'all variables that are needed and are not set are told at once (%j)',
  (env) => {
    const { code, message } = errorFrom(() => profileTarget(profile(wholeTarget), env));
    expect(code).toBe('VARIABLE_UNUSABLE');
    expect(message).toContain('/repo/bgv.config.ts');
    expect(message).toContain('QA_KEY is not set (targets.qa.keyVariables.main)');
    expect(message).toContain('QA_FOUND is not set (targets.qa.numbers.found.1)');
    expect(message).toContain('QA_NO_RECORD is not set (targets.qa.numbers.noRecord.0)');
    expect(message).toContain('QA_PURPOSE is not set (targets.qa.purpose)');
    expect(message).not.toMatch(/QA_LOW|QA_EMPTY|QA_FORBIDDEN|QA_REVOKED/);
    expect(message).not.toContain(plantedNumber);
  },
);

test('what an option gives goes before the profile, and its variable need not be set', () => {
  const given = {
    keys: { main: 'mine' },
    numbers: { found: ['6000000104'], noRecord: [] },
    purpose: 'Test of mine',
    fullName: 'Ravi Rao',
    maxCredits: 2,
  };
  const target = profileTarget(profile(wholeTarget), { QA_LOW: 'b', QA_FOUND: '6000000101' }, given);
  expect(target).toMatchObject({ ...given, baseUrl, timeoutMs: 20_000 });
  expect(target.keys).toEqual({ main: 'mine', low: 'b' });
  expect(target.numbers).toEqual({ found: ['6000000104'], noRecord: [], bureauError: [] });
});

test.for(['main', 'revoked'] as const)('a %s key that no header can carry is refused, and not repeated', (name) => {
  const settings = { baseUrl, keyVariables: { [name]: 'QA_ANY' } };
  const { code, message } = errorFrom(() =>
    profileTarget(profile(settings), { QA_ANY: `${plantedKey}\n${plantedKey}` }),
  );
  expect(code).toBe('VARIABLE_UNUSABLE');
  expect(message).toContain('QA_ANY holds');
  expect(message).not.toContain(plantedKey);
});
