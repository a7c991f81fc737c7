import type { SandboxDocument } from '@bgv-kit/server';
import { basePathOf, readServers } from '@bgv-kit/spec';

/**
 * Loads a document for `startSandbox({ document })`; empty for the kit's own with the answer table. What Prism and another
 * document need is loaded only for them: the plain start is quick.
 *
 * @param spec - An OpenAPI file in place of the kit's own document.
 * @param engine - Who answers: the answer table, or Prism itself.
 * @throws BgvError when the document is unusable.
 */
export async function loadSandboxDocument(
  spec: string | undefined,
  engine: 'table' | 'prism',
): Promise<SandboxDocument> {
  if (spec === undefined && engine !== 'prism') return {};
  const { createPrismResponder } = await import('./prism-responder.ts');
  if (spec === undefined) {
    const { document, operations } = await import('@bgv-kit/spec/document');
    return { responder: await createPrismResponder(document, operations) };
  }
  const { loadDocument } = await import('./load-document.ts');
  const { buildAnswers } = await import('../generate/build-answers.ts');
  const { createPrism } = await import('./ask-prism.ts');
  const { document, operations } = await loadDocument(spec);
  const answers = await buildAnswers(operations, await createPrism(document));
  const basePath = basePathOf(readServers(document));
  if (engine !== 'prism') return { operations, answers, basePath };
  return { operations, answers, basePath, responder: await createPrismResponder(document, operations) };
}
