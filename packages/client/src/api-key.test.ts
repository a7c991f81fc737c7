import { expect, test } from 'vitest';
import { currentKey } from './api-key.ts';

test.each([
  ['a text', 'secret-1'],
  ['a function', () => 'secret-1'],
  ['a function that takes its time', async () => 'secret-1'],
])('takes a key from %s', async (_, apiKey) => {
  expect(await currentKey(apiKey)).toBe('secret-1');
});

test.each(['', '   ', () => '', async () => ' '])('says that the key is missing', async (apiKey) => {
  await expect(currentKey(apiKey)).rejects.toMatchObject({ name: 'ClientError', code: 'API_KEY_MISSING' });
});

test.each(['secret-1\n', 'secret 1', 'sëcret-1', 'secret-1\r\nx-other: 1'])(
  'refuses a key that no header can carry, and does not repeat it',
  async (apiKey) => {
    const error: unknown = await currentKey(apiKey).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'API_KEY_INVALID' });
    expect(String(error)).not.toMatch(/cret.1/);
  },
);

test('keeps the reason when the key function throws', async () => {
  const cause = new Error('the vault is closed');
  const apiKey = () => {
    throw cause;
  };
  await expect(currentKey(apiKey)).rejects.toMatchObject({ code: 'API_KEY_UNAVAILABLE', cause });
});
