import type { Call, Responder } from '@bgv-kit/sandbox';
import type { Json, JsonObject, Operation, Rule } from '@bgv-kit/spec';
import { compileRequestCheck } from '@bgv-kit/spec/validate';
import { createPrism, type PrismQuestion } from './ask-prism.ts';

/** Lets Prism validate and answer every request itself: slower than the answer table, and independent of it. */
export async function createPrismResponder(document: JsonObject, operations: readonly Operation[]): Promise<Responder> {
  const ask = await createPrism(document);
  const checks = new Map(operations.map((operation) => [operation.id, compileRequestCheck(operation)]));
  return {
    async check({ operation, call, body }) {
      const { objections } = await ask(toQuestion(call, operation, body));
      // Prism decides; where the kit's rules find the same fault, their messages are better.
      if (objections.length === 0) return [];
      const named = checks.get(operation.id)?.(body) ?? [];
      return named.length > 0 ? named : objections.map(toRule);
    },
    async answer({ operation, call, body, choice }) {
      const question = toQuestion(call, operation, body);
      const prefer = { status: choice.status, example: choice.scenario };
      return ask({ ...question, prefer });
    },
  };
}

function toQuestion(call: Call, { method, path }: Operation, body: Json): PrismQuestion {
  const headers = { authorization: call.header('authorization') ?? '', 'content-type': 'application/json' };
  return { method, path, headers, body };
}

function toRule(objection: string): Rule {
  const message = `${objection}.`;
  return { id: 'body.prism', field: '', kind: 'condition', message, schema: {}, pointer: '#', assumed: [] };
}
