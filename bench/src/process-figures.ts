import { readFileSync } from 'node:fs';

/** The kernel's unit of CPU time for programs is 1/100 s on every Linux (USER_HZ). */
const millisPerTick = 10;

/** CPU time that a process has used so far, in user and in kernel mode, in milliseconds; undefined without `/proc`. */
export function cpuMillis(pid: number): number | undefined {
  const stat = readProc(pid, 'stat');
  if (stat === undefined) return undefined;
  // The second field is the program's name in parentheses and may hold blanks: counting starts behind it.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * millisPerTick;
}

/** Resident memory of a process in megabytes (10^6 bytes); undefined without `/proc`. */
export function residentMegabytes(pid: number): number | undefined {
  const kibibytes = /^VmRSS:\s+(\d+) kB/m.exec(readProc(pid, 'status') ?? '')?.[1];
  return kibibytes === undefined ? undefined : (Number(kibibytes) * 1024) / 1e6;
}

function readProc(pid: number, file: string): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return undefined;
  }
}
