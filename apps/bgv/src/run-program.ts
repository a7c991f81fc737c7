import { isKitError } from '@bgv-kit/spec';
import { CommanderError } from 'commander';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { createProgram } from './program.ts';
import { processShell, type Shell, warn } from './shell.ts';

/**
 * Runs the command line and returns the exit code. A mistake is one paragraph on standard error, never a stack trace.
 *
 * @param args - what is typed after `bgv`.
 * @param own - what replaces a part of this process: other outputs, another folder, other signals.
 */
export async function runProgram(
  args: readonly string[],
  own: Partial<Omit<Shell, 'exitWith'>> = {},
): Promise<ExitCode> {
  let code: ExitCode = exitCodes.ok;
  const exitWith = (given: ExitCode) => {
    code = given;
  };
  const shell: Shell = { ...processShell(), ...own, exitWith };
  try {
    await createProgram(shell).parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
    if (!isKitError(error)) throw error;
    warn(shell, error.message);
    return exitCodes.usage;
  }
}
