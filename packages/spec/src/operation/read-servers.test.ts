import { expect, test } from 'vitest';
import { basePathOf, readServers } from './read-servers.ts';

test('servers come in the order of the document, without a slash at the end', () => {
  const servers = [{ url: 'https://example.com/api//', description: 'Production' }, { url: '/v1' }];
  expect(readServers({ servers })).toEqual([
    { url: 'https://example.com/api', description: 'Production' },
    { url: '/v1', description: '' },
  ]);
});

test.each([{ given: {} }, { given: { servers: 'none' } }, { given: { servers: [null, 'text'] } }])(
  'the document $given has no servers',
  ({ given }) => {
    expect(readServers(given)).toEqual([]);
  },
);

test.each([
  { given: ['https://example.com/api', 'https://example.com/other'], want: '/api' },
  { given: ['http://127.0.0.1:4010/api/v2'], want: '/api/v2' },
  { given: ['/relative'], want: '/relative' },
  { given: ['https://example.com'], want: '' },
  { given: [], want: '' },
])('the base path of $given is "$want"', ({ given, want }) => {
  expect(basePathOf(readServers({ servers: given.map((url) => ({ url })) }))).toBe(want);
});

test('a base path has no slash at its end even when the server was not read from a document', () => {
  expect(basePathOf([{ url: 'https://example.com/api/', description: '' }])).toBe('/api');
});
