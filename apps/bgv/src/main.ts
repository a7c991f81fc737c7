#!/usr/bin/env -S node --conditions=bgv-kit-source
import { createProgram } from './program.ts';
import { runProgram } from './run-program.ts';

process.exitCode = await runProgram(createProgram(), process.argv);
