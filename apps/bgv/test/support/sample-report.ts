import type { CaseReport, ContractReport, Difference, RequirementVerdict } from '@bgv-kit/contract';
import { reportOf, runOf, sampleCase } from './report-parts.ts';

const kept: readonly CaseReport[] = [
  sampleCase('authorization', 'authorization.required', 'a call without a key is refused with 401'),
  sampleCase('credit law', 'credits.found', 'an answered call takes 1', { requests: 3, credits: 2 }),
  sampleCase('validation rules', 'mobile_number.ten-digits', 'nine digits are refused with 400'),
  sampleCase('validation rules', 'mobile_number.ten-digits', 'eleven digits are refused with 400'),
  sampleCase('validation rules', 'full_name.required', 'a request without full_name is refused with 400'),
];

/** A difference from what the vendor documentation states, with the request that showed it. */
export const elevenDigits: Difference = {
  label: 'eleven digits',
  path: '',
  message: 'must be answered with 400',
  received: '200',
  assumed: [],
  request: {
    body: '{"mobile_number":"90000002001","full_name":"Asha Verma"}',
    curl: `curl -s http://127.0.0.1:4010/api/v2/x -H "Authorization: Bearer $BGV_KEY" -d '{"mobile_number":"90000002001"}'`,
  },
};

/** A difference where the vendor documentation is silent. */
export const unknownField: Difference = {
  label: 'an unknown field',
  path: '',
  message: 'must be answered with 200',
  received: '400',
  assumed: [9],
};

/** Characters that could end a line, a cell, an element, a script, a command or a colour early. */
export const hostileText =
  '<script>alert(1)</script> "double" \'single\' `tick` | pipe & amp ]]> \u0000\u0008\u001b[31mred\ufffe \r\n::error::x, 50% @octocat #1 **bold** [a](https://example.invalid) \u202eturned \ud800 end';

/** A report of one run: all holds; broken and drifting; ended by Ctrl-C; or full of hostile values. */
export function sampleReport(kind: 'kept' | 'broken' | 'interrupted' | 'hostile' = 'kept'): ContractReport {
  switch (kind) {
    case 'kept':
      return reportOf(runOf(kept));
    case 'broken':
      return reportOf(runOf(brokenCases(), { transportErrors: ['2 calls were answered with 429'] }));
    case 'interrupted':
      return reportOf(runOf(interruptedCases(), { outcome: 'unproved', ended: 'The run was interrupted' }));
    case 'hostile':
      return hostileReport();
  }
}

function brokenCases(): CaseReport[] {
  const noKey = { verdict: 'skip', reason: 'needs a key without access (--key-forbidden)', requests: 0 } as const;
  return [
    sampleCase('malformed requests', 'body.unknown-fields', 'an unknown field is ignored', {
      verdict: 'drift',
      differences: [unknownField],
    }),
    ...kept.map((item) =>
      item.title.startsWith('eleven') ? { ...item, verdict: 'fail' as const, differences: [elevenDigits] } : item,
    ),
    sampleCase('authorization', 'authorization.forbidden', 'a key without access is refused with 403', noKey),
    sampleCase('authorization', 'authorization.bearer', 'a forbidden key with another scheme is refused', noKey),
    sampleCase('concurrency', 'credits.concurrency', '10 calls at once take 10 together', {
      verdict: 'inconclusive',
      reason: 'one call got no answer',
    }),
  ];
}

function interruptedCases(): CaseReport[] {
  return kept.map((item, index) =>
    index < 2 ? item : { ...item, verdict: 'skip', reason: 'the run was interrupted', requests: 0, credits: 0 },
  );
}

function hostileReport(): ContractReport {
  const difference = (assumed: readonly number[]): Difference => ({
    label: hostileText,
    path: '',
    message: hostileText,
    received: hostileText,
    assumed,
    request: { body: `{"a":\n"${hostileText}"}`, curl: hostileText },
  });
  const run = runOf(
    [
      sampleCase(hostileText, hostileText, hostileText, { verdict: 'fail', differences: [difference([])] }),
      sampleCase(hostileText, 'b', hostileText, { verdict: 'drift', differences: [difference([1, 2])] }),
      sampleCase(hostileText, 'c', hostileText, { verdict: 'skip', reason: hostileText }),
      sampleCase(hostileText, 'd', hostileText, { verdict: 'inconclusive', reason: hostileText }),
    ],
    { ended: hostileText, transportErrors: [hostileText] },
  );
  const requirement: RequirementVerdict = {
    id: 'x',
    text: hostileText,
    verdict: 'fail',
    rules: [hostileText, 'b', 'c', 'd'],
    proved: 1,
  };
  const operation = { id: hostileText, method: 'POST', path: hostileText };
  return { ...reportOf({ ...run, operation, requirements: [requirement] }), target: hostileText };
}
