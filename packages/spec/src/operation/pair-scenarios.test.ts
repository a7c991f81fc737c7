import { expect, test } from 'vitest';
import { pairScenarios } from './pair-scenarios.ts';

test('examples of one name are a scenario, in the order of the requests, whatever the order of the answers', () => {
  const requests = { found: { summary: 'Known.', value: { n: 1 } }, missing: { value: { n: 2 } } };
  const responses = [
    { status: 404, examples: { missing: { summary: 'No record.', value: { code: 404 } } } },
    { status: 200, examples: { found: { value: { code: 200 } } } },
  ];
  expect(pairScenarios('pull', requests, responses)).toEqual([
    { name: 'found', summary: 'Known.', request: { n: 1 }, status: 200, body: { code: 200 } },
    { name: 'missing', summary: '', request: { n: 2 }, status: 404, body: { code: 404 } },
  ]);
});

test('an example without a value means null', () => {
  expect(pairScenarios('pull', { found: {} }, [{ status: 200, examples: { found: { value: null } } }])).toEqual([
    { name: 'found', summary: '', request: null, status: 200, body: null },
  ]);
});

test('no examples are no scenarios', () => {
  expect(pairScenarios('pull', {}, [])).toEqual([]);
});

test.each([
  {
    how: 'a request example alone',
    requests: { found: {} },
    responses: [],
    want: 'pull: the request example "found" has no response example of the same name. Add it, or remove this one: a scenario is a pair.',
  },
  {
    how: 'a response example alone',
    requests: {},
    responses: [{ status: 200, examples: { found: {} } }],
    want: 'pull: the response example "found" of 200 has no request example of the same name. Add it, or remove this one: a scenario is a pair.',
  },
  {
    how: 'an example of two statuses',
    requests: { found: {} },
    responses: [200, 404].map((status) => ({ status, examples: { found: {} } })),
    want: 'pull: "found" is an example of more than one status. Give each scenario a name of its own.',
  },
])('$how is refused by name, with the remedy', ({ requests, responses, want }) => {
  expect(() => pairScenarios('pull', requests, responses)).toThrow(
    expect.objectContaining({ code: 'SCENARIO_UNPAIRED', message: want }),
  );
});
