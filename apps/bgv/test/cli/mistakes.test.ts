import { expect, test } from 'vitest';
import { runBgv } from '../support/run-bgv.ts';

const key = ['--key', 'sandbox-funded'];

/** What is typed, what the message names, and what it tells the reader to do. */
const mistakes: [typed: string[], named: string, remedy: string][] = [
  [['sandbux'], "'sandbux'", '--help'],
  [['--verbose'], "'--verbose'", '--help'],
  [['sandbox', '--prot', '1'], "'--prot'", '--port'],
  [['sandbox', 'extra'], 'extra', 'bgv sandbox --help'],
  [['sandbox', '--port', 'abc'], "'abc'", 'from 0 to 65535'],
  [['sandbox', '--port', '70000'], "'70000'", 'from 0 to 65535'],
  [['sandbox', '--port', ''], '--port', 'from 0 to 65535'],
  [['sandbox', '--engine', 'foo'], "'foo'", 'table, prism'],
  [['sandbox', '--host', ''], '--host', 'leave it out'],
  [['sandbox', '--control-token', ''], '--control-token', 'leave it out'],
  [['sandbox', '--spec'], '--spec <file>', 'bgv sandbox --help'],
  [['sandbox', '--people', '/nowhere/people.csv'], '/nowhere/people.csv', '.json or .csv'],
  [['fixtures', 'people', '--out', '/nowhere/people.csv'], '/nowhere/people.csv', 'a folder that is there'],
  [['proxy', '--upstream', 'http://127.0.0.1:9/api', '--host', ''], '--host', 'leave it out'],
  [['sandbox', '--max-connections', '0'], "'0'", '1 to 100000'],
  [['sandbox', '--max-connections', 'many'], "'many'", '1 to 100000'],
  [['sandbox', '--max-body', '1GB'], "'1GB'", '500kB'],
  [['sandbox', '--max-body', '0'], "'0'", '500kB'],
  [['sandbox', '--request-timeout', '0'], "'0'", 'seconds from 1'],
  [['sandbox', '--grace', '-1'], "'-1'", 'seconds from 0'],
  [['sandbox', '--drain', '1h'], "'1h'", 'seconds from 0'],
  [['fixtures'], "'kind'", 'bgv fixtures --help'],
  [['fixtures', 'persons'], "'persons'", 'person, request, body, near-miss, people'],
  [['fixtures', 'person', '--count', '0'], "'0'", '1 or more'],
  [['fixtures', 'person', '--count', '1.5'], "'1.5'", '1 or more'],
  [['fixtures', 'body', '--status', 'ok'], "'ok'", 'from 100 to 599'],
  [['fixtures', 'body', '--status', '418'], '418', '200, 400, 401'],
  [['fixtures', 'near-miss', '--rule', 'nope'], '--rule', 'mobile_number.ten-digits'],
  [['fixtures', 'request', '--operation', 'nope'], '--operation', 'pullCustomerData'],
  [['fixtures', 'person', '--spec', '/nowhere/openapi.yaml'], '/nowhere/openapi.yaml', 'OpenAPI 3.1'],
  [['generate'], '--out <dir>', 'bgv generate --help'],
  [['generate', '--out', 'x', '--import-extension', 'mjs'], "'mjs'", 'js, ts, none'],
  [['contract', ...key], '--target', 'http://127.0.0.1:4010/api'],
  [['contract', '--target', 'sandbx'], '"sandbx"', '"sandbox"'],
  [['contract', '--target', 'http://127.0.0.1:4010/api'], '--key', 'BGV_KEY'],
  [['contract', '--target', 'ftp://127.0.0.1/api', ...key], 'target', 'such as http'],
  [['contract', '--target', 'qa'], 'BGV_KEY', 'Set what is missing'],
  [['contract', '--target', 'qa', '--config', '/nowhere/bgv.config.json'], '/nowhere/bgv.config.json', 'Give the path'],
  [['contract', 'diff', 'one.json'], "'after'", 'bgv contract'],
  [['contract', 'diff', '/nowhere/a.json', '/nowhere/b.json'], '/nowhere/a.json', 'Name a report'],
  [['contract', '--target', 'http://127.0.0.1:4010/api', ...key, '--max-credits', '-1'], '-1', '0 or more'],
  [
    ['contract', '--target', 'http://127.0.0.1:4010/api', ...key, '--timeout', 'soon'],
    "'soon'",
    'an integer from 1 to 3600000',
  ],
  [['scenarios', '--jsn'], "'--jsn'", '--json'],
];

test.each(mistakes)('%j is explained: it names %s, says %s, and exits 2', async (typed, named, remedy) => {
  const { code, stdout, stderr } = await runBgv(typed);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(named);
  expect(stderr).toContain(remedy);
  expect(stderr, 'no stack trace').not.toMatch(/^\s+at /m);
});

test('an empty control token from the environment is refused: it would lock everybody out', async () => {
  const { code, stderr } = await runBgv(['sandbox', '--port', '0'], { env: { BGV_CONTROL_TOKEN: '' } });
  expect(code).toBe(2);
  expect(stderr).toContain('BGV_CONTROL_TOKEN');
});
