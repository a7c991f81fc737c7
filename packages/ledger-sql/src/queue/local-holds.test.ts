import { expect, test } from 'vitest';
import { createLocalHolds } from './local-holds.ts';

const credits = (amount: number) => ({ key: 'key-a', credits: amount, operation: 'pull' });
const notOpen = expect.objectContaining({ code: 'HOLD_NOT_OPEN' });

test('open holds add up by account, and a hold ends once', () => {
  const holds = createLocalHolds();
  const [one, two] = [holds.open(1, credits(3)), holds.open(1, credits(4))];
  holds.open(2, credits(5));
  expect([holds.heldOf(1), holds.heldOf(2), holds.heldOf(3)]).toEqual([7, 5, 0]);
  holds.end(one.hold);
  expect(holds.text()).toBe('{"1":4,"2":5}');
  expect(() => holds.end(one.hold)).toThrow(notOpen);
  holds.end(two.hold);
  expect(holds.text()).toBe('{"2":5}');
});

test('what a failed batch did to holds is undone', () => {
  const holds = createLocalHolds();
  const [kept, opened] = [holds.open(1, credits(3)), holds.open(1, credits(4))];
  const ended = holds.end(kept.hold);
  holds.undoEnd(ended);
  holds.undoOpen(opened);
  expect(holds.heldOf(1)).toBe(3);
  expect(() => holds.end(opened.hold)).toThrow(notOpen);
  expect(holds.end(kept.hold)).toBe(kept);
});

test('holds that have lapsed cannot be charged, and undoing an end does not bring them back', () => {
  const holds = createLocalHolds();
  const [ended, open] = [holds.open(1, credits(3)), holds.open(1, credits(4))];
  holds.end(ended.hold);
  holds.lapse();
  holds.undoEnd(ended);
  expect(holds.heldOf(1)).toBe(0);
  expect(() => holds.end(open.hold)).toThrow(notOpen);
  expect(holds.open(1, credits(1)).hold.id).not.toBe(ended.hold.id);
});
