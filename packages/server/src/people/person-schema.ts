import type { Schema } from '@bgv-kit/spec';
import controlDocument from '../control/generated/control.json' with { type: 'json' };

/** The fields of a person, as the control document has them. */
export const personSchema: Schema = controlDocument.components.schemas.PartialPerson;
