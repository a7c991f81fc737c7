import { createContractRun } from '@bgv-kit/contract';
import { operations } from '@bgv-kit/spec/document';

/** The words of every report: the names of the cases, and the vendor's requirements with their examples. */
const ownWords = operations.flatMap((operation) => {
  const { plan } = createContractRun({ baseUrl: 'http://bgv.vendor.example/api', keys: { main: 'none' } }, operation);
  return [...plan.cases.map(({ item }) => item.title), ...operation.requirements.map(({ text }) => text)];
});

/** Whether a sent string could be in a report only because it was sent. Words and very short strings are there by themselves. */
export function isDistinctive(text: string): boolean {
  return text.trim().length > 5 && !/^[a-z ]*$/i.test(text) && !ownWords.some((words) => words.includes(text));
}
