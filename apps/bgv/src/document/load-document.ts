import { access } from 'node:fs/promises';
import { relative } from 'node:path';
import { isJsonObject, type JsonObject, type Operation, readOperations, SpecError } from '@bgv-kit/spec';
import { checkScenarios } from '@bgv-kit/spec/validate';
import { bundle, createConfig, lint, type NormalizedProblem } from '@redocly/openapi-core';
import { BgvError } from '../errors.ts';
import { lintRules } from './lint-rules.ts';

/** A document that has passed every check. */
export interface LoadedDocument {
  /** One JSON value; references inside it are local. */
  readonly document: JsonObject;
  readonly operations: readonly Operation[];
}

/**
 * Reads, lints and bundles an OpenAPI document, and reads its operations.
 *
 * @throws BgvError `DOCUMENT_UNREADABLE` (no such file, not YAML) or `DOCUMENT_INVALID` (with each problem and its place).
 */
export async function loadDocument(file: string): Promise<LoadedDocument> {
  await access(file).catch((cause: unknown) => {
    throw new BgvError(
      'DOCUMENT_UNREADABLE',
      `There is no document at ${file}. Give the path of an OpenAPI 3.1 file.`,
      { cause },
    );
  });
  const config = await createConfig({ rules: lintRules });
  try {
    const problems = await lint({ ref: file, config });
    const bundled = (await bundle({ ref: file, config })).bundle.parsed as unknown;
    if (!isJsonObject(bundled))
      throw new BgvError(
        'DOCUMENT_INVALID',
        `${file} is not an OpenAPI document: its root must be an object with \`openapi\` and \`paths\`.`,
      );
    // A request example that is paired with a 400 is wrong on purpose; checkScenarios proves how.
    const real = problems.filter(
      (problem) => problem.severity === 'error' && !isDeliberatelyInvalid(problem, bundled as JsonObject),
    );
    if (real.length > 0)
      throw new BgvError(
        'DOCUMENT_INVALID',
        `${file} has ${count(real.length)}:\n${real.slice(0, 10).map(describe).join('\n')}\nCorrect the document and run again.`,
      );
    const operations = readOperations(bundled as JsonObject);
    for (const operation of operations) checkScenarios(operation);
    return { document: bundled as JsonObject, operations };
  } catch (error) {
    throw explain(error, file);
  }
}

function isDeliberatelyInvalid(problem: NormalizedProblem, document: JsonObject): boolean {
  if (problem.ruleId !== 'no-invalid-media-type-examples') return false;
  const name = problem.location
    .map((place) => /\/requestBody\/.*\/examples\/([^/]+)/.exec(place.pointer ?? '')?.[1])
    .find((found) => found !== undefined);
  return name !== undefined && invalidScenarioNames(document).has(name);
}

/** The names of all 400 examples in the bundled document. */
function invalidScenarioNames(document: JsonObject): Set<string> {
  const operations = Object.values(child(document, 'paths')).flatMap((item) =>
    isJsonObject(item) ? Object.values(item) : [],
  );
  const examples = operations.map((operation) =>
    ['responses', '400', 'content', 'application/json', 'examples'].reduce(child, operation),
  );
  return new Set(examples.flatMap((example) => Object.keys(example as JsonObject)));
}

function child(node: unknown, name: string): JsonObject {
  const value = isJsonObject(node) ? node[name] : undefined;
  return isJsonObject(value) ? value : {};
}

function describe(problem: NormalizedProblem): string {
  const [place] = problem.location;
  const file = place === undefined ? '' : relative(process.cwd(), place.source.absoluteRef);
  return `  ${file} ${place?.pointer ?? ''}\n    ${problem.message} (${problem.ruleId})`;
}

function explain(error: unknown, file: string): Error {
  if (error instanceof BgvError) return error;
  if (error instanceof SpecError)
    return new BgvError('DOCUMENT_INVALID', `${file}: ${error.message}`, { cause: error });
  const { line, col } = error as { line?: number; col?: number };
  const at = line === undefined ? '' : `, line ${line}, column ${col}`;
  const [reason] = error instanceof Error ? error.message.split('\n') : [String(error)];
  return new BgvError(
    'DOCUMENT_UNREADABLE',
    `${file} cannot be read${at}: ${reason}. Correct the file and run again.`,
    { cause: error },
  );
}

function count(problems: number): string {
  return problems === 1 ? 'one problem' : `${problems} problems`;
}
