import { closeSync, fchmodSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { notWritten } from '../errors.ts';

/**
 * Opens a file of JSON values, one a line. A line is with the system before the next is begun, so that a crash loses none.
 *
 * @param flags as of `open`: `a` continues a file, `wx` refuses one that exists, `w` begins it anew.
 * @throws BgvError `OPTION_INVALID` for one that cannot be opened so.
 */
export function appendTo(file: string, { flags, mode }: { flags: 'a' | 'w' | 'wx'; mode: number }) {
  try {
    mkdirSync(dirname(file), { recursive: true });
    const descriptor = openSync(file, flags, mode);
    // A file that existed keeps its mode when it is begun anew.
    if (flags === 'w') fchmodSync(descriptor, mode);
    return {
      /** @throws the system's error: no room, no permission. */
      append: (value: object) => void writeSync(descriptor, `${JSON.stringify(value)}\n`),
      close: () => closeSync(descriptor),
    };
  } catch (cause) {
    throw notWritten(file, cause);
  }
}
