import { readFile } from 'node:fs/promises';
import { type ChaosPlan, readChaosPlan, SandboxError } from '@bgv-kit/sandbox';
import type { Operation } from '@bgv-kit/spec';
import { ServerError } from './errors.ts';

/**
 * Reads the plan in a chaos file, checked against the operations that are served.
 *
 * @throws ServerError `CHAOS_INVALID` with the file and each issue.
 */
export async function readChaosFile(file: string, operations: readonly Operation[]): Promise<ChaosPlan> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw invalid(file, `cannot be read (${error.code}). Give --chaos the path of a JSON file.`);
  });
  try {
    return readChaosPlan(parse(text, file), operations);
  } catch (error) {
    if (!(error instanceof SandboxError)) throw error;
    throw invalid(
      file,
      `cannot be used. ${error.message}\nThe fields: chaos.schema.json, and docs/sandbox.md on chaos.`,
    );
  }
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    // The parser's message quotes the file, which may hold a key: only the place in it is shown, and it is no cause.
    const [place = ''] = /line \d+ column \d+/.exec(String(error)) ?? [];
    throw invalid(file, `is not JSON${place && `: see ${place}`}. Correct the file and run again.`);
  }
}

function invalid(file: string, message: string): ServerError {
  return new ServerError('CHAOS_INVALID', `${file} ${message}`);
}
