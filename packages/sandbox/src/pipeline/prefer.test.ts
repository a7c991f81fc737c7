import { expect, test } from 'vitest';
import { readPrefer } from './prefer.ts';

test.each([
  { header: undefined, want: undefined },
  { header: '', want: undefined },
  { header: 'respond-async, wait=5', want: undefined },
  { header: 'code=404', want: { status: 404 } },
  { header: 'code="404"', want: { status: 404 } },
  { header: 'example=no-record', want: { scenario: 'no-record' } },
  { header: 'example="no-record"', want: { scenario: 'no-record' } },
  { header: 'code=404, example=no-record', want: { status: 404, scenario: 'no-record' } },
  { header: 'example=no-record;code=404', want: { status: 404, scenario: 'no-record' } },
  { header: 'respond-async, code=500', want: { status: 500 } },
  { header: 'Code = 404', want: { status: 404 } },
  { header: 'code=4040', want: undefined },
  { header: 'barcode=404, counterexample=found', want: undefined },
])('Prefer: $header asks for $want', ({ header, want }) => {
  expect(readPrefer(header)).toEqual(want);
});
