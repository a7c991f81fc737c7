import type { LoadPlan } from './load/load-plan.ts';
import { runLoad } from './load/run-load.ts';
import type { BenchOptions, Say } from './options.ts';
import { cpuMillis, residentMegabytes } from './process-figures.ts';
import { openKey } from './servers/open-key.ts';
import type { ServerUnderTest } from './servers/server-under-test.ts';
import { type StartedServer, startServer } from './servers/start-server.ts';
import { authorization, callFor, firstNewNumber, personNumber } from './the-call.ts';

/** One load of one server. */
export interface LoadRound {
  readonly requestsPerSecond: number;
  /** Median latency in milliseconds. */
  readonly p50: number;
  /** In milliseconds. */
  readonly p99: number;
  /** CPU time of the server's process per request, in microseconds; undefined where the system does not tell. */
  readonly cpu: number | undefined;
}

/** The loads of one server. */
export interface LoadRow {
  readonly name: string;
  /** The size of the body that it answered to the check, in bytes. */
  readonly bytes: number;
  readonly rounds: readonly LoadRound[];
  /** Resident memory in megabytes, after the first answer and after the last load; undefined where the system does not tell. */
  readonly memory: { readonly idle: number | undefined; readonly loaded: number | undefined };
}

/** How far bodies may differ in size: they hold balances and dates of their own. */
const sizeTolerance = 0.05;

const connections = 32;

/** A server under load, with the figures so far. */
interface Subject {
  readonly started: StartedServer;
  readonly idle: number | undefined;
  readonly rounds: LoadRound[];
  /** How many people it has been asked for: no number comes twice. */
  asked: number;
}

/** Loads every server, round by round in the same order, after a warm-up that is not counted. */
export async function measureLoads(
  servers: readonly ServerUnderTest[],
  { rounds, seconds }: BenchOptions,
  say: Say,
): Promise<LoadRow[]> {
  const subjects: Subject[] = [];
  for (const server of servers) subjects.push(await prepare(server));
  requireSameSize(subjects.map(({ started }) => started));
  say('Warming up ...');
  for (const subject of subjects) await loadOnce(subject, seconds);
  for (let round = 1; round <= rounds; round += 1) {
    say(`Round ${round} of ${rounds} ...`);
    for (const subject of subjects) subject.rounds.push(await loadOnce(subject, seconds));
  }
  const rows = subjects.map(toRow);
  await Promise.all(subjects.map(({ started }) => started.stop()));
  return rows;
}

async function prepare(server: ServerUnderTest): Promise<Subject> {
  const started = await startServer(server);
  if (server.keepsBooks) await openKey(started.url);
  return { started, idle: residentMegabytes(started.pid), rounds: [], asked: 0 };
}

function requireSameSize(started: readonly StartedServer[]): void {
  const [first] = started;
  for (const { server, bytes } of started) {
    const expected = first?.bytes ?? bytes;
    if (Math.abs(bytes / expected - 1) > sizeTolerance) {
      throw new Error(`${server.name} answers ${bytes} bytes, ${first?.server.name} ${expected}: not comparable.`);
    }
  }
}

async function loadOnce(subject: Subject, seconds: number): Promise<LoadRound> {
  const { server, url, pid } = subject.started;
  const before = cpuMillis(pid);
  const { answered, failed, duration, p50, p99 } = await runLoad(planOf(subject, seconds));
  const after = cpuMillis(pid);
  if (failed > 0 || answered === 0)
    throw new Error(`${server.name} failed ${failed} of ${answered + failed} requests.`);
  subject.asked += answered + connections;
  const cpu = before === undefined || after === undefined ? undefined : ((after - before) * 1000) / answered;
  return { requestsPerSecond: answered / duration, p50, p99, cpu };

  function planOf({ started, asked }: Subject, duration: number): LoadPlan {
    const number = started.server.people === 'one' ? personNumber : firstNewNumber + asked;
    return { url, authorization, call: callFor(number), people: started.server.people, connections, seconds: duration };
  }
}

function toRow({ started, idle, rounds }: Subject): LoadRow {
  const memory = { idle, loaded: residentMegabytes(started.pid) };
  return { name: started.server.name, bytes: started.bytes, rounds, memory };
}
