import { isKitError } from '@bgv-kit/spec';
import { type Command, CommanderError } from 'commander';
import { type ExitCode, exitCodes } from './exit-codes.ts';

/** Runs the command line and answers the exit code. A mistake is one paragraph on stderr, never a stack trace. */
export async function runProgram(program: Command, argv: readonly string[]): Promise<ExitCode> {
  try {
    await program.parseAsync(argv);
    // Commands that have more to say than "done" have set it.
    return (process.exitCode as ExitCode | undefined) ?? exitCodes.ok;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
    if (!isKitError(error)) throw error;
    console.error(`bgv: ${error.message}`);
    return exitCodes.usage;
  }
}
