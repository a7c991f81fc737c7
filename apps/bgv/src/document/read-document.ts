import type { LoadedDocument } from './load-document.ts';

/** The document of a file, or the kit's own when none is given. The linter is loaded only for a file. */
export async function readDocument(file: string | undefined): Promise<LoadedDocument> {
  if (file === undefined) return import('@bgv-kit/spec/document');
  const { loadDocument } = await import('./load-document.ts');
  return loadDocument(file);
}
