import type { BgvConfig } from '../../config.ts';

const live = 'https://bgv.konnectnxt.com/api';
const local = 'http://127.0.0.1:4010/api';

/** A made-up key and number, as a user might write them into a file by mistake. */
export const plantedKey = 'kx-9f8e7d6c5b4a-planted';
/** See `plantedKey`. */
export const plantedNumber = '6000000417';

/** Every field of a target, each with a value. */
export const wholeTarget = {
  baseUrl: 'https://testbgv.konnectnxt.com/api',
  keyVariables: { main: 'QA_KEY', low: 'QA_LOW', empty: 'QA_EMPTY', forbidden: 'QA_FORBIDDEN', revoked: 'QA_REVOKED' },
  numbers: { found: [plantedNumber, { env: 'QA_FOUND' }], noRecord: [{ env: 'QA_NO_RECORD' }], bureauError: [] },
  fullName: { env: 'QA_NAME' },
  purpose: { env: 'QA_PURPOSE' },
  maxCredits: 40,
  concurrency: 1,
  requestsPerSecond: 0.5,
  timeoutMs: 20_000,
  sharedKey: true,
  strict: false,
  seed: -7,
} satisfies BgvConfig['targets'][string];

/** Configs that are as they should be. */
export const validConfigs: readonly BgvConfig[] = [
  { targets: {} },
  { $schema: './node_modules/bgv-kit/config.schema.json', targets: { live: { baseUrl: live, maxCredits: 0 } } },
  { targets: { qa: wholeTarget, 'the other one': { baseUrl: live, purpose: 'Test of our own integration' } } },
  { targets: { mine: { baseUrl: local, keys: { main: 'sandbox-funded', low: 'sandbox-low' } } } },
  { targets: { mine: { baseUrl: 'http://localhost/api', keys: { main: 'a' }, keyVariables: { low: 'LOW' } } } },
  { targets: { mine: { baseUrl: 'http://[::1]:4010', keys: { main: 'a' } } } },
];

/** What is wrong, where the message must point, and what it must say. */
type Broken = [what: string, config: unknown, place: string, said: string];

const target = (fields: object) => ({ targets: { live: { baseUrl: live, ...fields } } });

/** Configs that are wrong, also for an editor. */
export const brokenConfigs: readonly Broken[] = [
  ['no config', null, 'the config', 'received null'],
  ['a list', [], 'the config', 'received an empty array'],
  ['no targets', {}, 'targets', 'is missing'],
  ['targets in a list', { targets: [] }, 'targets', 'received an empty array'],
  ['a mistyped root', { target: {}, targets: {} }, 'target', 'did you mean `targets`?'],
  ['a target that is a URL', { targets: { live } }, 'targets.live', 'an object with `baseUrl`; received a string'],
  ['a target without URL', { targets: { qa: {} } }, 'targets.qa.baseUrl', 'is missing'],
  ['a target of an odd name', { targets: { 'a b': {} } }, 'targets.a b.baseUrl', 'must be a base URL'],
  ['no URL', target({ baseUrl: 'bgv' }), 'targets.live.baseUrl', 'such as https://'],
  ['another protocol', target({ baseUrl: 'ftp://x/api' }), 'targets.live.baseUrl', 'such as https://'],
  [
    'a key in the URL',
    target({ baseUrl: `https://${plantedKey}@x/api` }),
    'targets.live.baseUrl',
    "without a user's name",
  ],
  ['a query in the URL', target({ baseUrl: `${live}?key=${plantedKey}` }), 'targets.live.baseUrl', 'a query'],
  ['a mistyped field', target({ maxCredit: 3 }), 'targets.live.maxCredit', 'did you mean `maxCredits`?'],
  ['a field in another case', target({ MaxCredits: 3 }), 'targets.live.MaxCredits', 'did you mean `maxCredits`?'],
  ['an unlike field', target({ budget: 3 }), 'targets.live.budget', 'baseUrl, keyVariables, keys, numbers'],
  ['a field of an object', target({ toString: 3 }), 'targets.live.toString', 'is not a known field'],
  ['a field that an object hides', target(JSON.parse('{"__proto__":{}}')), 'targets.live', 'has an unknown field'],
  [
    'a key for a name',
    target({ keyVariables: { [plantedKey]: 'X' } }),
    'targets.live.keyVariables',
    'has an unknown field',
  ],
  ['a mistyped key', target({ keyVariables: { mian: 'X' } }), 'targets.live.keyVariables.mian', 'did you mean `main`?'],
  [
    'a key for a variable',
    target({ keyVariables: { main: plantedKey } }),
    'targets.live.keyVariables.main',
    'not the key itself',
  ],
  ['a key for the keys', target({ keyVariables: plantedKey }), 'targets.live.keyVariables', 'received a string'],
  ['keys of a vendor', target({ keys: { main: plantedKey } }), 'targets.live.keys', 'use keyVariables'],
  [
    'keys of a host that only looks local',
    target({ baseUrl: 'http://127.0.0.1.example/api', keys: { main: plantedKey } }),
    'targets.live.keys',
    'only for a server on this machine',
  ],
  [
    'a key of two words',
    target({ baseUrl: local, keys: { low: `${plantedKey} x` } }),
    'targets.live.keys.low',
    'without spaces',
  ],
  ['an empty key', target({ baseUrl: local, keys: { low: '' } }), 'targets.live.keys.low', 'received an empty string'],
  [
    'a number alone',
    target({ numbers: { found: plantedNumber } }),
    'targets.live.numbers.found',
    'an array of numbers',
  ],
  [
    'a bare number',
    target({ numbers: { found: ['1', Number(plantedNumber)] } }),
    'targets.live.numbers.found.1',
    'quotation',
  ],
  [
    'a number for a variable',
    target({ numbers: { found: [{ env: plantedNumber }] } }),
    'targets.live.numbers.found.0.env',
    'in capitals',
  ],
  [
    'a number for a name',
    target({ numbers: { [plantedNumber]: [] } }),
    'targets.live.numbers',
    'found, noRecord, bureauError',
  ],
  ['an empty purpose', target({ purpose: ' ' }), 'targets.live.purpose', 'not blank'],
  [
    'a purpose of two sources',
    target({ purpose: { env: 'A', text: plantedKey } }),
    'targets.live.purpose.text',
    'is not a known field',
  ],
  ['a debt', target({ maxCredits: -1 }), 'targets.live.maxCredits', '0 or more; received -1'],
  ['half a credit', target({ maxCredits: 0.5 }), 'targets.live.maxCredits', 'received 0.5'],
  ['a budget in words', target({ maxCredits: plantedNumber }), 'targets.live.maxCredits', 'received a string'],
  ['no request at once', target({ concurrency: 0 }), 'targets.live.concurrency', '1 or more; received 0'],
  ['no request ever', target({ requestsPerSecond: 0 }), 'targets.live.requestsPerSecond', 'above 0'],
  ['no time', target({ timeoutMs: 0 }), 'targets.live.timeoutMs', 'milliseconds'],
  ['more time than a timer has', target({ timeoutMs: 2 ** 31 }), 'targets.live.timeoutMs', 'to 3600000'],
  ['a boolean in words', target({ sharedKey: 'yes' }), 'targets.live.sharedKey', 'true or false'],
  ['a number for a boolean', target({ strict: 1 }), 'targets.live.strict', 'true or false'],
  ['half a seed', target({ seed: 1.5 }), 'targets.live.seed', 'an integer; received 1.5'],
];
