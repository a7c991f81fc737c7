import bundled from './generated/document.json' with { type: 'json' };
import type { JsonObject } from './json.ts';
import { readOperations } from './operation/read-operations.ts';
import { readServers } from './operation/read-servers.ts';

/** The kit's own document, bundled into one JSON value. */
// The compiler's view of the file lists every literal; the model reads it as plain JSON.
export const document = bundled as unknown as JsonObject;

/** Every operation of the kit's own document. */
export const operations = readOperations(document);

/** Where the kit's own document says the API is served: production, QA, sandbox. */
export const servers = readServers(document);
