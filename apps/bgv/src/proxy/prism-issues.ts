import { objectShape, parsePointer, type Schema, schemaAt } from '@bgv-kit/spec';
import { bodyPath, type CallIssue } from './call-issue.ts';
import type { PrismIssue } from './prism-check.ts';

/** Words for what only Prism sees. A condition on a body that the kit's own rules do not name is called by its keyword. */
const conditions: Readonly<Record<string, string>> = {
  anyOf: "must match one of the document's alternatives",
  required: 'is required',
  '401': 'must carry a key in the documented way',
  '415': "must have the document's content type",
};

/** What Prism has found, in words and paths that may be shown. Prism's own sentences name fields and may quote values. */
export function showPrismIssues(
  where: CallIssue['where'],
  issues: readonly PrismIssue[],
  schema: Schema | undefined,
): CallIssue[] {
  return issues
    .filter((issue) => !isAlternative(issue, schema))
    .map((issue) => {
      const rule = issue.code === '' ? 'prism.content-type' : `prism.${plainCode(issue.code)}`;
      const path = pathOf(issue, schema);
      return { kind: 'violation', where, path, rule, foundBy: ['prism'], message: wordsFor(issue), assumed: [] };
    });
}

function wordsFor({ code }: PrismIssue): string {
  const known = code === '' ? '415' : code;
  return (Object.hasOwn(conditions, known) && conditions[known]) || `must satisfy the document's ${plainCode(code)}`;
}

/** A code as it may be shown: the validator's own are words or numbers. */
function plainCode(code: string): string {
  return /^[A-Za-z0-9]{1,30}$/.test(code) ? code : 'other';
}

function pathOf(issue: PrismIssue, schema: Schema | undefined): string {
  const [place] = issue.path;
  if (place === 'body') return bodyPath(schema, [...stepsOf(issue), ...missingName(issue)]);
  if (issue.code === '401') return '/headers/authorization';
  if (place !== undefined) return `/${plainCode(place)}`;
  return issue.code === 'required' ? '/body' : '/headers/content-type';
}

function stepsOf({ path }: PrismIssue): string[] {
  return parsePointer(['', ...path.slice(1)].join('/'));
}

/** The name at the end of "must have required property 'name'", if that is what the issue says. */
function missingName({ code, message }: PrismIssue): string[] {
  return code === 'required' ? (/must have required property '([^']*)'$/.exec(message)?.slice(1) ?? []) : [];
}

/** A field that only one of several alternatives asks for: that none of them fits is said once, by `anyOf`. */
function isAlternative(issue: PrismIssue, schema: Schema | undefined): boolean {
  const [missing] = missingName(issue);
  const at = issue.path[0] === 'body' ? schemaAt(schema, stepsOf(issue)) : undefined;
  return missing !== undefined && at !== undefined && !objectShape(at).required.includes(missing);
}
