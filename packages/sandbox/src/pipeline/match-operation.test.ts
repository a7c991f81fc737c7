import type { Operation } from '@bgv-kit/spec';
import { expect, test } from 'vitest';
import { Refusal } from '../response/decision.ts';
import { callWith, operation } from '../testing/calls.ts';
import { createMatcher } from './match-operation.ts';

const made = (id: string, method: string, path: string): Operation => ({ ...operation, id, method, path });
const match = createMatcher(
  [
    made('list', 'GET', '/things'),
    made('make', 'POST', '/things'),
    made('read', 'GET', '/things/{id}'),
    made('latest', 'GET', '/things/latest'),
    made('dotted', 'GET', '/v1.0/{id}'),
  ],
  '/api',
);

test.each([
  { call: 'GET /api/things', want: 'list' },
  { call: 'POST /api/things', want: 'make' },
  { call: 'GET /api/things/7', want: 'read' },
  { call: 'GET /api/things/latest', want: 'latest' },
  { call: 'GET /api/v1.0/7', want: 'dotted' },
  { call: 'GET /things', want: 404 },
  { call: 'GET /api/things/', want: 404 },
  { call: 'GET /api/things/7/parts', want: 404 },
  { call: 'GET /api/v1x0/7', want: 404 },
  { call: 'GET /other/api/things', want: 404 },
  { call: 'get /api/things', want: 405 },
  { call: 'DELETE /api/things/7', want: 405 },
])('$call is for $want', ({ call, want }) => {
  const [method = '', path = ''] = call.split(' ');
  const found = match(callWith({}, { method, path }));
  expect(found instanceof Refusal ? found.parts.status : found.id).toBe(want);
});

test('a wrong method is told every method that is answered there', () => {
  expect(match(callWith({}, { method: 'PUT', path: '/api/things' }))).toMatchObject({
    parts: {
      status: 405,
      scenario: 'wrong-method',
      message: 'PUT is not answered here. Use GET, POST. Nothing is charged.',
      headers: { allow: 'GET, POST' },
    },
  });
});

test('an unknown route is told the routes that there are, and that nothing is charged', () => {
  expect(match(callWith({}, { path: '/api/thing' }))).toMatchObject({
    parts: {
      status: 404,
      scenario: 'unknown-route',
      message:
        'There is no route POST /api/thing. Known: GET /api/things, POST /api/things, GET /api/things/{id}, GET /api/things/latest, GET /api/v1.0/{id}. Nothing is charged.',
    },
  });
});
