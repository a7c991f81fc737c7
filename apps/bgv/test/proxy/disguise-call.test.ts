import { person, request } from '@bgv-kit/fixtures';
import { isJsonObject, type Json, type JsonObject } from '@bgv-kit/spec';
import { operations } from '@bgv-kit/spec/document';
import { compileRequestCheck } from '@bgv-kit/spec/validate';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { disguiseCall } from '../../src/proxy/recording/disguise-call.ts';
import { createStandIns } from '../../src/proxy/recording/stand-ins.ts';
import { survives } from '../../src/proxy/recording/survivors.ts';

const [operation] = operations;
if (operation === undefined) throw new Error('The document has no operation.');

const newMemory = () => ({ standIns: createStandIns(), names: new Set<string>() });

/** What must stay of a body: kinds of values, lengths of lists, numbers of fields, and what is empty. */
function shapeOf(value: Json | undefined): Json {
  if (Array.isArray(value)) return value.map(shapeOf);
  // A name of digits alone stands where its number says: the order of fields is no part of the shape.
  if (isJsonObject(value))
    return {
      fields: Object.values(value)
        .map((member) => JSON.stringify(shapeOf(member)))
        .sort(),
    };
  return value === '' || value === null || typeof value === 'boolean' ? value : typeof value;
}

const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.stringMatching(/^[A-Za-z0-9 .@/+-]{0,40}$/),
  fc.constantFrom('', ' ', '9123477316', '1931-07-31', 'SALARIED', '__proto__', 'constructor', 'PAN', '0'),
);
const { tree } = fc.letrec<{ tree: Json }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small' },
    text,
    fc.constant(null),
    fc.boolean(),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.dictionary(text, tie('tree'), { maxKeys: 4 }),
  ),
}));

test('whatever is sent and answered keeps its shape', () => {
  const property = fc.property(tree, tree, fc.constantFrom(200, 404, 422, 503), (asked, answered, status) => {
    const bodies = { request: asked, response: { status: 'error', data: answered } };
    const kept = disguiseCall(operation, status, bodies, newMemory());
    expect(shapeOf(kept.request)).toEqual(shapeOf(asked));
    expect(shapeOf(kept.response)).toEqual(shapeOf(bodies.response));
  });
  fc.assert(property, { numRuns: 500 });
});

test('no word of four letters and no number of six digits of what the bureau answers is kept, wherever it stands', () => {
  const telling = fc.oneof(fc.stringMatching(/^[A-Za-z]{4,12}$/), fc.stringMatching(/^[1-9][0-9]{5,11}$/));
  const property = fc.property(fc.array(telling, { minLength: 1, maxLength: 8 }), (words) => {
    const real = words.filter((word) => !/^(.)\1*$/.test(word));
    const [first = 'Asha'] = real;
    const data: JsonObject = {
      personalInfo: { fullName: real.join(' '), [first]: real.join('-') },
      addressInfo: real.map((word) => ({
        address: `12 ${word} ${word}X9`,
        other: [word, { [word]: Number(word) || word }],
      })),
      emailInfo: [{ emailAddress: `${first}.${real.at(-1)}@${real.at(-1)}.in` }],
    };
    const kept = disguiseCall(operation, 200, { request: { note: real }, response: { data } }, newMemory());
    const found =
      JSON.stringify([kept.request, kept.response])
        .toLowerCase()
        .match(/[a-z]+|[0-9]+/g) ?? [];
    const fields = /^(data|personalinfo|fullname|addressinfo|address|emailinfo|emailaddress|example|com)$/;
    for (const word of real) if (!fields.test(word.toLowerCase())) expect(found).not.toContain(word.toLowerCase());
  });
  fc.assert(property, { numRuns: 300 });
});

test('people whose names come from the pool of the made-up ones are not mistaken for them', () => {
  const memory = newMemory();
  const check = compileRequestCheck(operation);
  let refused = 0;
  for (let count = 0; count < 300; count += 1) {
    const { mobileNumber, fullName, ...data } = person(`91230${String(10_000 + count * 37)}`);
    const asked = { ...request(operation, count), mobile_number: mobileNumber, full_name: fullName };
    const kept = disguiseCall(operation, 200, { request: asked, response: { data } }, memory);
    expect(check(kept.request)).toEqual([]);
    const all = JSON.stringify([kept.request, kept.response]);
    const isRefused = survives(kept.originals, [kept.request, kept.response], new Set());
    if (!isRefused)
      for (const value of [mobileNumber, fullName, data.personalInfo.fullName.trim()]) expect(all).not.toContain(value);
    refused += Number(isRefused);
  }
  // A date may be drawn that stands for another real one.
  expect(refused).toBeLessThan(3);
});

test.each([
  { what: 'a whole value', kept: { a: 'x Plimsoll Lane y' }, found: true },
  { what: 'a number as a number', kept: { a: [9_123_477_316] }, found: true },
  { what: 'a name of a field', kept: { 'to plimsoll lane': 1 }, found: true },
  { what: 'a short word', kept: { a: 'MRS ASHA' }, found: true },
  { what: 'a short word inside another', kept: { a: 'RAKASHANI' }, found: false },
  { what: 'a word of the document', kept: { asha: 1 }, found: false },
])('$what is found before an entry is written: $found', ({ kept, found }) => {
  const originals = ['Plimsoll Lane', '9123477316', 'Asha', 'of'];
  expect(survives(originals, [undefined, kept], new Set(['asha']))).toBe(found);
});
