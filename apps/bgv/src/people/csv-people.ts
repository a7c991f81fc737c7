import { type CsvError, parse } from 'csv-parse/sync';
import { type GivenPerson, UnreadablePeople } from './given-people.ts';
import { placeText } from './person-problem.ts';

/**
 * Reads people from CSV: one per record, a column for each field, lists counted from 0: `phoneInfo.0.number`. An empty cell
 * says nothing, `""` is the empty text, and `[]` in the column of a whole list is a list without entries.
 *
 * @throws UnreadablePeople with the line.
 */
export function readCsvPeople(text: string): readonly GivenPerson[] {
  const [head, ...records] = parseRecords(text);
  if (head === undefined)
    throw new UnreadablePeople(
      1,
      'is empty: its first line must name the columns, mobileNumber and fullName among them',
    );
  const columns = head.cells.map((cell) => (cell ?? '').trim());
  const twice = columns.find((column, index) => columns.indexOf(column) !== index);
  if (twice !== undefined)
    throw new UnreadablePeople(1, `names a column twice, the ${columns.lastIndexOf(twice) + 1}th`);
  return records.map(({ cells, line }) => ({
    value: nest(columns.map((column, index) => ({ steps: column.split('.'), cell: cells[index] }))),
    // A column that no person has stands in the head.
    lineOf: (path) => (cells[columns.indexOf(placeText(path))] === undefined && path.length > 0 ? 1 : line),
  }));
}

interface CsvRecord {
  /** Undefined for a cell that says nothing. */
  readonly cells: readonly (string | undefined)[];
  readonly line: number;
}

interface ParsedRecord {
  readonly record: readonly (string | undefined)[];
  readonly info: { readonly lines: number };
}

function parseRecords(text: string): CsvRecord[] {
  try {
    const records = parse(text, {
      info: true,
      skip_empty_lines: true,
      cast: (value, { quoting }) => (value === '' && !quoting ? undefined : value),
    });
    // With `info`, the parser answers this form; its types do not say so.
    return (records as unknown as ParsedRecord[]).map(({ record, info }) => ({ cells: record, line: info.lines }));
  } catch (error) {
    // The parser throws nothing else. Its message may quote a cell: only its code is told.
    const { code, lines } = error as CsvError & { lines?: number };
    throw new UnreadablePeople(lines ?? 1, `is no CSV: ${reasons[code] ?? code.toLowerCase().replaceAll('_', ' ')}`);
  }
}

const reasons: { readonly [code: string]: string } = {
  CSV_RECORD_INCONSISTENT_FIELDS_LENGTH: 'this line has not as many cells as the first',
  CSV_QUOTE_NOT_CLOSED: 'a quotation mark is never closed',
  CSV_INVALID_CLOSING_QUOTE: 'behind a closing quotation mark a comma must follow',
  INVALID_OPENING_QUOTE: 'a quotation mark stands within a cell; write the cell in quotation marks, and the mark twice',
};

/** Objects and lists from cells with dotted names. */
function nest(cells: readonly { steps: readonly string[]; cell: string | undefined }[]): unknown {
  const given = cells.flatMap(({ steps, cell }) => (cell === undefined ? [] : [{ steps, cell }]));
  const own = given.find(({ steps }) => steps.length === 0);
  if (own !== undefined) return own.cell === '[]' ? [] : own.cell;
  const names = [...new Set(given.map(({ steps: [name = ''] }) => name))];
  const entries = names.map((name) => {
    const inner = given.filter(({ steps }) => steps[0] === name);
    return [name, nest(inner.map(({ steps, cell }) => ({ steps: steps.slice(1), cell })))] as const;
  });
  if (names.length > 0 && names.every((name) => /^[0-9]+$/.test(name)))
    return entries.toSorted(([one], [other]) => Number(one) - Number(other)).map(([, value]) => value);
  return Object.fromEntries(entries);
}
