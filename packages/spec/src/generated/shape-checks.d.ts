// Written by the generator from the documents in spec/. Do not edit: change them and generate again.
import type { CompiledSchema } from '../operation/request-check.ts';

export declare const BgvConfig: CompiledSchema;
export declare const CassetteEntry: CompiledSchema;
export declare const CassetteHead: CompiledSchema;
export declare const ContractReport: CompiledSchema;
export declare const PartialPerson: CompiledSchema;
