// Written by the generator from the OpenAPI document. Do not edit: change the document and generate again.
import type { CompiledSchema } from '../request-check.ts';

export declare const pullCustomerData: CompiledSchema;
