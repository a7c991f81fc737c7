// Written by the generator from the documents in spec/. Do not edit: change them and generate again.
import type { CompiledSchema } from '../operation/request-check.ts';

export declare const ChaosItems: CompiledSchema;
export declare const ChaosPlan: CompiledSchema;
