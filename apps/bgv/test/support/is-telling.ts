import { createContractRun } from '@bgv-kit/contract';
import { operations } from '@bgv-kit/spec/document';

/** What a report says whatever was sent: the names of the cases, and the vendor's requirements with the examples in them. */
const ownWords = operations.flatMap((operation) => {
  const { plan } = createContractRun({ baseUrl: 'http://bgv.vendor.example/api', keys: { main: 'none' } }, operation);
  return [...plan.cases.map(({ item }) => item.title), ...operation.requirements.map(({ text }) => text)];
});

/** Whether a text that was sent could stand in a report only because it was sent. Words and very short texts stand there by themselves. */
export function isTelling(text: string): boolean {
  return text.trim().length > 5 && !/^[a-z ]*$/i.test(text) && !ownWords.some((words) => words.includes(text));
}
