/** A made-up person whose values look like a real one's: none of them may be in a cassette. */
export const realPerson = {
  number: '9123477316',
  fullName: 'Zorvathia Quillon',
  pan: 'ZQPPQ7731K',
  dob: '1931-07-31',
  purpose: 'Tenancy check of Zorvathia Quillon by Plimsoll',
  keys: ['planted-key-main-7731', 'planted-key-other-7732'],
} as const;

const { number, fullName, pan, dob } = realPerson;

/** What a bureau answers about them: the same values again and again, in other forms and inside other strings. */
export const realAnswer = {
  status: 'success',
  code: 200,
  message: `Data of ${fullName} fetched for 91${number}.`,
  data: {
    reportOrderNumber: '7700231188',
    personalInfo: {
      fullName: 'ZORVATHIA UMBERLEIGH QUILLON',
      dob,
      gender: 'Female',
      totalIncome: '',
      occupation: 'SALARIED',
      age: '95',
    },
    phoneInfo: [
      { sequence: '1', reportedDate: '2019-02-28', typeCode: 'M', number },
      { sequence: '2', reportedDate: '', typeCode: 'H', number: `+91${number}` },
      { sequence: '3', reportedDate: '2012-05-06', typeCode: 'T', number: '0804455667' },
    ],
    emailInfo: [{ sequence: '1', reportedDate: '', emailAddress: 'zorvathiaquillon31@plimsoll-mail.net' }],
    identityInfo: {
      panNumber: [{ idNumber: pan, sequence: '1' }],
      passportNumber: [{ idNumber: 'K4471902', sequence: '1' }],
      drivingLicense: [],
      voterId: [{ idNumber: 'ZQV4471903', sequence: '1' }],
      aadhaarNumber: [{ idNumber: 'XXXXXXXX4478', sequence: '1' }],
      rationCard: [],
      otherId: [],
    },
    addressInfo: [
      {
        sequence: '1',
        address: `CO ZORVATHIA QUILLON 4471 PLIMSOLL LANE ${pan}`,
        state: 'QUORRAPRADESH',
        type: 'Owns,Permanent',
        postal: '447190',
        reportedDate: '2019-02-28',
      },
    ],
    nominee: { zorvathiaSenior: 'Thandrel Quillon', rank: 4471 },
  },
  credits_used: 1,
  credits_left: 41.5,
  credits_remaining: 41.5,
};

/** Every value of the person, and its words. */
export const realValues: readonly string[] = [
  ...Object.values(realPerson).flat(),
  ...['Zorvathia', 'Umberleigh', 'Quillon', 'Plimsoll', 'Thandrel', 'Quorrapradesh', '7700231188', '0804455667'],
  ...['K4471902', 'ZQV4471903', '447190', 'plimsoll-mail'],
];
