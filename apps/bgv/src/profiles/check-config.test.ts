import { expect, test } from 'vitest';
import { checkConfig } from './check-config.ts';
import { errorFrom } from './testing/config-folder.ts';
import { brokenConfigs, plantedKey, plantedNumber, validConfigs } from './testing/example-configs.ts';

const local = { baseUrl: 'http://127.0.0.1:4010/api' };

test.for(brokenConfigs)('%s is refused with its place and a remedy', ([, config, place, said]) => {
  const { code, message } = errorFrom(() => checkConfig(config, '/repo/bgv.config.ts'));
  expect(code).toBe('CONFIG_INVALID');
  const [head, where, condition, remedy] = message.split('\n');
  expect({ head, where, remedy }).toEqual({
    head: '/repo/bgv.config.ts has one problem:',
    where: `  ${place}`,
    remedy: 'Correct the file and run again.',
  });
  expect(condition).toContain(said);
});

test.for(brokenConfigs)('the refusal of %s repeats no key and no number', ([, config]) => {
  const { message } = errorFrom(() => checkConfig(config, '/repo/bgv.config.ts'));
  expect(message).not.toContain(plantedKey);
  expect(message).not.toContain(plantedNumber);
});

test.for(validConfigs)('%j is a config', (config) => {
  expect(checkConfig(config, '/repo/bgv.config.ts')).toBe(config);
});

test('what a module leaves undefined is not given', () => {
  const config = { targets: { one: { ...local, maxCredits: undefined, keys: undefined }, two: undefined } };
  expect(checkConfig(config, '/repo/bgv.config.ts')).toBe(config);
});

test('what is no JSON is refused, not run', () => {
  const { message } = errorFrom(() => checkConfig(() => ({ targets: {} }), '/repo/bgv.config.ts'));
  expect(message).toContain('received a function');
});

test.for([Number.NaN, Number.POSITIVE_INFINITY, 1n, Symbol('one')])('a budget of %o is refused', (maxCredits) => {
  const { message } = errorFrom(() =>
    checkConfig({ targets: { one: { ...local, maxCredits } } }, '/repo/bgv.config.ts'),
  );
  expect(message).toContain('targets.one.maxCredits');
});

test('a URL that has the form of one but cannot be read is refused', () => {
  const config = { targets: { one: { baseUrl: 'http://127.0.0.1:99999/api' } } };
  expect(errorFrom(() => checkConfig(config, '/repo/bgv.config.ts')).message).toContain('targets.one.baseUrl');
});

test('a key that is given twice is refused: it is not clear which one is meant', () => {
  const config = { targets: { one: { ...local, keys: { low: 'a' }, keyVariables: { main: 'KEY', low: 'LOW' } } } };
  const { message } = errorFrom(() => checkConfig(config, '/repo/bgv.config.ts'));
  expect(message).toContain('targets.one.keys.low');
  expect(message).not.toContain('keys.main');
});

test('several issues are listed at once, and no more than ten', () => {
  const targets = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`t${index}`, { ...local, seed: 'x' }]));
  const { message } = errorFrom(() => checkConfig({ targets }, '/repo/bgv.config.ts'));
  expect(message).toContain('has 12 problems');
  expect(message.match(/targets\.t\d+\.seed/g)).toHaveLength(10);
  expect(message).toContain('and 2 more');
});
