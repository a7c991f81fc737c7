// What a command line offers before anything is started. It loads nothing else.
export { defaultLimits, type Limits } from './http/limits.ts';
export { type PeopleFormat, peopleFormats } from './people/people-formats.ts';
export { type LogLevel, logLevels } from './telemetry/log-level.ts';
