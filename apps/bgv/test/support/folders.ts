import { join } from 'node:path';

/** Where the app is. */
export const appFolder = join(import.meta.dirname, '../..');
/** Where the workspace is. */
export const workspaceFolder = join(appFolder, '../..');
