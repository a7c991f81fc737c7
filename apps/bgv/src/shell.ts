import type { EventEmitter } from 'node:events';
import { resolve } from 'node:path';
import { styleText } from 'node:util';
import type { ExitCode } from './exit-codes.ts';

/** The parts of the process that a command uses. A test gives its own, so that commands can share a process. */
export interface Shell {
  readonly stdout: Output;
  readonly stderr: Output;
  /** What relative paths are relative to, absolute; absent for the process' own folder. */
  readonly folder?: string;
  /** Emits `SIGINT` and `SIGTERM`. */
  readonly signals: EventEmitter;
  /** Sets what `runProgram` returns; 0 if it is never called. */
  exitWith(code: ExitCode): void;
  /** Ends the process at once, whatever is under way. */
  exitNow(code: ExitCode): void;
}

/** Standard output or standard error. */
export interface Output {
  write(text: string): void;
  /** Whether escape codes for colours are wanted. */
  readonly color: boolean;
  /** The width of the terminal; absent for a file or a pipe, where no line is broken. */
  readonly columns?: number;
}

/** The shell of this process. */
export function processShell(): Omit<Shell, 'exitWith'> {
  return {
    stdout: outputOf(process.stdout),
    stderr: outputOf(process.stderr),
    signals: process,
    exitNow: (code) => process.exit(code),
  };
}

function outputOf(stream: NodeJS.WriteStream): Output {
  return {
    write: (text) => void stream.write(text),
    // `styleText` knows terminals, NO_COLOR and FORCE_COLOR.
    color: styleText('bold', ' ', { stream }) !== ' ',
    ...(stream.isTTY && stream.columns > 0 && { columns: stream.columns }),
  };
}

/** Prints a line, or several, to standard output. */
export function print({ stdout }: Pick<Shell, 'stdout'>, text: string): void {
  stdout.write(`${text}\n`);
}

/** Prints a message of the command itself, on standard error. */
export function warn({ stderr }: Pick<Shell, 'stderr'>, text: string): void {
  stderr.write(`bgv: ${text}\n`);
}

/** A path to open: as it was typed, or absolute when the shell's folder is not the process'. */
export function pathIn({ folder }: Pick<Shell, 'folder'>, typed: string): string {
  return folder === undefined ? typed : resolve(folder, typed);
}

/** Colours a string, or leaves it as it is. */
export type Paint = (style: 'bold' | 'dim' | 'green' | 'red' | 'yellow' | 'cyan', text: string) => string;

/** How an output, or a report, is coloured. */
export function painter({ color }: { readonly color: boolean }): Paint {
  return color ? (style, text) => styleText(style, text, { validateStream: false }) : (_, text) => text;
}
