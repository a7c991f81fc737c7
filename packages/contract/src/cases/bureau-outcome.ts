import { fieldOf, type JsonObject, type Operation, selectingField, validScenarios } from '@bgv-kit/spec';
import type { Exchange } from '../exchange.ts';
import type { ResolvedTarget, TargetNumbers } from '../target.ts';
import { Inconclusive } from '../verdict.ts';
import type { Need, Session } from './case.ts';

/** An outcome of the bureau that the right number brings about. */
export interface BureauOutcome {
  readonly status: number;
  /** The user's numbers that bring it about. */
  readonly numbers: keyof TargetNumbers;
  readonly need: Extract<Need, 'found' | 'no-record' | 'bureau-error'>;
  /** In a word or two. */
  readonly name: string;
}

/** The three documented outcomes. */
export const bureauOutcomes = {
  found: { status: 200, numbers: 'found', need: 'found', name: 'found' },
  noRecord: { status: 404, numbers: 'noRecord', need: 'no-record', name: 'no record' },
  bureauError: { status: 500, numbers: 'bureauError', need: 'bureau-error', name: 'bureau failure' },
} as const satisfies Record<string, BureauOutcome>;

/** The numbers that bring an outcome about: the user's or, on this machine, the document's own. */
export function numbersFor(operation: Operation, target: ResolvedTarget, outcome: BureauOutcome): readonly string[] {
  const given = target.numbers[outcome.numbers];
  if (given.length > 0 || !target.loopback) return given;
  return [documentNumber(operation, outcome.status)].filter((number) => number !== undefined);
}

/**
 * Asks for a number and expects its outcome; the rest of the request may be changed.
 *
 * The document's numbers are the kit's own: a target that does not know them has broken nothing, unless it is held to the
 * document.
 *
 * @throws Inconclusive when the target does not know the document's number.
 */
export async function expectOutcome(
  session: Session,
  outcome: BureauOutcome,
  number: string,
  change: (body: JsonObject) => JsonObject = (body) => body,
): Promise<Exchange> {
  const { status, name } = outcome;
  const request = { label: name, body: change(session.requestFor(number)) };
  const agreed = session.target.strict || session.target.numbers[outcome.numbers].length > 0;
  const isNameless = status === 200 && !session.target.loopback && session.target.fullName === undefined;
  if (agreed && !isNameless) return session.expect({ statuses: [status] }, request);
  const exchange = await session.send(request);
  if (isNameless && exchange.status === 404)
    throw new Inconclusive("the bureau may compare the name: give the person's with --name");
  if (exchange.status === status) return exchange;
  throw new Inconclusive(`the target answers ${exchange.status} where "${name}" was asked for`);
}

function documentNumber(operation: Operation, status: number): string | undefined {
  const scenario = validScenarios(operation).find((candidate) => candidate.status === status);
  const value = scenario && fieldOf(scenario.request, selectingField(operation));
  return typeof value === 'string' ? value : undefined;
}
