import { access } from 'node:fs/promises';
import { isJsonObject, type JsonObject, readOperations, SpecError } from '@bgv-kit/spec';
import { checkScenarios } from '@bgv-kit/spec/validate';
import { bundle, createConfig, lint, type NormalizedProblem } from '@redocly/openapi-core';
import { BgvError, problemsText } from '../errors.ts';
import { shownPath } from '../shown-path.ts';
import { checkPeople } from './check-people.ts';
import { isDeliberateMistake, lintRules } from './lint-rules.ts';

/** A document that has passed every check, and its operations. */
export type LoadedDocument = Awaited<ReturnType<typeof loadDocument>>;

/**
 * Reads, lints and bundles an OpenAPI document, and reads its operations.
 *
 * @throws BgvError `DOCUMENT_UNREADABLE` (no such file, not YAML) or `DOCUMENT_INVALID` (with each problem and its place).
 */
export async function loadDocument(file: string) {
  return explaining(file, async () => {
    const document = await bundleValid(file);
    const operations = readOperations(document);
    if (operations.length === 0) throw invalid(`${file} has no operation. Describe at least one under \`paths\`.`);
    for (const operation of operations) {
      checkScenarios(operation);
      checkPeople(operation, file);
    }
    return { document, operations };
  });
}

/**
 * Reads, lints and bundles an OpenAPI document that is not an API: it needs neither examples nor prices.
 *
 * @throws BgvError `DOCUMENT_UNREADABLE` or `DOCUMENT_INVALID`, as `loadDocument` does.
 */
export async function bundleDocument(file: string): Promise<JsonObject> {
  return explaining(file, () => bundleValid(file));
}

/** The document as one JSON value, with references inside it only, when the linter reports no error. */
async function bundleValid(file: string): Promise<JsonObject> {
  const config = await createConfig({ rules: lintRules });
  const problems = await lint({ ref: file, config });
  const bundled: unknown = (await bundle({ ref: file, config })).bundle.parsed;
  if (!isJsonObject(bundled)) {
    throw invalid(`${file} is not an OpenAPI document: its root must be an object with \`openapi\` and \`paths\`.`);
  }
  // What was parsed from YAML or JSON is JSON.
  const document = bundled as JsonObject;
  requireOpenApi31(document, file);
  const real = problems.filter((problem) => problem.severity === 'error' && !isDeliberateMistake(problem, document));
  if (real.length === 0) return document;
  throw invalid(problemsText(file, real.map(describe)));
}

/** The linter accepts every version; our validators know the JSON Schema of 3.1. */
function requireOpenApi31({ openapi, swagger }: JsonObject, file: string): void {
  if (typeof openapi === 'string' && openapi.startsWith('3.1.')) return;
  const version = String(openapi ?? swagger);
  throw invalid(`${file} is written in version ${version}. Write it in OpenAPI 3.1: \`openapi: 3.1.0\`.`);
}

function describe({ location: [at], message, ruleId }: NormalizedProblem) {
  const file = at === undefined ? '' : shownPath(at.source.absoluteRef);
  return { place: `${file} ${at?.pointer ?? ''}`, fault: `${message} (${ruleId})` };
}

function invalid(message: string, options?: ErrorOptions): BgvError {
  return new BgvError('DOCUMENT_INVALID', message, options);
}

/** Turns what goes wrong with a file into an error that explains it. */
async function explaining<T>(file: string, load: () => Promise<T>): Promise<T> {
  await access(file).catch((cause: unknown) => {
    const message = `There is no document at ${file}. Give the path of an OpenAPI 3.1 file.`;
    throw new BgvError('DOCUMENT_UNREADABLE', message, { cause });
  });
  return load().catch((cause: unknown) => {
    if (cause instanceof BgvError) throw cause;
    if (cause instanceof SpecError) throw invalid(`${file}: ${cause.message}`, { cause });
    const { line, col } = cause as { line?: number; col?: number };
    const at = line === undefined ? '' : `, line ${line}, column ${col}`;
    const [reason = ''] = (cause instanceof Error ? cause.message : String(cause)).split('\n');
    const message = `${file} cannot be read${at}: ${reason.replace(/\.+$/, '')}. Correct the file and run again.`;
    throw new BgvError('DOCUMENT_UNREADABLE', message, { cause });
  });
}
