/** The types of the document. `bgv generate` writes another document's types in place of this file. */
export type { components, paths } from '@bgv-kit/spec/types';
