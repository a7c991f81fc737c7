import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { createContractRun, runCases } from '@bgv-kit/contract';
import { expect, test } from 'vitest';

const baseUrl = 'http://127.0.0.1:4010/api';

/** Keys with characters that a shell treats specially unless they are quoted. */
const keys = { main: 'planted-$HOME', low: 'low*key', empty: 'e"mpty', forbidden: "for'bidden", revoked: 'r`evoked`' };
const variables = {
  BGV_KEY: keys.main,
  BGV_KEY_LOW: keys.low,
  BGV_KEY_EMPTY: keys.empty,
  BGV_KEY_FORBIDDEN: keys.forbidden,
  BGV_KEY_REVOKED: keys.revoked,
};

/** The parts of a request that a command repeats. */
interface Told {
  readonly authorization: string | undefined;
  readonly contentType: string | undefined;
  readonly body: string;
}

/** Lets every case fail, and collects the sent requests and the commands of the report. */
async function everyRequest() {
  const sent: Told[] = [];
  const fetch = async (request: Request) => {
    const { headers } = request;
    const [authorization, contentType] = ['authorization', 'content-type'].map(
      (name) => headers.get(name) ?? undefined,
    );
    sent.push({ authorization, contentType, body: await request.text() });
    return Response.json({ code: 418 }, { status: 418 });
  };
  const results = await runCases(createContractRun({ baseUrl, keys, fetch }));
  const commands = results.flatMap(({ verdict }) =>
    'differences' in verdict ? verdict.differences.flatMap(({ request }) => request?.curl ?? []) : [],
  );
  return { sent, commands: [...new Set(commands)] };
}

/** The arguments of commands, as a POSIX shell parses them. */
async function argumentsOf(commands: readonly string[]): Promise<string[][]> {
  const script = ["curl() { printf '%s\\0' \"$@\"; printf '\\1\\0'; }", ...commands].join('\n');
  const { stdout } = await promisify(execFile)('sh', ['-c', script], {
    env: { ...variables, PATH: process.env['PATH'] },
    maxBuffer: 100_000_000,
  });
  return stdout
    .split('\u0001\0')
    .slice(0, -1)
    .map((text) => text.split('\0').slice(0, -1));
}

/** A request that curl would send with these arguments. */
function requestOf(parts: readonly string[]): Told {
  const after = (flag: string) => parts.filter((_, index) => parts[index - 1] === flag);
  const header = (name: string) => {
    const line = after('--header').find((text) => text.startsWith(`${name}:`));
    // With nothing behind its name curl sends no such header, not even one of its own.
    return line?.slice(name.length + 1).trim() || undefined;
  };
  return {
    authorization: header('Authorization'),
    contentType: header('Content-Type'),
    body: after('--data-raw')[0] ?? '',
  };
}

const { sent, commands } = await everyRequest();
const parsed = await argumentsOf(commands);

test('every command is one call of curl, to the operation, and nothing else', () => {
  expect(commands.length).toBeGreaterThan(100);
  expect(parsed).toHaveLength(commands.length);
  for (const [request, method, url, ...rest] of parsed) {
    expect([request, method, url]).toEqual(['--request', 'POST', `${baseUrl}/v2/finance/customer-data-pull`]);
    expect(rest.length % 2).toBe(0);
    const flags = rest.filter((_, index) => index % 2 === 0);
    expect(flags.every((flag) => flag === '--header' || flag === '--data-raw')).toBe(true);
    expect(flags.filter((flag) => flag === '--data-raw')).toHaveLength(1);
  }
});

const written = new Set(sent.map((one) => JSON.stringify(one)));
const known = parsed.map(requestOf).filter(({ authorization }) => authorization !== '<a changed key>');

test('every command sends the same key, content type and body again', () => {
  expect(known.length).toBeGreaterThan(90);
  expect(known.filter((one) => !written.has(JSON.stringify(one)))).toEqual([]);
});

test('an empty Authorization header is sent again, and not left out', () => {
  expect(sent.some(({ authorization }) => authorization === '')).toBe(true);
  expect(parsed.flat()).toContain('Authorization;');
});

test('a command with a changed key sends the same content type and body again', () => {
  const rests = new Set(sent.map(({ body, contentType }) => JSON.stringify({ body, contentType })));
  const changed = parsed.map(requestOf).filter(({ authorization }) => authorization === '<a changed key>');
  expect(changed.length).toBeGreaterThan(0);
  expect(changed.filter(({ body, contentType }) => !rests.has(JSON.stringify({ body, contentType })))).toEqual([]);
});

test('no command holds a key', () => {
  const all = commands.join('\n');
  expect(Object.values(keys).filter((key) => all.includes(key))).toEqual([]);
});
