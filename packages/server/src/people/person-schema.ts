import { formatIssue, type Issue, nearestName, type Schema } from '@bgv-kit/spec';
import controlDocument from '../control/generated/control.json' with { type: 'json' };

/** The fields of a person, as the control document has them. */
export const personSchema: Schema = controlDocument.components.schemas.PartialPerson;

const fieldNames = namesIn(personSchema);

/** Shows a step of a path in a person. A name that is like no field's is shown as `…`: it may be a person's name. */
export function showPersonStep(step: string): string {
  return /^[0-9]{1,3}$/.test(step) || nearestName(step, fieldNames) !== undefined ? step : '…';
}

/** Writes an issue of a person as a line. */
export function formatPersonIssue(issue: Issue): string {
  return formatIssue(issue, { whole: 'the person', showStep: showPersonStep });
}

function namesIn({ properties = {}, items }: Schema): string[] {
  const below = [...Object.values(properties), ...(items === undefined ? [] : [items])];
  return [...Object.keys(properties), ...below.flatMap(namesIn)];
}
