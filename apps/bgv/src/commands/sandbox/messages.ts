import type { Account, ChaosPlan } from '@bgv-kit/sandbox';
import type { RunningSandbox } from '@bgv-kit/server';
import { type Operation, validScenarios } from '@bgv-kit/spec';
import type { Paint } from '../../shell.ts';
import { scenarioTable } from '../scenarios/scenario-table.ts';
import { textTable } from '../text-table.ts';

/** A sandbox that has just started. */
export interface ReadySandbox {
  readonly sandbox: RunningSandbox;
  readonly accounts: readonly Account[];
  /** How many people were added or changed. */
  readonly customPeople: number;
}

/** The one line that a script waits for. */
export function readyLine({ sandbox: { url }, accounts }: ReadySandbox): string {
  const keys = accounts.map(({ key, role, balance, access, dialect }) => ({
    key,
    role,
    credits: balance,
    access,
    dialect,
  }));
  return JSON.stringify({ url, keys });
}

/** What a user needs to begin: the URL, the keys, the scenarios, and a first call to paste. */
export function readyText({ sandbox, accounts, customPeople }: ReadySandbox, paint: Paint): string {
  const { url, origin, everywhere, place, operations } = sandbox;
  const keys = accounts.map(({ key, role, balance, dialect }) => [
    key,
    role,
    String(balance),
    dialect === 'both' ? '' : `only credits_${dialect}`,
  ]);
  const everywhereNote = '\nIt listens on every address of this machine: others call it by the name of the machine.';
  const heading = ({ method, path }: Operation) => (operations.length === 1 ? '' : `${method} ${path}\n`);
  const control = `Control: ${origin}/__sandbox/openapi.json (keys, ledger, requests, chaos, people, reset).`;
  return [
    `${paint('bold', 'The sandbox is ready:')} ${paint('cyan', url)}${everywhere ? everywhereNote : ''}`,
    textTable(paint, ['KEY', 'ROLE', 'CREDITS', ''], keys),
    place === undefined
      ? 'Keys, balances and people are in memory and gone with the process; --data DIR keeps them.'
      : `Keys, balances, ledger and people are kept: ${place}.`,
    ...operations.map((operation) => heading(operation) + scenarioTable(operation, paint)),
    `${peopleLine(customPeople)}Any other valid number is a synthetic match: the same person each time.`,
    ...chaosLines(sandbox.chaos.plan(), paint),
    ...operations.slice(0, 1).map((operation) => curlFor(operation, url, accounts[0]?.key ?? 'KEY')),
    paint('dim', `${control} Stop with Ctrl-C.`),
  ].join('\n\n');
}

/** The last message: what is left of the ledger. */
export function stopMessage({ place }: RunningSandbox): string {
  return place === undefined
    ? 'The sandbox has stopped. Balances and requests are gone with it.'
    : `The sandbox has stopped. Keys, balances, ledger and people are kept: ${place}.`;
}

function peopleLine(count: number): string {
  if (count === 0) return '';
  return `${count === 1 ? 'One person' : `${count} people`} of your own: their numbers answer with them.\n`;
}

/** The plan in a line, without a key: `a rule, 2 queues, a delay, at most 5 calls in 10 s; seed 7`. */
function chaosLines(plan: ChaosPlan | undefined, paint: Paint): string[] {
  if (plan === undefined) return [];
  const { seed, delay, limit, rules = [], queues = {} } = plan;
  const parts = [
    ...quantity(rules.length, 'rule'),
    ...quantity(Object.keys(queues).length, 'queue'),
    ...(delay === undefined ? [] : ['a delay']),
    ...(limit === undefined ? [] : [`at most ${limit.calls} calls in ${limit.perSeconds} s`]),
  ];
  return [`${paint('yellow', 'Chaos is on:')} ${parts.join(', ')}; seed ${seed}.`];
}

function quantity(count: number, noun: string): string[] {
  if (count === 0) return [];
  return [count === 1 ? `a ${noun}` : `${count} ${noun}s`];
}

/** A call to paste into a shell. It finds a record where the document has such a scenario. */
function curlFor(operation: Operation, url: string, key: string): string {
  const valid = validScenarios(operation);
  const { request = {} } = valid.find(({ status }) => status < 300) ?? valid[0] ?? {};
  // One word for a POSIX shell, whatever is in it.
  const body = `'${JSON.stringify(request).replaceAll("'", `'\\''`)}'`;
  return `curl -X ${operation.method} ${url}${operation.path} \\
  -H 'Authorization: Bearer ${key}' -H 'Content-Type: application/json' \\
  -d ${body}`;
}
