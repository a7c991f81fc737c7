import type { Account, ChaosPlan } from '@bgv-kit/sandbox';
import type { RunningSandbox } from '@bgv-kit/server';
import { type Operation, validScenarios } from '@bgv-kit/spec';
import type { Paint } from '../../shell.ts';
import { scenarioTable } from '../scenarios/scenario-table.ts';
import { textTable } from '../text-table.ts';
import { describeChaos } from './describe-chaos.ts';

/** The one line that a script waits for. */
export function readyLine({ url }: RunningSandbox, accounts: readonly Account[]): string {
  const keys = accounts.map(({ key, role, balance, access, dialect }) => ({
    key,
    role,
    credits: balance,
    access,
    dialect,
  }));
  return JSON.stringify({ url, keys });
}

/** What a person needs to begin: where, with which key, for which outcome, and a first call to paste. */
export function announce(
  paint: Paint,
  sandbox: RunningSandbox,
  accounts: readonly Account[],
  customPeople: number,
): string {
  const { url, origin, everywhere, place } = sandbox;
  const keys = accounts.map(({ key, role, balance, dialect }) => [
    key,
    role,
    String(balance),
    dialect === 'both' ? '' : `only credits_${dialect}`,
  ]);
  return [
    `${paint('bold', 'The sandbox is ready:')} ${paint('cyan', url)}`,
    ...(everywhere ? ["It listens on every address of this machine: others call it by the machine's name."] : []),
    '',
    textTable(paint, ['KEY', 'ROLE', 'CREDITS', ''], keys),
    '',
    place === undefined
      ? 'Keys, balances and people are in memory and gone with the process; --data DIR keeps them.'
      : `Keys, balances, ledger and people are kept: ${place}.`,
    '',
    ...sandbox.operations.flatMap((operation) => [
      ...headingOf(operation, sandbox),
      scenarioTable(operation, paint),
      '',
    ]),
    ...peopleLines(customPeople),
    'Any other valid number is a plausible hit: the same person each time.',
    '',
    ...chaosLines(sandbox.chaos.plan(), paint),
    ...sandbox.operations.slice(0, 1).map((operation) => curlFor(operation, url, accounts[0]?.key ?? 'KEY')),
    '',
    paint(
      'dim',
      `Control: ${origin}/__sandbox/openapi.json (keys, ledger, requests, chaos, people, reset). Stop with Ctrl-C.`,
    ),
  ].join('\n');
}

function peopleLines(count: number): string[] {
  return count === 0
    ? []
    : [`${count === 1 ? 'One person' : `${count} people`} of your own: their numbers answer with them.`];
}

/** The last words, which say what is left. */
export function farewell({ place }: RunningSandbox): string {
  return place === undefined
    ? 'The sandbox has stopped. Balances and requests are gone with it.'
    : `The sandbox has stopped. Keys, balances, ledger and people are kept: ${place}.`;
}

/** Whoever wonders at a strange answer finds here that it was asked for. */
function chaosLines(plan: ChaosPlan | undefined, paint: Paint): string[] {
  return plan === undefined ? [] : [`${paint('yellow', 'Chaos is on:')} ${describeChaos(plan)}.`, ''];
}

/** One operation needs no heading; with more, each table says whose it is. */
function headingOf({ method, path }: Operation, { operations }: RunningSandbox): string[] {
  return operations.length === 1 ? [] : [`${method} ${path}`];
}

/** A call that can be pasted into a shell, and that finds somebody where the document has such a scenario. */
function curlFor(operation: Operation, url: string, key: string): string {
  const sound = validScenarios(operation);
  const { request = {} } = sound.find(({ status }) => status < 300) ?? sound[0] ?? {};
  return `curl -X ${operation.method} ${url}${operation.path} \\
  -H 'Authorization: Bearer ${key}' -H 'Content-Type: application/json' \\
  -d ${quoted(JSON.stringify(request))}`;
}

/** One word for a POSIX shell, whatever is in it. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
