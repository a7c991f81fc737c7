import type { ContractRun } from '@bgv-kit/contract';
import type { Paint } from '../../shell.ts';
import { textTable } from '../text-table.ts';

/** What a run is going to do and the most it can cost, before anything is sent. */
export function planLine({ target, operation, plan }: ContractRun, paint: Paint): string {
  const running = plan.cases.filter(({ skip }) => skip === undefined).length;
  const budget = Number.isFinite(target.maxCredits) ? `the budget is ${target.maxCredits}` : 'no budget was set';
  const shared = target.sharedKey ? ' Others spend from the key: balances decide nothing.' : '';
  return [
    `${paint('bold', 'Target')} ${target.baseUrl}, ${operation.method} ${operation.path}`,
    `${paint('bold', 'Plan')}   ${running} of ${plan.cases.length} cases, at most ${plan.requests} requests and ${plan.credits} credits; ${budget}; seed ${target.seed}.${shared}`,
  ].join('\n');
}

/** Every case of a plan: in which order, what it costs at most, what it needs, and why it would not run. */
export function planTable({ plan }: ContractRun, paint: Paint): string {
  const rows = plan.cases.map(({ item, skip }, index) => [
    String(index + 1),
    skip === undefined ? 'run' : 'skip',
    String(item.requests),
    String(item.credits),
    `${item.rule}: ${item.title}`,
    skip ?? (item.needs.length === 0 ? '' : `needs ${item.needs.join(', ')}`),
  ]);
  return textTable(paint, ['#', 'will', 'requests', 'credits', 'case', 'needs, or why not'], rows);
}
