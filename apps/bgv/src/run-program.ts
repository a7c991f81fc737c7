import { type Command, CommanderError } from 'commander';
import { type ExitCode, exitCodes } from './exit-codes.ts';

/**
 * The kit's own errors. Their messages end with what to do, so they need no stack trace.
 *
 * @note By name and not by class: a class would load its package, and each command loads only what it needs.
 */
const explained = new Set(['BgvError', 'SpecError', 'FixtureError', 'SandboxError']);

/** Runs the command line and answers the exit code. A mistake is one paragraph on stderr, never a stack trace. */
export async function runProgram(program: Command, argv: readonly string[]): Promise<ExitCode> {
  try {
    await program.parseAsync(argv);
    // Commands that have more to say than "done" have set it.
    return (process.exitCode as ExitCode | undefined) ?? exitCodes.ok;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
    if (!(error instanceof Error && explained.has(error.name))) throw error;
    console.error(`bgv: ${error.message}`);
    return exitCodes.usage;
  }
}
