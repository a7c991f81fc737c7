import { ChaosItems, ChaosPlan } from '../generated/chaos-checks.js';
import type * as shapes from '../generated/shapes.d.ts';
import { shapeCheck } from './shape-check.ts';

export { requireShape } from './shape-check.ts';

/** What is wrong with a chaos plan. */
export const checkChaosPlan = shapeCheck<shapes.ChaosPlan>(ChaosPlan);
/** What is wrong with a list of items for a queue. */
export const checkChaosItems = shapeCheck<shapes.ChaosItems>(ChaosItems);
