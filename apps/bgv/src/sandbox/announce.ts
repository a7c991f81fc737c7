import { styleText } from 'node:util';
import type { Account } from '@bgv-kit/sandbox';
import { type Operation, soundScenarios } from '@bgv-kit/spec';
import { scenarioTable } from '../scenarios/scenario-table.ts';
import { textTable } from '../text-table.ts';
import type { StartedSandbox } from './start-sandbox.ts';

/** The one line that a script waits for. */
export function readyLine({ url }: StartedSandbox, accounts: readonly Account[]): string {
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
export function announce({ url, origin, sandbox }: StartedSandbox, accounts: readonly Account[]): string {
  const keys = accounts.map(({ key, role, balance, dialect }) => [
    key,
    role,
    String(balance),
    dialect === 'both' ? '' : `only credits_${dialect}`,
  ]);
  return [
    `${styleText('bold', 'The sandbox is ready:')} ${styleText('cyan', url)}`,
    '',
    textTable(['KEY', 'ROLE', 'CREDITS', ''], keys),
    '',
    ...sandbox.operations.flatMap((operation) => [...headingOf(operation, sandbox), scenarioTable(operation), '']),
    'Any other valid number is a plausible hit: the same person each time.',
    '',
    ...sandbox.operations.slice(0, 1).map((operation) => curlFor(operation, url, accounts[0]?.key ?? 'KEY')),
    '',
    styleText('dim', `Control: ${origin}/__sandbox/ (reset, keys, requests, ledger, scenarios). Stop with Ctrl-C.`),
  ].join('\n');
}

/** One operation needs no heading; with more, each table says whose it is. */
function headingOf({ method, path }: Operation, { operations }: StartedSandbox['sandbox']): string[] {
  return operations.length === 1 ? [] : [`${method} ${path}`];
}

/** A call that can be pasted into a shell, and that finds somebody where the document has such a scenario. */
function curlFor(operation: Operation, url: string, key: string): string {
  const sound = soundScenarios(operation);
  const { request = {} } = sound.find(({ status }) => status < 300) ?? sound[0] ?? {};
  return `curl -X ${operation.method} ${url}${operation.path} \\
  -H 'Authorization: Bearer ${key}' -H 'Content-Type: application/json' \\
  -d ${quoted(JSON.stringify(request))}`;
}

/** One word for a POSIX shell, whatever is in it. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
