import type { Operation } from '@bgv-kit/spec';
import type { Call } from '../call.ts';
import { Refusal } from '../response/decision.ts';

/** Finds the operation that a call is for. */
export type MatchOperation = (call: Call) => Operation | Refusal;

/**
 * Prepares routing for a list of operations below a base path such as `/api`.
 *
 * An unknown route is 404, as "no record" is, but costs nothing; its message says so.
 */
export function createMatcher(operations: readonly Operation[], basePath: string): MatchOperation {
  const exact = new Map(operations.map((operation) => [`${operation.method} ${basePath}${operation.path}`, operation]));
  const patterns = operations.map((operation) => ({ operation, pattern: pathPattern(basePath + operation.path) }));
  return (call) => {
    const direct = exact.get(`${call.method} ${call.path}`);
    if (direct !== undefined) return direct;
    const here = patterns.filter(({ pattern }) => pattern.test(call.path)).map(({ operation }) => operation);
    const match = here.find((operation) => operation.method === call.method);
    return match ?? (here.length > 0 ? wrongMethod(call, here) : unknownRoute(call, operations, basePath));
  };
}

function pathPattern(path: string): RegExp {
  const escaped = path.replace(/[.*+?^$()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped.replace(/\{[^/}]+\}/g, '[^/]+')}$`);
}

function wrongMethod(call: Call, here: readonly Operation[]): Refusal {
  const allow = here.map((operation) => operation.method).join(', ');
  return new Refusal({
    status: 405,
    scenario: 'wrong-method',
    message: `${call.method} is not answered here. Use ${allow}. Nothing is charged.`,
    headers: { allow },
  });
}

function unknownRoute(call: Call, operations: readonly Operation[], basePath: string): Refusal {
  const known = operations.map((operation) => `${operation.method} ${basePath}${operation.path}`).join(', ');
  return new Refusal({
    status: 404,
    scenario: 'unknown-route',
    message: `There is no route ${call.method} ${call.path}. Known: ${known}. Nothing is charged.`,
  });
}
