import { expect, test } from 'vitest';
import {
  formatDotted,
  formatFragment,
  formatPointer,
  parseDotted,
  parsePointer,
  valueAt,
  withValueAt,
} from './pointer.ts';

test.each([
  { pointer: '', steps: [] },
  { pointer: '/', steps: [''] },
  { pointer: '/phoneInfo/0/number', steps: ['phoneInfo', '0', 'number'] },
  { pointer: '/a~1b/m~0n/~01', steps: ['a/b', 'm~n', '~1'] },
])('the pointer "$pointer" has the steps $steps, and the steps give the pointer', ({ pointer, steps }) => {
  expect(parsePointer(pointer)).toEqual(steps);
  expect(formatPointer(steps)).toBe(pointer);
});

test('a fragment is a pointer with percent escapes, and an index may be a number', () => {
  expect(parsePointer('#/two%20words/a~1b')).toEqual(['two words', 'a/b']);
  expect(formatFragment(['two words', 'a/b', 0])).toBe('#/two%20words/a~1b/0');
  expect(parsePointer('#')).toEqual([]);
  expect(formatPointer(['items', 2])).toBe('/items/2');
});

test.each(['items/0', '#items', '#/%E0%A4%A'])('"%s" is refused as a pointer', (pointer) => {
  expect(() => parsePointer(pointer)).toThrow(URIError);
});

test('a dotted path is what people read', () => {
  expect(parseDotted('phoneInfo.0.number')).toEqual(['phoneInfo', '0', 'number']);
  expect(parseDotted('')).toEqual([]);
  expect(formatDotted(['phoneInfo', 0, 'number'])).toBe('phoneInfo.0.number');
});

const value = { list: [{ name: 'first' }, 'second'], '0': 'a member', empty: null };

test.each([
  { steps: [], want: value },
  { steps: ['list', 0, 'name'], want: 'first' },
  { steps: ['list', '1'], want: 'second' },
  { steps: ['0'], want: 'a member' },
  { steps: ['empty'], want: null },
  { steps: ['empty', 'deeper'], want: undefined },
  { steps: ['list', '01'], want: undefined },
  { steps: ['list', 'length'], want: undefined },
  { steps: ['toString'], want: undefined },
])('at $steps there is $want', ({ steps, want }) => {
  expect(valueAt(value, steps)).toEqual(want);
});

test.each([
  { what: 'a member is replaced', steps: ['0'], inner: 'new', want: { ...value, '0': 'new' } },
  { what: 'an item is replaced', steps: ['list', 1], inner: 2, want: { ...value, list: [{ name: 'first' }, 2] } },
  { what: 'an item is left out', steps: ['list', 0], inner: undefined, want: { ...value, list: ['second'] } },
  { what: 'missing objects are made', steps: ['a', 'b'], inner: true, want: { ...value, a: { b: true } } },
  { what: 'the whole value is replaced', steps: [], inner: 'new', want: 'new' },
  { what: 'the whole value is never left out', steps: [], inner: undefined, want: value },
])('in a copy $what', ({ steps, inner, want }) => {
  const before = structuredClone(value);
  expect(withValueAt(value, steps, inner)).toEqual(want);
  expect(value).toEqual(before);
});

test('a member that is left out leaves no trace, and the rest is shared with the original', () => {
  const copy = withValueAt(value, ['empty'], undefined);
  expect(Object.keys(copy ?? {})).toEqual(['0', 'list']);
  expect(valueAt(copy, ['list'])).toBe(value.list);
});
