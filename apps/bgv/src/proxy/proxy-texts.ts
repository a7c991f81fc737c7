import { formatFault } from '@bgv-kit/spec';
import type { Paint } from '../shell.ts';
import type { IssueKind, ReportLine } from './call-issue.ts';
import type { Summary } from './counters.ts';

/** By kind: a colour, a sign, and what is counted, one and many. */
const kinds = {
  violation: ['red', '✗', 'violation of the document', 'violations of the document'],
  drift: ['yellow', '~', 'difference that rests on a decision', 'differences that rest on decisions'],
  'transport-error': ['cyan', '!', 'call or body that was not checked', 'calls or bodies that were not checked'],
} as const;

/** What a person needs to know before the first call goes through. */
export function startText(
  url: string,
  { report, record }: { readonly report?: string | undefined; readonly record?: string | undefined },
  paint: Paint,
): string {
  return [
    `${paint('bold', 'The proxy is ready:')} ${paint('cyan', url)}`,
    '',
    'Use it as the base URL, with your own key. Each call goes to the upstream once, unchanged, and its answer comes back',
    'unchanged. Nothing is retried. At the vendor, calls through the proxy cost what they cost without it.',
    '',
    `Issues: here${report === undefined ? '' : `, and one JSON line each in ${report}`}. They hold no values.`,
    record === undefined
      ? 'Recording: off (--record FILE).'
      : `Recording: ${record}, with synthetic people in place of the real ones.`,
    '',
    paint('dim', 'Stop with Ctrl-C.'),
  ].join('\n');
}

/** One issue on one line. */
export function issueText(line: ReportLine, paint: Paint): string {
  const { kind, call, method, operation, status, where, path, rule } = line;
  const [style, sign] = kinds[kind];
  const head = `#${call} ${method} ${operation ?? '…'} ${status ?? 'no answer'}`;
  const place = path === '' ? where : `${where} ${path}`;
  return `${paint(style, `${sign} ${kind}`)} ${head}: ${place} ${formatFault(line)} ${paint('dim', `(${rule})`)}`;
}

/** What came of all calls. */
export function summaryText({ calls, answered, creditsStated, silentAnswers, found }: Summary, paint: Paint): string {
  const silent = silentAnswers === 0 ? '' : `; ${silentAnswers} did not say`;
  return [
    '',
    paint('bold', `${calls} ${calls === 1 ? 'call' : 'calls'}, ${answered} answered.`),
    `Credits used, as the answers say: ${creditsStated}${silent}.`,
    ...(Object.keys(found.violation).length === 0 ? [paint('green', 'No violation.')] : []),
    ...kindLines('violation', found, paint),
    ...kindLines('drift', found, paint),
    ...kindLines('transport-error', found, paint),
  ].join('\n');
}

function kindLines(kind: IssueKind, found: Summary['found'], paint: Paint): string[] {
  const rules = Object.entries(found[kind]);
  if (rules.length === 0) return [];
  const total = rules.reduce((sum, [, times]) => sum + times, 0);
  const [style, , one, many] = kinds[kind];
  const heading = paint(style, `${total} ${total === 1 ? one : many}:`);
  return [heading, ...rules.map(([rule, times]) => `  ${String(times).padStart(4)}  ${rule}`)];
}
