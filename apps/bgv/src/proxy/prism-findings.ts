import { objectShape, type Schema } from '@bgv-kit/spec';
import type { Finding } from './finding.ts';
import type { PrismFinding } from './prism-proxy.ts';
import { plainCode, wordsFor } from './prism-words.ts';
import { schemaAt, shownPointer } from './schema-place.ts';

/** What Prism has found, in words and places that may be shown. */
export function showPrismFindings(
  where: Finding['where'],
  findings: readonly PrismFinding[],
  schema: Schema | undefined,
): Finding[] {
  return findings.flatMap((finding) => {
    if (isAlternative(finding, schema)) return [];
    const { code, message } = finding;
    const rule = code === '' ? 'prism.content-type' : `prism.${plainCode(code)}`;
    const words = code === '' ? wordsFor('415', '') : wordsFor(code, message);
    return [
      {
        kind: 'violation',
        where,
        pointer: pointerOf(finding, schema),
        rule,
        foundBy: ['prism'],
        message: words,
        assumed: [],
      },
    ];
  });
}

function pointerOf({ code, message, path }: PrismFinding, schema: Schema | undefined): string {
  const [place, ...steps] = path;
  if (place === 'body') {
    const missing = code === 'required' ? missingName(message) : undefined;
    return `/body${shownPointer(schema, missing === undefined ? steps : [...steps, missing])}`;
  }
  if (code === '401') return '/headers/authorization';
  if (code === 'required' && path.length === 0) return '/body';
  return path.length === 0 ? '/headers/content-type' : `/${plainCode(place ?? '')}`;
}

/** The name at the end of "must have required property 'name'"; what the document does not name is never shown. */
function missingName(message: string): string | undefined {
  return /must have required property '([^']*)'$/.exec(message)?.[1];
}

/** A field that only one of several alternatives asks for: that none of them fits is said once, by `anyOf`. */
function isAlternative({ code, message, path }: PrismFinding, schema: Schema | undefined): boolean {
  const missing = code === 'required' ? missingName(message) : undefined;
  const at = path[0] === 'body' ? schemaAt(schema, path.slice(1)) : undefined;
  return missing !== undefined && at !== undefined && !objectShape(at).required.includes(missing);
}
