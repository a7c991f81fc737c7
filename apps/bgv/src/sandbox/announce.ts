import { styleText } from 'node:util';
import type { Account } from '@bgv-kit/sandbox';
import type { Operation } from '@bgv-kit/spec';
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
    ...sandbox.operations.map(scenarioTable),
    '',
    'Any other valid number is a plausible hit: the same person each time.',
    '',
    ...sandbox.operations.slice(0, 1).map((operation) => curlFor(operation, url, accounts[0]?.key ?? 'KEY')),
    '',
    styleText('dim', `Control: ${origin}/__sandbox/ (reset, keys, requests, ledger, scenarios). Stop with Ctrl-C.`),
  ].join('\n');
}

/** A call that can be pasted into a shell. */
function curlFor(operation: Operation, url: string, key: string): string {
  const request = operation.scenarios[0]?.request ?? {};
  return `curl -X ${operation.method} ${url}${operation.path} \\
  -H 'Authorization: Bearer ${key}' -H 'Content-Type: application/json' \\
  -d '${JSON.stringify(request)}'`;
}
