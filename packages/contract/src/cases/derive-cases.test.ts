import { operations } from '@bgv-kit/spec/document';
import { expect, test } from 'vitest';
import { caseId } from '../report/create-report.ts';
import { createContractRun } from '../run/run-contract.ts';
import type { Target } from '../target.ts';
import { families } from './case.ts';

const keys = { main: 'k', low: 'k-low', empty: 'k-empty', forbidden: 'k-forbidden', revoked: 'k-revoked' };
const target: Target = { baseUrl: 'http://127.0.0.1:1/api', keys };

const requirements = operations.flatMap((operation) => {
  const { plan } = createContractRun(target, operation);
  const running = new Set(plan.cases.filter(({ skip }) => skip === undefined).map(({ item }) => item.rule));
  return operation.requirements.map((requirement) => ({
    ...requirement,
    running,
    known: new Set(plan.cases.map(({ item }) => item.rule)),
  }));
});

test.each(requirements)('the requirement $id has a case that runs', ({ rules, running }) => {
  expect(rules.filter((rule) => running.has(rule))).not.toEqual([]);
});

test.each(requirements)('every rule that proves the requirement $id has a case', ({ rules, known }) => {
  expect(rules.filter((rule) => !known.has(rule))).toEqual([]);
});

test('every operation has requirements', () => {
  expect(operations.filter((operation) => operation.requirements.length === 0)).toEqual([]);
});

test.each([
  {},
  { strict: true },
  { numbers: { found: ['9000000301', '9000000302'], noRecord: ['9000000303', '9000000304'] } },
])('no two cases have the same name, with %j', (more) => {
  for (const operation of operations) {
    const ids = createContractRun({ ...target, ...more }, operation).plan.cases.map(({ item }) => caseId(item));
    expect(ids.filter((id, index) => ids.indexOf(id) < index)).toEqual([]);
  }
});

test('the names of the cases are the same in every run and for every target', () => {
  const names = (baseUrl: string) =>
    createContractRun({ baseUrl, keys })
      .plan.cases.map(({ item }) => caseId(item))
      .sort();
  expect(names('https://bgv.example/api')).toEqual(names(target.baseUrl));
});

test('no name holds a key or a number of the user', () => {
  const own = {
    ...target,
    keys: { ...keys, main: 'planted-key' },
    numbers: { found: ['9000077315'] },
    purpose: 'A planted purpose of this very test',
  };
  const names = JSON.stringify(createContractRun(own).plan.cases.map(({ item }) => caseId(item)));
  for (const secret of ['planted-key', '9000077315', 'A planted purpose']) expect(names).not.toContain(secret);
});

test('every family has cases, and every rule of the document is tried', () => {
  for (const operation of operations) {
    const { plan } = createContractRun(target, operation);
    expect(new Set(plan.cases.map(({ item }) => item.family))).toEqual(new Set(families));
    const rules = new Set(plan.cases.map(({ item }) => item.rule));
    expect(operation.rules.filter(({ id }) => !rules.has(id))).toEqual([]);
  }
});

test('the credit audit is opened first, and what all answers have shown comes last', () => {
  const cases = createContractRun(target).plan.cases.map(({ item }) => item);
  expect(cases.find(({ credits }) => credits > 0)?.rule).toBe('credits.found');
  const answers = cases.findIndex(({ family }) => family === 'answers');
  expect(cases.slice(answers).every(({ family, requests }) => family === 'answers' && requests === 0)).toBe(true);
  expect(answers).toBeGreaterThan(100);
});

test('a target that is held to the document is asked for every scenario of it', () => {
  const [operation] = operations;
  const rules = createContractRun({ ...target, strict: true }, operation).plan.cases.map(({ item }) => item.rule);
  expect(operation?.scenarios.map(({ name }) => `scenario.${name}`).filter((rule) => !rules.includes(rule))).toEqual(
    [],
  );
  expect(createContractRun(target, operation).plan.cases.some(({ item }) => item.rule.startsWith('scenario.'))).toBe(
    false,
  );
});
