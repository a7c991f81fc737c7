import { type CsvError, parse } from 'csv-parse/sync';
import { type Cell, cellObstacles, columnObstacles } from './csv-columns.ts';
import { type GivenPerson, UnreadablePeople } from './given-people.ts';

/**
 * Reads people from CSV: one per record, a column for each field, lists counted from 0: `phoneInfo.0.number`. An empty cell
 * says nothing, `""` is the empty text, and `[]` in the column of a whole list is a list without entries.
 *
 * @throws UnreadablePeople with each line.
 */
export function readCsvPeople(text: string): readonly GivenPerson[] {
  const [head, ...records] = parseRecords(text);
  const columns = head?.cells.map((cell) => (cell ?? '').trim()) ?? [];
  refuse(columnObstacles(columns));
  const people = records.map(({ cells, line }) => ({
    line,
    cells: columns.flatMap((column, index): Cell[] => {
      const text = cells[index];
      return text === undefined ? [] : [{ steps: column.split('.'), text }];
    }),
  }));
  refuse(people.flatMap(({ line, cells }) => cellObstacles(cells).map((reason) => ({ line, reason }))));
  return people.map(({ line, cells }) => ({ value: nest(cells), lineOf: () => line }));
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
  if (/^\s*[[{]/.test(text)) throw unreadable(1, 'the file is no CSV but begins like JSON; a JSON file is named .json');
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
    throw unreadable(lines ?? 1, `the file is no CSV: ${reasons[code] ?? code.toLowerCase().replaceAll('_', ' ')}`);
  }
}

const reasons: { readonly [code: string]: string } = {
  CSV_RECORD_INCONSISTENT_FIELDS_LENGTH: 'this line has not as many cells as the first',
  CSV_QUOTE_NOT_CLOSED: 'a quotation mark is never closed',
  CSV_INVALID_CLOSING_QUOTE: 'behind a closing quotation mark a comma must follow',
  INVALID_OPENING_QUOTE: 'a quotation mark stands within a cell; write the cell in quotation marks, and the mark twice',
};

function refuse(obstacles: ConstructorParameters<typeof UnreadablePeople>[0]): void {
  if (obstacles.length > 0) throw new UnreadablePeople(obstacles);
}

function unreadable(line: number, reason: string): UnreadablePeople {
  return new UnreadablePeople([{ line, reason }]);
}

/** Objects and lists from cells with dotted names. Their places are known to be some that a person has. */
function nest(cells: readonly Cell[]): unknown {
  const [own] = cells.filter(({ steps }) => steps.length === 0);
  if (own !== undefined) return own.text === '[]' ? [] : own.text;
  const names = [...new Set(cells.map(({ steps: [name = ''] }) => name))];
  const entries = names.map((name) => {
    const inner = cells.filter(({ steps }) => steps[0] === name);
    return [name, nest(inner.map(({ steps, text }) => ({ steps: steps.slice(1), text })))] as const;
  });
  if (names.length > 0 && names.every((name) => /^[0-9]+$/.test(name)))
    return entries.toSorted(([one], [other]) => Number(one) - Number(other)).map(([, value]) => value);
  return Object.fromEntries(entries);
}
