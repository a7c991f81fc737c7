/** How much is logged, from nothing to everything; pino's own names. */
export const logLevels = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;

/** One of them. */
export type LogLevel = (typeof logLevels)[number];
