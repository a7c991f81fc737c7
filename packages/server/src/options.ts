// What a command line offers before a sandbox is started. It loads nothing else.
export { defaultLimits, type Limits } from './http/limits.ts';

/** How much is logged, from nothing to everything: pino's levels. */
export const logLevels = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;

/** How much is logged. */
export type LogLevel = (typeof logLevels)[number];

/** The formats of a people file, by the ending of its name. */
export const peopleFormats = ['json', 'csv'] as const;

/** The format of a people file. */
export type PeopleFormat = (typeof peopleFormats)[number];
