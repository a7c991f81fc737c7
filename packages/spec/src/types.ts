/** The types of every path and schema, as openapi-typescript writes them. */
export type { components, operations, paths } from './generated/openapi.d.ts';
