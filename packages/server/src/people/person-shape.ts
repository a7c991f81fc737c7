import type { Person } from '@bgv-kit/fixtures';
import type { Json } from '@bgv-kit/spec';

const dated = { sequence: '', reportedDate: '' };
const identities = [{ idNumber: '', sequence: '' }];

/** A person with every field, and one entry in every list: what a file may hold. All values are texts. */
const everyField: Person = {
  mobileNumber: '',
  fullName: '',
  personalInfo: { fullName: '', dob: '', gender: '', totalIncome: '', occupation: '', age: '' },
  phoneInfo: [{ ...dated, typeCode: '', number: '' }],
  emailInfo: [{ ...dated, emailAddress: '' }],
  identityInfo: {
    panNumber: identities,
    passportNumber: identities,
    drivingLicense: identities,
    voterId: identities,
    aadhaarNumber: identities,
    rationCard: identities,
    otherId: identities,
  },
  addressInfo: [{ ...dated, address: '', state: '', type: '', postal: '' }],
};

/** The same as JSON, to be walked through. */
export const personShape: Json = everyField;
