import { expect, test } from 'vitest';
import { createQueues } from './queues.ts';

test('items are taken in order, each as often as it says', () => {
  const queues = createQueues({ one: [{ scenario: 'found', times: 2 }, { fault: 'reset' }] });
  queues.add('one', [{ fault: 'timeout' }]);
  const taken = [];
  for (let head = queues.head('one'); head !== undefined; head = queues.head('one')) {
    taken.push(head.scenario ?? head.fault);
    queues.take('one');
  }
  expect(taken).toEqual(['found', 'found', 'reset', 'timeout']);
  expect(queues.all()).toEqual({});
});

test('the rest of the queues can be read, and fits a plan', () => {
  const queues = createQueues({ one: [{ scenario: 'found', times: 3 }], two: [{ fault: 'reset' }] });
  queues.take('one');
  queues.take('two');
  queues.take('another');
  expect(queues.all()).toEqual({ one: [{ scenario: 'found', times: 2 }] });
  expect(queues.list('one')).toEqual([{ scenario: 'found', times: 2 }]);
  expect(queues.list('two')).toEqual([]);
});

test('a list that was given or handed out does not change with the queue', () => {
  const items = [{ scenario: 'found', times: 2 }];
  const queues = createQueues({ one: items });
  const before = queues.list('one');
  queues.take('one');
  queues.add('one', [{ fault: 'reset' }]);
  expect([items, before]).toEqual([[{ scenario: 'found', times: 2 }], [{ scenario: 'found', times: 2 }]]);
});
