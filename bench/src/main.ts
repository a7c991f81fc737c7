import { killAll } from './child-processes.ts';
import { help, readOptions } from './options.ts';
import { barsOf } from './report/bars.ts';
import { printJson, printText } from './report/print.ts';
import { runBench } from './run-bench.ts';

// Failing or stopped, no server outlives the benchmark.
process.on('exit', killAll);
process.on('SIGINT', () => process.exit(130));
process.on('SIGTERM', () => process.exit(143));
process.exitCode = await main(process.argv.slice(2));

/** Runs the benchmark and answers the exit code: 0 all bars hold, 1 one does not, 2 nothing was measured. */
async function main(args: readonly string[]): Promise<number> {
  try {
    const options = readOptions(args);
    if (options.help) {
      console.log(help);
      return 0;
    }
    const result = await runBench(options, (line) => console.error(line));
    const bars = barsOf(result.rows);
    const print = options.json ? printJson : printText;
    print(result, bars);
    return bars.every((bar) => bar.holds) ? 0 : 1;
  } catch (failure) {
    console.error(`bench: ${failure instanceof Error ? failure.message : String(failure)}`);
    return 2;
  }
}
