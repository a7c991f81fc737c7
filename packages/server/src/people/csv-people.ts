import { formatDotted } from '@bgv-kit/spec';
import { type CsvError, parse } from 'csv-parse/sync';
import { columnMistakes } from './csv-columns.ts';
import { type GivenPerson, type Mistake, peopleInvalid } from './read-people.ts';

/**
 * Parses people from CSV: one per record, a column for each field, entries of lists counted from 0: `phoneInfo.0.number`. An empty
 * cell is a missing value, `""` is the empty string, and `[]` in the column of a list is the empty list.
 *
 * @throws ServerError `PEOPLE_INVALID` with each line that is no such CSV.
 */
export function parseCsvPeople(text: string, file: string): readonly GivenPerson[] {
  const mistakeAt: MistakeAt = (line, message) => () => `${file}, line ${line}: ${message}`;
  const [header, ...rows] = parseRecords(text, mistakeAt);
  const columns = header?.cells.map((cell = '') => cell.trim()) ?? [];
  const wrong = columnMistakes(columns);
  if (wrong.length > 0) throw peopleInvalid(wrong.map((message) => mistakeAt(1, message)));
  const contradictions: Mistake[] = [];
  const people = rows.map(({ cells, line }) => {
    const given = columns.flatMap((column, index): Cell[] => {
      const text = cells[index];
      return text === undefined ? [] : [{ steps: column.split('.'), text }];
    });
    const value = nest(given, [], (message) => contradictions.push(mistakeAt(line, message)));
    return { value, placeOf: () => `${file}, line ${line}` };
  });
  if (contradictions.length > 0) throw peopleInvalid(contradictions);
  return people;
}

type MistakeAt = (line: number, message: string) => Mistake;

/** A cell with a value, and the steps of its column's name. */
interface Cell {
  readonly steps: readonly string[];
  readonly text: string;
}

interface CsvRecord {
  /** Undefined for an empty cell. */
  readonly cells: readonly (string | undefined)[];
  readonly line: number;
}

function parseRecords(text: string, mistakeAt: MistakeAt): readonly CsvRecord[] {
  if (/^\s*[[{]/.test(text))
    throw peopleInvalid([mistakeAt(1, 'the file is no CSV but begins like JSON; a JSON file is named .json')]);
  try {
    const records = parse(text, {
      info: true,
      skip_empty_lines: true,
      cast: (value, { quoting }) => (value === '' && !quoting ? undefined : value),
    });
    // With `info`, the parser returns this form; its types do not say so.
    const parsed = records as unknown as { record: CsvRecord['cells']; info: { lines: number } }[];
    return parsed.map(({ record, info }) => ({ cells: record, line: info.lines }));
  } catch (error) {
    // The parser throws nothing else. Its message may quote a cell: only its code is used.
    const { code, lines: line = 1 } = error as CsvError & { lines?: number };
    const reason = reasons[code] ?? code.toLowerCase().replaceAll('_', ' ');
    throw peopleInvalid([mistakeAt(line, `the file is no CSV: ${reason}`)]);
  }
}

const reasons: { readonly [code: string]: string } = {
  CSV_RECORD_INCONSISTENT_FIELDS_LENGTH: 'this line has another number of cells than the first',
  CSV_QUOTE_NOT_CLOSED: 'a quotation mark is never closed',
  CSV_INVALID_CLOSING_QUOTE: 'behind a closing quotation mark a comma must follow',
  INVALID_OPENING_QUOTE: 'a quotation mark is within a cell; write the cell in quotation marks, and the mark twice',
};

/** Makes objects and lists of cells with dotted names. `complain` is called with what contradicts itself. */
function nest(cells: readonly Cell[], place: readonly string[], complain: (message: string) => void): unknown {
  const own = cells.find(({ steps }) => steps.length === 0);
  const names = [...new Set(cells.flatMap(({ steps }) => steps.slice(0, 1)))];
  const whole = formatDotted(place);
  if (own !== undefined) {
    if (names.length > 0) complain(`the person has ${whole} as a whole and also ${whole}.${names[0]}; leave one out`);
    return own.text === '[]' ? [] : own.text;
  }
  const entries = names.map((name) => {
    const inner = cells
      .filter(({ steps }) => steps[0] === name)
      .map(({ steps, text }) => ({ steps: steps.slice(1), text }));
    return [name, nest(inner, [...place, name], complain)] as const;
  });
  if (names.length === 0 || !names.every((name) => /^[0-9]+$/.test(name))) return Object.fromEntries(entries);
  const gap = names.findIndex((_, index) => !names.includes(String(index)));
  if (gap !== -1) complain(`the person has no ${whole}.${gap} but later entries; entries are counted from 0`);
  return entries.toSorted(([one], [other]) => Number(one) - Number(other)).map(([, value]) => value);
}
