import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { document } from '@bgv-kit/spec/document';
import { expect, test } from 'vitest';
import { runBgv } from '../support/run-bgv.ts';
import { callApi, sandboxForTest } from '../support/sandbox-api.ts';
import { copySpec, type SpecCopy } from '../support/spec-copy.ts';

const operation = 'paths/pull-customer-data.yaml';
const found = 'examples/pull-customer-data/found.yaml';
const data = 'components/customer-financial-data.yaml';
const request = 'components/customer-data-pull-request.yaml';

/** Each way to break the document, and what the message must name: the file, the place, the fault. */
const breakages: [what: string, break_: (spec: SpecCopy) => Promise<void>, named: (string | RegExp)[]][] = [
  [
    'a syntax error in the root file',
    (spec) => spec.edit('openapi.yaml', 'paths:\n', 'paths: [\n'),
    ['openapi.yaml', /line [0-9]+, column [0-9]+/],
  ],
  [
    'a syntax error in a file that the root refers to',
    (spec) => spec.edit(operation, '  operationId: pullCustomerData', '   operationId: "pullCustomerData'),
    [operation, /\([0-9]+:[0-9]+\)/],
  ],
  ['a file that is missing', (spec) => rm(join(spec.folder, found)), [found, operation, '#/post/responses/200/']],
  [
    'an example with a value of the wrong type',
    (spec) => spec.edit(found, 'age: "31"', 'age: 31'),
    [found, '#/value/data/personalInfo/age', 'must be string'],
  ],
  [
    'a person path that leads nowhere',
    (spec) => spec.edit(data, 'x-person: emailInfo', 'x-person: shoeSize'),
    ['pullCustomerData', 'x-person "shoeSize"', 'emailInfo'],
  ],
  [
    'an example that breaks a pattern',
    (spec) => spec.edit(found, 'age: "31"', 'age: "thirty"'),
    [found, '#/value/data/personalInfo/age', 'pattern'],
  ],
  [
    'an example without a field that is required',
    (spec) => spec.edit(found, '    personalInfo:', '    personalinfo:'),
    [found, 'personalInfo'],
  ],
  [
    'a reference to nothing in the same file',
    (spec) => spec.edit(data, '#/PersonalInfo', '#/PersonalInfoo'),
    [data, '#/CustomerFinancialData/properties/personalInfo', "Can't resolve $ref"],
  ],
  [
    'a schema that contains itself',
    (spec) => spec.edit(data, '    postal:\n', '    previous:\n      $ref: "#/Address"\n    postal:\n'),
    ['Address', 'contains itself'],
  ],
  [
    'a request example without an answer',
    (spec) =>
      spec.edit(
        operation,
        '          thin-file:\n            summary: "A',
        '          thinner-file:\n            summary: "A',
      ),
    ['pullCustomerData', /"thin(ner)?-file"/, 'of the same name'],
  ],
  [
    'a scenario of two statuses',
    (spec) =>
      spec.edit(
        operation,
        '            forbidden:\n              value:',
        '            no-record:\n              value:',
      ),
    ['pullCustomerData', /forbidden|no-record/],
  ],
  [
    'a scenario with 400 that breaks two rules',
    (spec) => spec.edit(operation, '"mobile_number": "900000030"', '"mobile_number": "500000030"'),
    ['"mobile-number-too-short"', 'mobile_number.ten-digits', 'mobile_number.starts-with-6-to-9', 'exactly one rule'],
  ],
  [
    'a scenario with 400 that breaks no rule',
    (spec) => spec.edit(operation, '"mobile_number": "900000030"', '"mobile_number": "9000000302"'),
    ['"mobile-number-too-short"', 'breaks no rule'],
  ],
  [
    'a scenario with 200 whose request is not valid',
    (spec) => spec.edit(operation, '"full_name": "Ravi Nair"', '"full_name": "R4vi Nair"'),
    [operation, 'thin-file', 'full_name'],
  ],
  [
    'a status without an example',
    (spec) =>
      spec.edit(operation, '            forbidden:\n              value:', '            other:\n              value:'),
    ['pullCustomerData', '"other"'],
  ],
  [
    'a rule without a message',
    (spec) => spec.edit(request, 'description: "`mobile_number` must be exactly 10 digits."', 'x-note: none'),
    ['mobile_number.ten-digits', 'description'],
  ],
  [
    'a pattern without an anchor',
    (spec) => spec.edit(request, '"^[0-9]{10}$"', '"[0-9]{10}$"'),
    ['mobile_number.ten-digits', 'begin with ^'],
  ],
  ['a price that is no number', (spec) => spec.edit(operation, 'x-credits: 1', 'x-credits: one'), ['200', 'x-credits']],
  [
    'an operation without an id',
    (spec) => spec.edit(operation, '  operationId: pullCustomerData\n', ''),
    [operation, /operationId/i],
  ],
  [
    'another version of OpenAPI',
    (spec) => spec.edit('openapi.yaml', 'openapi: 3.1.0', 'openapi: 3.0.3'),
    ['openapi.yaml', '3.0.3', 'openapi: 3.1.0'],
  ],
];

test.each(breakages)('%s is named with its place, and nothing starts', async (_, breakIt, named) => {
  const spec = await copySpec();
  await breakIt(spec);
  const { code, stdout, stderr } = await runBgv(['sandbox', '--port', '0', '--spec', spec.root]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  for (const part of named) expect(stderr).toMatch(part);
  expect(stderr).toContain(spec.folder);
  expect(stderr, 'no stack trace').not.toMatch(/^\s+at /m);
});

/** Files that are no OpenAPI document at all, and what the message says of them. */
const nonDocuments: [what: string, content: string | Buffer, named: string | RegExp][] = [
  ['an empty file', '', 'got undefined'],
  ['text', 'just a string', 'got string'],
  ['YAML without openapi', 'hello: world\n', /[Uu]nsupported/],
  ['a document without paths', 'openapi: 3.1.0\ninfo: { title: Empty, version: "1" }\n', 'paths'],
  [
    'a document without operations',
    'openapi: 3.1.0\ninfo: { title: Empty, version: "1" }\npaths: {}\n',
    'no operation',
  ],
  ['Swagger 2.0', 'swagger: "2.0"\ninfo: { title: Old, version: "1" }\npaths: {}\n', '2.0'],
  [
    'bytes that are not UTF-8',
    Buffer.from(Array.from({ length: 2048 }, (_, index) => (index * 37) % 256)),
    'cannot be read',
  ],
];

test.each(nonDocuments)('%s is refused by that name, and nothing starts', async (_, content, named) => {
  const { folder } = await copySpec();
  const file = join(folder, 'stranger.yaml');
  await writeFile(file, content);
  const { code, stdout, stderr } = await runBgv(['sandbox', '--port', '0', '--spec', file]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(file);
  expect(stderr).toMatch(named);
  expect(stderr, 'no stack trace').not.toMatch(/^\s+at /m);
});

test.each([
  ['a folder', ''],
  ['a file that is not there', 'nowhere.yaml'],
])('%s is no document', async (_, name) => {
  const { folder } = await copySpec();
  const { code, stdout, stderr } = await runBgv(['scenarios', '--spec', join(folder, name)]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(join(folder, name));
  expect(stderr).not.toContain('..');
});

test('a document in JSON is served like one in YAML', async () => {
  const { folder } = await copySpec();
  const file = join(folder, 'bundled.json');
  await writeFile(file, JSON.stringify(document));
  const { url } = await sandboxForTest(['--spec', file]);
  expect(await (await callApi(url)).json()).toMatchObject({ code: 200, credits_used: 1 });
});
