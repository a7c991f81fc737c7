import type { RunReport, VerdictWord } from '@bgv-kit/contract';
import {
  type Answerer,
  type Dialect,
  dialects,
  type Fault,
  faults,
  type Variant,
  variants,
} from './collection/index.ts';
import { judgeOne } from './judge-one.ts';
import { overHttp } from './over-http.ts';

/** A server of the collection, as plain data that a thread can receive. */
export interface ServerRef {
  readonly list: 'faults' | 'variants';
  readonly index: number;
  readonly dialect: Dialect;
  readonly http?: boolean;
}

/** The result of the judge for one server, as plain data. */
export interface Judgement extends ServerRef {
  readonly name: string;
  readonly outcome: RunReport['outcome'];
  /** Why the run ended early; empty when it did not. */
  readonly ended: string;
  /** Ids of rules. */
  readonly broken: readonly string[];
  /** The broken rules that prove a requirement which the fault breaks. */
  readonly caughtBy: readonly string[];
  readonly drifting: readonly string[];
  readonly undecided: readonly string[];
  /** Ids of requirements of the vendor documentation. */
  readonly brokenRequirements: readonly string[];
}

/** The dialect in which the server of this index is judged where one must do. */
export function dialectInTurn(index: number): Dialect {
  return dialects[index % dialects.length] ?? 'full';
}

/** Judges one server, by itself or behind HTTP on this machine. */
export async function judge({ list, index, dialect, http }: ServerRef): Promise<Judgement> {
  const server = serverOf({ list, index, dialect });
  const judgeHere = (answer: Answerer) => judgeOne(answer, 'strict' in server && server.strict);
  const answer = server.create(dialect);
  const report = await (http ? overHttp(answer, judgeHere) : judgeHere(answer));
  const breaks: readonly string[] = 'breaks' in server ? server.breaks : [];
  const proving = report.requirements
    .filter(({ id }) => breaks.includes(id))
    .flatMap((requirement) => requirement.rules);
  return {
    list,
    index,
    dialect,
    name: server.name,
    outcome: report.outcome,
    ended: report.ended ?? '',
    broken: rules(report, 'fail'),
    caughtBy: rules(report, 'fail').filter((rule) => proving.includes(rule)),
    drifting: rules(report, 'drift'),
    undecided: rules(report, 'inconclusive'),
    brokenRequirements: report.requirements.filter(({ verdict }) => verdict === 'fail').map(({ id }) => id),
  };
}

/** What is wrong with a judgement: a fault that was missed, or a false positive. Undefined when it is right. */
export function errorOf(judgement: Judgement): string | undefined {
  const { list, index, dialect, name, outcome, ended, broken, brokenRequirements } = judgement;
  const who = `(${dialect}) a server that ${name}`;
  if (list === 'variants') {
    if (outcome === 'kept') return undefined;
    return `false positive: ${who}: ${broken.join(', ') || ended || 'not proved'}`;
  }
  const { breaks = [] } = faults[index] ?? {};
  if (outcome === 'broken' && breaks.some((id) => brokenRequirements.includes(id))) return undefined;
  return `missed: ${who}: expected ${breaks.join(' or ')}, got ${brokenRequirements.join(', ') || outcome}`;
}

function serverOf({ list, index }: ServerRef): Fault | Variant {
  const server = (list === 'faults' ? faults : variants)[index];
  if (server === undefined) throw new Error(`There is no number ${index} among the ${list}.`);
  return server;
}

function rules(report: RunReport, word: VerdictWord): string[] {
  return report.rules.filter(({ verdict }) => verdict === word).map(({ rule }) => rule);
}
