import type { BalanceDialect } from './generated/shapes.d.ts';
import type { JsonObject } from './json.ts';

export type { BalanceDialect };

/** The field of an answer that holds the credits which the call used. */
export const usedField = 'credits_used';

/** The two fields for the credits that are left, the one of the vendor's schema first: it wins where they differ. */
export const balanceFields = ['credits_left', 'credits_remaining'] as const;

/** The fields for the balance that an answer in a dialect has. */
export const balanceFieldsOf: { readonly [dialect in BalanceDialect]: readonly string[] } = {
  both: balanceFields,
  left: [balanceFields[0]],
  remaining: [balanceFields[1]],
};

/** Reads the credits of an answer's envelope; undefined where it holds no number. */
export function readCredits(body: JsonObject | undefined) {
  const [left, remaining] = balanceFields.map((name) => numberIn(body, name));
  return {
    /** Credits that the call used. */
    used: numberIn(body, usedField),
    /** Credits that are left, under either name. */
    balance: left ?? remaining,
    /** Whether both balances are there and differ. */
    contradictory: left !== undefined && remaining !== undefined && left !== remaining,
  };
}

/** The credit fields of an answer, in the vendor's order. */
export function writeCredits(used: number, balance: number, dialect: BalanceDialect): JsonObject {
  return { [usedField]: used, ...Object.fromEntries(balanceFieldsOf[dialect].map((name) => [name, balance])) };
}

/** A copy of an envelope without its credit fields: what is the same for every caller. */
export function withoutCredits(body: JsonObject): JsonObject {
  const names: readonly string[] = [usedField, ...balanceFields];
  return Object.fromEntries(Object.entries(body).filter(([name]) => !names.includes(name)));
}

function numberIn(body: JsonObject | undefined, name: string): number | undefined {
  const value = body?.[name];
  return typeof value === 'number' ? value : undefined;
}
