import type { ChaosPlan } from '@bgv-kit/sandbox';

/** A plan in a line, without a key: `a rule, 2 queues, a delay, at most 5 calls in 10 s; seed 7`. */
export function describeChaos({ seed, delay, limit, rules = [], queues = {} }: ChaosPlan): string {
  const parts = [
    counted(rules.length, 'a rule', 'rules'),
    counted(Object.keys(queues).length, 'a queue', 'queues'),
    delay === undefined ? '' : 'a delay',
    limit === undefined ? '' : `at most ${limit.calls} calls in ${limit.perSeconds} s`,
  ];
  return `${parts.filter((part) => part !== '').join(', ')}; seed ${seed}`;
}

function counted(count: number, one: string, many: string): string {
  if (count === 0) return '';
  return count === 1 ? one : `${count} ${many}`;
}
