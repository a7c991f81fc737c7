// Not exported: the fake server and its steps, which no judge may import, and the helpers of this folder's own test.
export { faults } from './faults/all-faults.ts';
export {
  type Answerer,
  type Dialect,
  dialects,
  type Fault,
  type Variant,
} from './types.ts';
export { variants } from './variants/all-variants.ts';
