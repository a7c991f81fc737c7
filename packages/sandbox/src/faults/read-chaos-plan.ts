import { formatIssue, formatPointer, type Issue, type Operation } from '@bgv-kit/spec';
import type { ChaosCondition, ChaosDelay, ChaosEffect, ChaosItem, ChaosPlan } from '@bgv-kit/spec/shapes';
import { checkChaosItems, checkChaosPlan, requireShape } from '@bgv-kit/spec/shapes/chaos';
import { SandboxError } from '../errors.ts';
import { maskKey } from '../request-log.ts';
import { otherLabels } from '../response/choice.ts';

/** How many issues a message shows. */
const mostIssues = 10;

/**
 * A plan from plain data, such as a chaos file or the body of a request, whose names are all in the document.
 *
 * @throws SandboxError `CHAOS_INVALID` with each issue and its place; never a key or another string of the data.
 */
export function readChaosPlan(json: unknown, operations: readonly Operation[]): ChaosPlan {
  const refuse = (issues: readonly Issue[]) => invalid('The chaos plan', 'the plan', issues);
  const plan = requireShape(checkChaosPlan, json, refuse);
  const { rules = [], queues = {} } = plan;
  const issues = [
    ...delayIssues(plan.delay, '/delay'),
    ...effectIssues(rules, operations, '/rules'),
    ...rules.flatMap(({ when }, index) => conditionIssues(when, operations, `/rules/${index}/when`)),
    // A program may leave a queue out with `undefined`, as it may leave out a field.
    ...Object.entries(queues).flatMap(([key, items = []]) =>
      effectIssues(items, operations, formatPointer(['queues', key])),
    ),
  ];
  if (issues.length > 0) throw refuse(issues);
  return plan;
}

/**
 * Items for a queue from plain data: one item or a list.
 *
 * @throws SandboxError `CHAOS_INVALID`, as `readChaosPlan` does.
 */
export function readChaosItems(json: unknown, operations: readonly Operation[]): readonly ChaosItem[] {
  const refuse = (issues: readonly Issue[]) => invalid('The list of items', 'the list', issues);
  const items = requireShape(checkChaosItems, Array.isArray(json) ? json : [json], refuse);
  const issues = effectIssues(items, operations, '');
  if (issues.length > 0) throw refuse(issues);
  return items;
}

/** What no schema can say of effects: the order of a delay's numbers, and what the document has. */
function effectIssues(effects: readonly ChaosEffect[], operations: readonly Operation[], path: string) {
  const known = scenarioNames(operations);
  return effects.flatMap(({ scenario, status, delay }, index) => [
    ...delayIssues(delay, `${path}/${index}/delay`),
    ...nameIssues(scenario, known, 'scenario', `${path}/${index}/scenario`),
    ...statusIssues(status, operations, `${path}/${index}/status`),
  ]);
}

function delayIssues(delay: ChaosDelay | undefined, path: string): Issue[] {
  if (typeof delay !== 'object') return [];
  if (delay.distribution === 'uniform' && delay.from > delay.to)
    return [{ path: `${path}/to`, message: 'must not be below `from`' }];
  if (delay.distribution === 'lognormal' && delay.median > delay.p99)
    return [{ path: `${path}/p99`, message: 'must not be below `median`' }];
  return [];
}

function statusIssues(status: number | undefined, operations: readonly Operation[], path: string): Issue[] {
  if (status === undefined || !operations.some(({ responses }) => responses.has(status))) return [];
  const message = `is a status of the document (${status}), which says what it costs; ask for one of its scenarios`;
  return [{ path, message }];
}

function conditionIssues(
  { operations: ids = [], scenarios = [] }: ChaosCondition = {},
  operations: readonly Operation[],
  path: string,
): Issue[] {
  const knownIds = operations.map(({ id }) => id);
  const labels = [...scenarioNames(operations), ...otherLabels];
  return [
    ...ids.flatMap((id, index) => nameIssues(id, knownIds, 'operation', `${path}/operations/${index}`)),
    ...scenarios.flatMap((name, index) => nameIssues(name, labels, 'scenario', `${path}/scenarios/${index}`)),
  ];
}

/** @note The name itself is not repeated: it may be a key or a number. */
function nameIssues(name: string | undefined, known: readonly string[], what: string, path: string): Issue[] {
  if (name === undefined || known.includes(name)) return [];
  return [{ path, message: `names no ${what} of the document; there are ${known.join(', ')}` }];
}

function scenarioNames(operations: readonly Operation[]): string[] {
  return operations.flatMap(({ scenarios }) => scenarios.map(({ name }) => name));
}

function invalid(what: string, whole: string, issues: readonly Issue[]): SandboxError {
  const showStep = (step: string, parent: string | undefined) => (parent === 'queues' ? maskKey(step) : step);
  const lines = issues.slice(0, mostIssues).map((issue) => `  ${formatIssue(issue, { whole, showStep })}.`);
  if (issues.length > mostIssues) lines.push(`  and ${issues.length - mostIssues} more`);
  const count = issues.length === 1 ? 'one problem' : `${issues.length} problems`;
  return new SandboxError('CHAOS_INVALID', `${what} has ${count}:\n${lines.join('\n')}\nCorrect it and try again.`);
}
