import * as compiled from '../generated/shape-checks.js';
import type * as shapes from '../generated/shapes.d.ts';
import { shapeCheck } from './shape-check.ts';

/** The shapes of the kit's own files and values, as types. `spec/schemas` describes them. */
export type * from '../generated/shapes.d.ts';
export { requireShape, type ShapeCheck } from './shape-check.ts';

/** What is wrong with a `bgv.config` file. */
export const checkConfig = shapeCheck<shapes.BgvConfig>(compiled.BgvConfig);
/** What is wrong with a line of a cassette. */
export const checkCassetteEntry = shapeCheck<shapes.CassetteEntry>(compiled.CassetteEntry);
/** What is wrong with the first line of a cassette. */
export const checkCassetteHead = shapeCheck<shapes.CassetteHead>(compiled.CassetteHead);
/** What is wrong with a report of `bgv contract`. */
export const checkReport = shapeCheck<shapes.ContractReport>(compiled.ContractReport);
/** What is wrong with a person of whom a part is given. */
export const checkPartialPerson = shapeCheck<shapes.PartialPerson>(compiled.PartialPerson);
// The checks of chaos plans are a subpath, which every sandbox loads.
