import { styleText } from 'node:util';
import type { FindingKind } from './finding.ts';
import type { ReportLine } from './report-line.ts';
import type { Tally } from './tally.ts';

/** What is said at the start. */
export interface Beginning {
  readonly url: string;
  readonly report: string | undefined;
  readonly record: string | undefined;
}

const signs = { violation: ['red', '✗'], drift: ['yellow', '~'], trouble: ['magenta', '!'] } as const;

/** What a person needs to know before the first call goes through. */
export function beginningText({ url, report, record }: Beginning): string {
  return [
    `${styleText('bold', 'The proxy is ready:')} ${styleText('cyan', url)}`,
    '',
    'Use it as the base URL, with your own key. Each call goes to the upstream once, unchanged, and its answer comes back',
    'unchanged. Nothing is retried. At the vendor, calls through the proxy cost what they cost without it.',
    '',
    `Findings: here${report === undefined ? '' : `, and one JSON line each in ${report}`}. They hold no values.`,
    record === undefined
      ? 'Recording: off (--record FILE).'
      : `Recording: ${record}, with made-up values in place of every personal one.`,
    '',
    styleText('dim', 'Stop with Ctrl-C.'),
  ].join('\n');
}

/** One finding on one line. Colour only where the terminal takes it; `NO_COLOR` is heard. */
export function findingText({
  kind,
  call,
  method,
  operation,
  status,
  where,
  pointer,
  rule,
  message,
}: ReportLine): string {
  const [style, sign] = signs[kind];
  const head = `#${call} ${method} ${operation ?? '…'} ${status ?? 'no answer'}`;
  const place = pointer === '' ? where : `${where} ${pointer}`;
  return `${styleText(style, `${sign} ${kind}`)} ${head}: ${place} ${message} ${styleText('dim', `(${rule})`)}`;
}

/** What came of it all. */
export function summaryText({ calls, answered, creditsStated, silentAnswers, found }: Tally): string {
  const silent = silentAnswers === 0 ? '' : `; ${silentAnswers} did not say`;
  return [
    '',
    styleText('bold', `${count(calls, 'call')}, ${answered} answered.`),
    `Credits used, as the answers say: ${creditsStated}${silent}.`,
    ...kindLines('violation', found.violation),
    ...kindLines('drift', found.drift),
    ...kindLines('trouble', found.trouble),
  ].join('\n');
}

const headings: Readonly<Record<FindingKind, readonly [one: string, many: string]>> = {
  violation: ['violation of the document', 'violations of the document'],
  drift: ['difference that rests on a decision', 'differences that rest on decisions'],
  trouble: ['call or body that was not judged', 'calls or bodies that were not judged'],
};

function kindLines(kind: FindingKind, rules: Readonly<Record<string, number>>): string[] {
  const total = Object.values(rules).reduce((sum, times) => sum + times, 0);
  if (total === 0) return kind === 'violation' ? [styleText('green', 'No violation.')] : [];
  const [style] = signs[kind];
  const [one, many] = headings[kind];
  const heading = styleText(style, `${total} ${total === 1 ? one : many}:`);
  return [heading, ...Object.entries(rules).map(([rule, times]) => `  ${String(times).padStart(4)}  ${rule}`)];
}

function count(calls: number, what: string): string {
  return `${calls} ${what}${calls === 1 ? '' : 's'}`;
}
