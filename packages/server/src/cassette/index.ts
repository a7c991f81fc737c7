export { loadRecordings } from './load-recordings.ts';
export { cassetteHead } from './read-cassette.ts';
