import { type Dialect, dialects, type Fault, faults, variants } from './collection/index.ts';
import type { Judgement } from './judgement.ts';

/** The page on the judge's verdicts for the collection, as Markdown with tables that are not aligned yet. */
export function judgeTable(judgements: readonly Judgement[]): string {
  const families = [...Map.groupBy(faults, ({ family }) => family)];
  const found = (list: Judgement['list'], index: number, dialect: Dialect) =>
    judgements.find((one) => one.list === list && one.index === index && one.dialect === dialect);
  const caught = (fault: Fault) =>
    byDialect((dialect) => {
      if (fault.dialect !== undefined && fault.dialect !== dialect) return 'not applicable';
      return ruleList(found('faults', faults.indexOf(fault), dialect)?.caughtBy ?? []);
    });
  const cases = families.map(([family, group]) => {
    const rows = group.map((fault) => [fault.name + (fault.strict ? ' (strict)' : ''), ...caught(fault)]);
    return `### ${family[0]?.toUpperCase()}${family.slice(1)}\n\n${table(['A server that …', ...headings('Caught by')], rows)}`;
  });
  const kept = variants.map(({ name }, index) => {
    const drift = byDialect((dialect) => ruleList(found('variants', index, dialect)?.drifting ?? []));
    const fails = dialects.some((dialect) => found('variants', index, dialect)?.outcome !== 'kept');
    return [name, fails ? 'FALSE POSITIVE' : 'passes', ...drift];
  });
  return [
    '# What the judge catches',
    `\`pnpm judge --write\` writes this page. It runs the judge on every server of the collection in \`apps/bgv/test/judge/collection\`,
in two dialects: errors with every field (full), and errors with as few fields as the vendor documentation allows (spare). A test
verifies that this page lists exactly the servers of the collection.`,
    `There are ${faults.length} known-bad servers in ${families.length} families, each with one fault, and ${variants.length} known-good servers,
each with an unusual behaviour. The judge catches every known-bad server and passes every known-good one.`,
    table(
      ['Family', 'Known-bad servers'],
      families.map(([family, group]) => [family, String(group.length)]),
    ),
    '## Known-bad servers',
    `A known-bad server is caught when the judge fails a rule for a requirement that the fault breaks. "Strict" marks faults against
the kit's own decisions, which count only with \`--strict\`. At most three of the failed rules are listed; with concurrent calls,
further failures depend on their order.`,
    ...cases,
    '## Known-good servers',
    'Differences where the vendor documentation is silent are drift. Drift is reported and fails no server.',
    table(['A server that …', 'Verdict', ...headings('Drifting rules')], kept),
  ].join('\n\n');
}

function headings(what: string): string[] {
  return dialects.map((dialect) => `${what}, ${dialect}`);
}

function byDialect(tell: (dialect: Dialect) => string): string[] {
  return dialects.map(tell);
}

function ruleList(rules: readonly string[]): string {
  if (rules.length === 0) return 'none';
  return rules
    .slice(0, 3)
    .map((rule) => `\`${rule}\``)
    .join(', ');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escaped).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function escaped(cell: string): string {
  return cell.replaceAll('|', '\\|').replaceAll('*', '\\*').replace(/\s+/g, ' ');
}
