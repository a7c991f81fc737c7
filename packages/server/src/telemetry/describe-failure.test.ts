import { expect, test } from 'vitest';
import { ServerError } from '../errors.ts';
import { describeFailure, failureText } from './describe-failure.ts';

const planted = 'planted 9123477316';

/** An error as a driver would throw it: its message, its fields and its stack quote the data. */
function driverError(): Error {
  return Object.assign(new Error(`duplicate key (${planted})\n    at ${planted} (x:1:1)`), {
    code: '23505',
    detail: planted,
  });
}

test("of another's error the type, the code and the place are shown, and not its message", () => {
  const note = describeFailure(driverError());
  expect(note).toMatchObject({ type: 'Error', code: '23505', message: undefined });
  expect(note.at[0]).toMatch(/driverError.*describe-failure\.test\.ts/);
  expect(JSON.stringify(note) + failureText(note)).not.toContain(planted);
});

test("of the kit's own errors the message is shown, and of their cause only type and code", () => {
  const note = describeFailure(new ServerError('PORT_IN_USE', 'Pick another port.', { cause: driverError() }));
  expect(note).toMatchObject({ code: 'PORT_IN_USE', message: 'Pick another port.', at: [], cause: { code: '23505' } });
  expect(failureText(note)).toBe('ServerError PORT_IN_USE: Pick another port. (caused by Error 23505)');
  expect(JSON.stringify(note)).not.toContain(planted);
});

test.each([
  [planted],
  [{ code: planted }],
  [Object.assign(new Error(), { name: planted, code: planted })],
  [undefined],
])('of an odd value that is thrown (%#) no content is shown', (thrown) => {
  const note = describeFailure(thrown);
  expect(JSON.stringify(note) + failureText(note)).not.toContain(planted);
});
