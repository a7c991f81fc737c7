import { describeDifference } from './differential.ts';

describeDifference(20_000);
