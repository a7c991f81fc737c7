export { type CassetteEntry, cassetteEntrySchema, cassetteHead, type RecordedBody } from './cassette.ts';
export { loadRecordings } from './load-recordings.ts';
