import { itemsOf, type Json, objectShape, type Schema } from '@bgv-kit/spec';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkTraffic, firstOperation, type Traffic } from '../../test/proxy/proxied-call.ts';
import { leaksIn } from '../../test/support/planted.ts';
import { painter } from '../shell.ts';
import { createCounters } from './counters.ts';
import { issueText, summaryText } from './proxy-texts.ts';
import { createIdentities, entryOf } from './recording/recorder.ts';

/** A value of one person, and a value of another that is alike in kind: two calls that differ in these must look the same. */
type Pair = readonly [Json, Json];

/** Each in a writing of its own: plain, spaced, as pictures, in another script, short, as a JSON number, inside other words. */
const secrets: readonly Pair[] = [
  ['9123477316', '8234511907'],
  ['91234 77316', '82345 11907'],
  ['9.1.2.3.4.7.7.3.1.6', '8.2.3.4.5.1.1.9.0.7'],
  ['9️⃣1️⃣2️⃣3️⃣4️⃣', '8️⃣2️⃣3️⃣4️⃣5️⃣'],
  ['९१२३४७७३१६', '८२३४५११९०७'],
  ['９１２３４７７３１６', '８２３４５１１９０７'],
  ['nine one two three four', 'eight two three forty'],
  ['4471', '5582'],
  ['447190', '558201'],
  [9_123_477_316, 8_234_511_907],
  [4471, 5582],
  [-447_190, -558_201],
  [4471.25, 5582.75],
  ['Zorvathia Quillon', 'Thandrella Umberl'],
  ['zorvathiaquillon31@plimsoll-mail.net', 'thandrelumberley32@plimwell-mail.org'],
  ['ज़ोरवाथिया', 'ठंड्रेल्ला'],
  ['ZQPPQ7731K', 'YRLPR8842L'],
  ['XXXXXXXX4478', 'XXXXXXXX5589'],
  ['1931-07-31', '1942-08-30'],
  ['12 Plimsoll Lane, 447190', '34 Plimwell Lane, 558201'],
  ['must have required property "Zorvathia"', 'must have required property "Thandrell"'],
];
const names: readonly (readonly [string, string])[] = [
  ['9123477316', '8234511907'],
  ['Zorvathia Quillon', 'Thandrella Umberl'],
  ['zorvathia_senior', 'thandrella_young'],
  ['a/zorvathia~quillon', 'a/thandrella~umber'],
];

const leaf = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...secrets) },
  fc.constantFrom<Pair[]>(['', ''], [null, null], [true, true]),
);

const { tree } = fc.letrec<{ tree: Pair }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small' },
    leaf,
    fc.array(tie('tree'), { maxLength: 3 }).map(listOf),
    fc.array(fc.tuple(fc.constantFrom(...names), tie('tree')), { maxLength: 3 }).map(objectOf),
  ),
}));

/** A value for a place of the document: mostly of the documented shape, with undocumented fields beside the documented ones. */
function placed(schema: Schema | undefined): fc.Arbitrary<Pair> {
  const items = itemsOf(schema ?? {});
  const properties = Object.entries(objectShape(schema ?? {}).properties);
  const extra = fc.array(fc.tuple(fc.constantFrom(...names), tree), { maxLength: 1 });
  if (items !== undefined)
    return fc.oneof({ weight: 5, arbitrary: fc.array(placed(items), { maxLength: 3 }).map(listOf) }, tree);
  if (properties.length === 0) return fc.oneof({ weight: 5, arbitrary: leaf }, tree);
  const fields = properties.map(([name, property]) =>
    fc
      .option(placed(property), { nil: undefined, freq: 5 })
      .map((pair) => (pair === undefined ? [] : [[[name, name], pair] as const])),
  );
  const object = fc.tuple(extra, ...fields).map((members) => objectOf(members.flat()));
  return fc.oneof({ weight: 8, arbitrary: object }, tree);
}

function listOf(pairs: readonly Pair[]): Pair {
  return [pairs.map(([one]) => one), pairs.map(([, other]) => other)];
}

function objectOf(members: readonly (readonly [readonly [string, string], Pair])[]): Pair {
  const of = (index: 0 | 1) => Object.fromEntries(members.map(([name, pair]) => [name[index], pair[index]]));
  return [of(0), of(1)];
}

const plain = painter({ color: false });

/** Everything that the proxy writes about a call: report, terminal, cassette. */
async function artefactsOf(traffic: Traffic): Promise<string> {
  const call = await checkTraffic(traffic);
  const counters = createCounters();
  counters.count(call);
  const lines = call.issues.map((issue) => ({ ...call.facts, ...issue }));
  const entry = entryOf(call, createIdentities(4711));
  return JSON.stringify(
    [
      lines,
      lines.map((line) => issueText(line, plain)),
      counters.summary(),
      summaryText(counters.summary(), plain),
      entry,
    ],
    null,
    1,
  );
}

const planted = [...secrets, ...names].map(([one]) => String(one)).filter((value) => value.length >= 4);

async function expectNoDifference(make: (index: 0 | 1) => Traffic): Promise<void> {
  const [one, other] = await Promise.all([artefactsOf(make(0)), artefactsOf(make(1))]);
  expect(one).toBe(other);
  expect(leaksIn(one, planted)).toEqual([]);
}

test('the issues of a call hold no values: two calls of one shape have the same issues', async () => {
  const statuses = fc.constantFrom(200, 400, 404, 503);
  const bodies = statuses.chain((status) =>
    fc.tuple(placed(firstOperation.request), placed(firstOperation.responses.get(status)?.schema), fc.constant(status)),
  );
  const property = fc.asyncProperty(bodies, async ([request, response, status]) => {
    await expectNoDifference((index) => ({
      request: JSON.stringify(request[index]),
      response: JSON.stringify(response[index]),
      status,
    }));
  });
  await fc.assert(property, { numRuns: 40 });
}, 60_000);

test.each([
  {
    what: 'bodies that are no JSON',
    make: (value: Json) => ({ request: `{"a":"${value}`, response: `<h1>${value}</h1>` }),
  },
  {
    what: 'one JSON value',
    make: (value: Json) => ({ request: JSON.stringify(value), response: JSON.stringify([value]) }),
  },
  {
    what: 'headers',
    make: (value: Json) => ({ requestHeaders: headersWith(value), responseHeaders: headersWith(value) }),
  },
  { what: 'a path and a query', make: (value: Json) => ({ url: `/v2/${value}?number=${value}&${value}=1` }) },
  { what: 'a query', make: (value: Json) => ({ url: `${firstOperation.path}?number=${value}&${value}=1` }) },
  {
    what: 'a body whose encoding is not known',
    make: (value: Json) => ({ ...unknownEncoding, response: String(value) }),
  },
])('$what: no value is written', async ({ make }) => {
  for (const pair of secrets) await expectNoDifference((index) => make(pair[index]));
});

const unknownEncoding = { responseHeaders: ['Content-Encoding', 'rot13'] };

function headersWith(value: Json): string[] {
  const text = encodeURIComponent(String(value));
  return ['Authorization', `Bearer ${text}`, 'Content-Type', `text/${text}; name=${text}`, `X-${text}`, text];
}
