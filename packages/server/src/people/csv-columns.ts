import { nearestName, type Schema } from '@bgv-kit/spec';
import { personSchema } from './person-schema.ts';

/**
 * What is wrong with the columns of a people file. A name that is like no field's is not repeated: in a file without a header, the
 * first person stands in its place.
 */
export function columnMistakes(columns: readonly string[]): readonly string[] {
  const meant = columns.map(meantColumn);
  if (meant.every((column) => column === undefined)) return [missingHeader(columns)];
  const { required = [] } = personSchema;
  const missing = required.filter((name) => !meant.includes(name));
  return [
    ...missing.map((name) => `the column ${name} is missing; every person needs one`),
    ...columns.flatMap((column, index) => {
      const name = meant[index];
      if (name === undefined) return [`column ${index + 1} is no field of a person; ${seeExample}`];
      if (name !== column) return [`the column ${column} is no field of a person (did you mean ${name}?)`];
      return columns.indexOf(column) < index ? [`the column ${column} occurs twice`] : [];
    }),
  ];
}

const seeExample = '`bgv fixtures people --format csv` prints an example';

/** The column that a name means, which is the name itself where it is one; undefined when no column is like it. */
function meantColumn(column: string): string | undefined {
  let schema: Schema | undefined = personSchema;
  const steps: string[] = [];
  for (const step of column.split('.')) {
    const names: string[] = Object.keys(schema?.properties ?? {});
    const name: string | undefined = schema?.items === undefined ? nearestName(step, names) : indexOf(step);
    if (name === undefined) return undefined;
    steps.push(name);
    schema = schema?.items ?? schema?.properties?.[name];
  }
  return schema?.type === 'object' ? undefined : steps.join('.');
}

function indexOf(step: string): string | undefined {
  return /^(?:0|[1-9][0-9]{0,2})$/.test(step) ? step : undefined;
}

function missingHeader(columns: readonly string[]): string {
  const { required = [] } = personSchema;
  const [first = ''] = columns;
  if (first === '') return `the file is empty: its first line must name the columns, ${required.join()} among them`;
  const [mark = ''] = /[;\t|]/.exec(first) ?? [];
  if (columns.length === 1 && mark !== '' && required.some((name) => first.includes(name)))
    return `the cells must be separated by commas, not by ${marks[mark]}`;
  return `this line must name the columns, such as ${required.join()}; none of its cells is such a name`;
}

const marks: { readonly [mark: string]: string } = { ';': 'semicolons', '\t': 'tabs', '|': 'bars' };
