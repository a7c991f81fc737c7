import { expect, test } from 'vitest';
import { createLog, createLogger } from './log.ts';

const planted = 'planted-7731';

/** A stream that keeps its lines. */
function lines() {
  const written: string[] = [];
  return { written, stream: { write: (line: string) => void written.push(line) } };
}

test('a line about a call has the fields of the list and nothing else of the call', () => {
  const { written, stream } = lines();
  const about = {
    ...{
      id: 'request-1',
      at: new Date(0),
      method: 'POST',
      operation: 'pull',
      status: 200,
      scenario: 'found',
      fault: undefined,
    },
    ...{ rules: [], used: 1, key: '…nded', body: planted, headers: { authorization: planted } },
  };
  createLog('info', stream).answered(about, 1.23456);
  const [line = ''] = written;
  expect(JSON.parse(line)).toEqual({
    ...{ level: 'info', time: expect.stringMatching(/^\d{4}-.*Z$/), pid: process.pid, msg: 'answered' },
    ...{ id: 'request-1', method: 'POST', operation: 'pull', status: 200, scenario: 'found' },
    ...{ rules: [], used: 1, maskedKey: '…nded', ms: 1.235 },
  });
});

test.each(['key', 'apiKey', 'controlToken', 'authorization', 'databaseUrl', 'url', 'headers', 'body', 'person'])(
  'a value that is logged as %s is redacted, with all that is below it',
  (name) => {
    const { written, stream } = lines();
    createLogger('trace', stream).info({ [name]: { deep: [planted] }, status: 200 }, 'said');
    expect(JSON.parse(written.join())).toMatchObject({ [name]: '[redacted]', status: 200, msg: 'said' });
  },
);

test('a level keeps lower lines out', () => {
  const { written, stream } = lines();
  const log = createLog('warn', stream);
  log.stopped();
  log.refused('malformed-http', 2);
  expect(written.map((line) => JSON.parse(line))).toMatchObject([
    { level: 'warn', msg: 'refused', reason: 'malformed-http', suppressed: 2 },
  ]);
});
