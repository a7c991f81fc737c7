import { type Dialect, dialects, type Fault, faults, variants } from './collection/index.ts';
import type { Judgement } from './judgement.ts';

/** The document of what the judge says of the collection, as Markdown with tables that are not aligned yet. */
export function judgeTable(judgements: readonly Judgement[]): string {
  const families = [...Map.groupBy(faults, ({ family }) => family)];
  const found = (list: Judgement['list'], index: number, dialect: Dialect) =>
    judgements.find((one) => one.list === list && one.index === index && one.dialect === dialect);
  const caught = (fault: Fault) =>
    byDialect((dialect) => {
      if (fault.dialect !== undefined && fault.dialect !== dialect) return 'cannot be told';
      return ruleList(found('faults', faults.indexOf(fault), dialect)?.caughtBy ?? []);
    });
  const cases = families.map(([family, group]) => {
    const rows = group.map((fault) => [fault.name + (fault.strict ? ' (strict)' : ''), ...caught(fault)]);
    return `### ${family[0]?.toUpperCase()}${family.slice(1)}\n\n${table(['A server that …', ...headings('Caught by')], rows)}`;
  });
  const kept = variants.map(({ name }, index) => {
    const drift = byDialect((dialect) => ruleList(found('variants', index, dialect)?.drifting ?? []));
    const isAccused = dialects.some((dialect) => found('variants', index, dialect)?.outcome !== 'kept');
    return [name, isAccused ? 'ACCUSED' : 'not accused', ...drift];
  });
  return [
    '# What the judge catches',
    `\`pnpm judge --write\` writes this page: it judges every server of the collection in \`apps/bgv/test/judge/collection\`, in two
dialects. One says as much as it can with every error (full), the other as little as the page lets it (spare). A test proves
that this page names exactly the servers of the collection.`,
    `There are ${faults.length} wrong servers in ${families.length} families, each with one fault, and ${variants.length} correct ones, each with a
way of its own. Every wrong server is caught, and no correct one is accused.`,
    table(
      ['Family', 'Wrong servers'],
      families.map(([family, group]) => [family, String(group.length)]),
    ),
    '## Wrong servers',
    `A wrong server is caught when a rule is broken that proves one of the requirements which the fault breaks. "Strict" marks faults
that only a target held to the kit's own decisions can have. Of the rules that catch a server, three are named at most; what calls
at once break beside them depends on their order.`,
    ...cases,
    '## Correct servers',
    'What the page does not settle is drift: it is told, and accuses nobody.',
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
