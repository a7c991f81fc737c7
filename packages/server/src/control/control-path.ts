/** Where the control routes are. */
export const controlPath = '/__sandbox';
