import type { Finding } from './finding.ts';

/**
 * One list of what Prism and our rules have found. Where both find fault with the same place, our rule has the better words,
 * and Prism is named as its witness.
 */
export function mergeFindings(own: readonly Finding[], prism: readonly Finding[]): Finding[] {
  const named = own.map((finding): Finding => {
    const both = prism.some(({ pointer }) => pointer === finding.pointer);
    return both ? { ...finding, foundBy: ['prism', 'bgv'] } : finding;
  });
  const alone = prism.filter(({ pointer }) => !own.some((finding) => finding.pointer === pointer));
  return [...named, ...alone.filter((finding, index) => isFirst(finding, index, alone))];
}

function isFirst({ pointer, rule }: Finding, index: number, all: readonly Finding[]): boolean {
  return all.findIndex((other) => other.pointer === pointer && other.rule === rule) === index;
}
