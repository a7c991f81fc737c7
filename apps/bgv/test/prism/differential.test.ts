import { describeDifference } from './differential.ts';

// `pnpm prove` compares more.
describeDifference(300);
