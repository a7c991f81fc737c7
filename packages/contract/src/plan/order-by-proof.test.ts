import type { Requirement } from '@bgv-kit/spec';
import { expect, test } from 'vitest';
import type { Case } from '../cases/case.ts';
import { orderByProof } from './order-by-proof.ts';

function item(title: string, rule: string, credits: number): Case {
  return { family: 'credit law', rule, title, needs: [], requests: 1, credits, run: async () => undefined };
}

const requirements: Requirement[] = [
  { id: 'one', text: 'One.', rules: ['a', 'b'] },
  { id: 'two', text: 'Two.', rules: ['b'] },
  { id: 'three', text: 'Three.', rules: ['c'] },
];

/** The titles in the order in which a budget is given to them. */
function ordered(cases: readonly Case[], free: readonly Case[] = []): string[] {
  return orderByProof(cases, free, requirements).map(({ title }) => title);
}

test('the case that opens the audit comes first, whatever it proves', () => {
  expect(ordered([item('opening', 'none', 9), item('cheap', 'b', 1)])).toEqual(['opening', 'cheap']);
});

test('what proves more requirements for a credit comes before what proves fewer', () => {
  const opening = item('opening', 'none', 1);
  const cases = [opening, item('one for one', 'c', 1), item('two for one', 'b', 1), item('two for four', 'b', 4)];
  expect(ordered(cases)).toEqual(['opening', 'two for one', 'one for one', 'two for four']);
});

test('a requirement that is proved already counts for nothing, and then what is cheaper comes first', () => {
  const cases = [
    item('opening', 'b', 1),
    item('again, dear', 'a', 3),
    item('again', 'a', 1),
    item('new, dear', 'c', 8),
  ];
  expect(ordered(cases)).toEqual(['opening', 'new, dear', 'again', 'again, dear']);
});

test('one requirement for a credit is worth more than two for four', () => {
  const cases = [item('opening', 'none', 1), item('two for four', 'b', 4), item('one for one', 'c', 1)];
  expect(ordered(cases)).toEqual(['opening', 'one for one', 'two for four']);
});

test('what a free case proves anyway is not paid for first', () => {
  const cases = [item('opening', 'none', 1), item('proved for nothing', 'b', 1), item('new', 'c', 1)];
  expect(ordered(cases, [item('free', 'b', 0)])).toEqual(['opening', 'new', 'proved for nothing']);
});

test('where nothing tells cases apart, they stay as they are derived', () => {
  const cases = ['first', 'second', 'third', 'fourth'].map((title) => item(title, 'none', 1));
  expect(ordered(cases)).toEqual(['first', 'second', 'third', 'fourth']);
});

test('no case is lost, and without any there is no order', () => {
  const cases = Array.from({ length: 30 }, (_, index) => item(`${index}`, 'abcd'[index % 4] ?? '', (index % 5) + 1));
  expect(new Set(orderByProof(cases, [], requirements))).toEqual(new Set(cases));
  expect(orderByProof([], [], requirements)).toEqual([]);
});
