import { styleText } from 'node:util';
import type { ContractRun, RuleVerdict } from '@bgv-kit/contract';

/** What a run is going to do, in two lines, before anything is sent. */
export function planLine({ target, operation, plan }: ContractRun): string {
  const running = plan.cases.filter(({ skip }) => skip === undefined).length;
  const budget = Number.isFinite(target.maxCredits) ? `the budget is ${target.maxCredits}` : 'no budget was set';
  return [
    `${styleText('bold', 'Target')} ${target.baseUrl}, ${operation.method} ${operation.path}`,
    `${styleText('bold', 'Plan')} ${running} of ${plan.cases.length} cases, at most ${plan.requests} requests and ${plan.credits} credits; ${budget}.`,
    '',
  ].join('\n');
}

/** A line that is written over as cases end; silent where nobody watches. */
export function progressLine(total: number): { step: () => void; clear: () => void } {
  const { stderr } = process;
  if (!stderr.isTTY) return { step: () => undefined, clear: () => undefined };
  let done = 0;
  return {
    step: () => stderr.write(`\r${styleText('dim', `${++done} of ${total} cases`, { stream: stderr })}`),
    clear: () => stderr.write('\r\u001b[K'),
  };
}

const signs = {
  pass: styleText('green', '✓ pass '),
  fail: styleText('red', '✗ FAIL '),
  drift: styleText('yellow', '~ drift'),
  skip: styleText('dim', '○ skip '),
};

/** One line per rule, the differences below it, and a summary. It holds no key and no personal value. */
export function report(verdicts: readonly RuleVerdict[], spent: { requests: number; credits: number }): string {
  const families = Map.groupBy(verdicts, ({ family }) => family);
  const sections = [...families].map(([family, rules]) =>
    [styleText('bold', family), ...rules.map(ruleLines)].join('\n'),
  );
  return [...sections, summary(verdicts, spent)].join('\n\n');
}

/** How many differences of a rule are shown in full. */
const shown = 5;

function ruleLines({ verdict, rule, proved, differences, skipped }: RuleVerdict): string {
  const cases = proved > 1 ? styleText('dim', ` (${proved} cases)`) : '';
  const details = differences.slice(0, shown).map(({ probe, expected, got, assumed }) => {
    const open =
      assumed.length > 0 ? styleText('dim', ` [not in the vendor's page: decision ${assumed.join(', ')}]`) : '';
    return `      ${probe}: expected ${expected}, got ${got}${open}`;
  });
  if (differences.length > shown) details.push(`      and ${differences.length - shown} more`);
  const reasons = skipped.map((reason) => styleText('dim', `      skipped: ${reason}`));
  return [`  ${signs[verdict]} ${rule}${cases}`, ...details, ...reasons].join('\n');
}

function summary(
  verdicts: readonly RuleVerdict[],
  { requests, credits }: { requests: number; credits: number },
): string {
  const count = (word: RuleVerdict['verdict']) => verdicts.filter(({ verdict }) => verdict === word).length;
  const counts = `${count('pass')} pass, ${count('fail')} fail, ${count('drift')} drift, ${count('skip')} skipped`;
  return `${verdicts.length} rules: ${counts}. ${requests} requests, ${credits} credits spent.`;
}
