import { createRequire } from 'node:module';
import type { Operation } from '@bgv-kit/spec';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import formats from 'ajv-formats';

const banner =
  '// Written by the generator from the OpenAPI document. Do not edit: change the document and generate again.\n';

/** The request schemas of operations as ready functions, one export per operation id, and their types. */
export function emitChecks(operations: readonly Operation[]): { readonly code: string; readonly types: string } {
  const withRequest = operations.filter(({ request }) => request !== undefined);
  const ajv = new Ajv2020({ allErrors: true, strict: false, code: { source: true, esm: true, lines: true } });
  formats.default(ajv);
  for (const { id, request } of withRequest) ajv.addSchema({ ...request, $id: id });
  const code = standalone.default(ajv, Object.fromEntries(withRequest.map(({ id }) => [id, id])));
  const types = withRequest.map(({ id }) => `export declare const ${id}: CompiledSchema;`);
  return {
    code: banner + withHelpers(code),
    types: `${banner}import type { CompiledSchema } from '../request-check.ts';\n\n${types.join('\n')}\n`,
  };
}

/** ajv requires its few helpers, also in a module; each is one plain function, which can stand in the file itself. */
function withHelpers(code: string): string {
  const calls = [...new Set(code.match(/require\("[^"]+"\)\.default/g))];
  const helpers = calls.map((call, index) => `const helper${index} = ${helperSource(call)};\n`);
  return helpers.join('') + calls.reduce((text, call, index) => text.replaceAll(call, `helper${index}`), code);
}

function helperSource(call: string): string {
  const [, specifier = ''] = /"([^"]+)"/.exec(call) ?? [];
  const helper: unknown = createRequire(import.meta.url)(specifier).default;
  if (typeof helper !== 'function' || !/\/(ucs2length|equal)$/.test(specifier)) {
    throw new Error(`The check needs ${specifier}, which cannot be written into a file. Extend emit-checks.ts.`);
  }
  return helper.toString();
}
