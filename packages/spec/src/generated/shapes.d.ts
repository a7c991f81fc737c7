// Written by the generator from the documents in spec/. Do not edit: change them and generate again.
import type { Json } from '../json.ts';

/** The targets of `bgv contract`: bgv.config.json, or the default export of bgv.config.ts, .mjs or .js. */
export type BgvConfig = {
    /** Where an editor finds this schema. */
    readonly $schema?: string | undefined;
    /** The servers that a contract run may judge, by name. `sandbox`, `qa` and `live` are there without this file; one of the same name here takes its place. */
    readonly targets: {
        readonly [key: string]: ConfigTarget;
    };
};
/** A call that was recorded. No value in it is anybody's. */
export type CassetteEntry = {
    /** From 1, as the proxy counted. */
    readonly call: number;
    /** The document's `operationId`. */
    readonly operation: string;
    /** Which key was used, `key-1` for the first that was seen; null without one. */
    readonly key: string | null;
    /** The rules that the request breaks, by id: the same as the real one broke. */
    readonly rules: readonly string[];
    readonly request: RecordedBody;
    readonly response: RecordedBody & {
        readonly status: number;
    };
};
/** The first line of a cassette. */
export type CassetteHead = {
    readonly format: "bgv-cassette";
    readonly version: 1;
};
/** What the next calls of a key meet. */
export type ChaosItems = readonly ChaosItem[];
/** What goes wrong, as plain data: the file of `bgv sandbox --chaos`. At most one fault is injected into a call: by the limit, else by its key's queue, else by the first rule that applies. */
export type ChaosPlan = {
    /** Where an editor finds this schema. */
    readonly $schema?: string | undefined;
    /** Shares and delays are drawn from it: the same seed gives the same faults to the same calls. Without one, a seed is drawn and printed. */
    readonly seed?: number | undefined;
    /** How long the bureau takes, for every call that reaches it. */
    readonly delay?: ChaosDelay | undefined;
    readonly limit?: ChaosLimit | undefined;
    /** What happens to every call, or to some. The first rule that applies is used. */
    readonly rules?: readonly ChaosRule[] | undefined;
    /** By key: what its next calls meet, first in, first out. While something waits, rules leave the key alone. */
    readonly queues?: {
        readonly [key: string]: ChaosItems;
    } | undefined;
};
/** What one or more runs of a contract against one target have shown. It holds no key, and no value of a person. */
export type ContractReport = {
    /** The version of the report's form. It changes when a reader of the previous one would fail. */
    readonly format: "bgv-contract-report/2";
    /** The base URL, without credentials. */
    readonly target: string;
    /** When the first run began: ISO 8601. */
    readonly startedAt: string;
    /** In milliseconds. */
    readonly duration: number;
    /** One for each operation of the document. */
    readonly runs: readonly RunReport[];
};
/** A synthetic person of whom a number and a name are enough. What is left out is what the synthetic person of that number has. */
export type PartialPerson = {
    /** Ten digits, the first of them 6, 7, 8 or 9. India has no fictional range: never dial or message it. */
    readonly mobileNumber: string;
    /** The name as a request writes it: Asha Verma. */
    readonly fullName: string;
    readonly personalInfo?: {
        /** The name in the bureau's file. It need not be the name that was asked for. */
        readonly fullName?: string | undefined;
        /** Date of birth, YYYY-MM-DD. */
        readonly dob?: string | undefined;
        /** Male or Female where it is known. */
        readonly gender?: string | undefined;
        /** Empty when unknown. */
        readonly totalIncome?: string | undefined;
        /** For example SALARIED. Empty when unknown. */
        readonly occupation?: string | undefined;
        /** Whole years, as text. */
        readonly age?: string | undefined;
    } | undefined;
    readonly phoneInfo?: readonly {
        /** Position in its list, counted from 1, as text. */
        readonly sequence?: string | undefined;
        /** When the bureau was told, YYYY-MM-DD. Lists are not sorted by it. */
        readonly reportedDate?: string | undefined;
        /** H (home), M (mobile) and T (other) are known. The list is open. */
        readonly typeCode?: string | undefined;
        /** As the bureau has it. The same number may stand under two codes; landlines occur. */
        readonly number?: string | undefined;
    }[] | undefined;
    readonly emailInfo?: readonly {
        /** Position in its list, counted from 1, as text. */
        readonly sequence?: string | undefined;
        /** When the bureau was told, YYYY-MM-DD. Lists are not sorted by it. */
        readonly reportedDate?: string | undefined;
        readonly emailAddress?: string | undefined;
    }[] | undefined;
    readonly identityInfo?: {
        readonly panNumber?: readonly {
            readonly idNumber?: string | undefined;
            /** Position in its list, counted from 1, as text. */
            readonly sequence?: string | undefined;
        }[] | undefined;
        readonly passportNumber?: readonly {
            readonly idNumber?: string | undefined;
            /** Position in its list, counted from 1, as text. */
            readonly sequence?: string | undefined;
        }[] | undefined;
        readonly drivingLicense?: readonly {
            readonly idNumber?: string | undefined;
            /** Position in its list, counted from 1, as text. */
            readonly sequence?: string | undefined;
        }[] | undefined;
        readonly voterId?: readonly {
            readonly idNumber?: string | undefined;
            /** Position in its list, counted from 1, as text. */
            readonly sequence?: string | undefined;
        }[] | undefined;
        readonly aadhaarNumber?: readonly {
            readonly idNumber?: string | undefined;
            /** Position in its list, counted from 1, as text. */
            readonly sequence?: string | undefined;
        }[] | undefined;
        readonly rationCard?: readonly {
            readonly idNumber?: string | undefined;
            /** Position in its list, counted from 1, as text. */
            readonly sequence?: string | undefined;
        }[] | undefined;
        readonly otherId?: readonly {
            readonly idNumber?: string | undefined;
            /** Position in its list, counted from 1, as text. */
            readonly sequence?: string | undefined;
        }[] | undefined;
    } | undefined;
    readonly addressInfo?: readonly {
        /** Position in its list, counted from 1, as text. */
        readonly sequence?: string | undefined;
        /** One line of free text without punctuation, often cut short. */
        readonly address?: string | undefined;
        readonly state?: string | undefined;
        /** Permanent, Primary, Office, Owns, Rents or a comma pair of them. The list is open, and it may be missing. */
        readonly type?: string | undefined;
        readonly postal?: string | undefined;
        /** When the bureau was told, YYYY-MM-DD. Lists are not sorted by it. */
        readonly reportedDate?: string | undefined;
    }[] | undefined;
};
/** A synthetic person. All values are strings, as the bureau sends them; nothing in it is anybody's. */
export type Person = {
    /** Ten digits, the first of them 6, 7, 8 or 9. India has no fictional range: never dial or message it. */
    mobileNumber: string;
    /** The name as a request writes it: Asha Verma. */
    fullName: string;
    personalInfo: PersonalInfo;
    phoneInfo: Phone[];
    emailInfo: Email[];
    identityInfo: IdentityInfo;
    addressInfo: Address[];
};
/** What a sandbox keeps, as plain data. */
export type Snapshot = {
    readonly ledger: LedgerSnapshot;
    readonly people: readonly Person[];
    /** Absent where chaos was off. */
    readonly chaos?: ChaosPlan | undefined;
};
export type VariableName = string;
export type Key = string;
export type FilledString = string;
/** A value that is read from the environment when a run starts. */
export type FromEnvironment = {
    /** The name of the variable, in capitals: BGV_FOUND. */
    readonly env: string;
};
/** Numbers as they stand in a file; a variable may hold several, separated by commas. */
export type ConfigNumbers = readonly (FilledString | FromEnvironment)[];
/** A server that a contract run may judge, and what the run may do to it. */
export type ConfigTarget = {
    /** With the base path: https://testbgv.konnectnxt.com/api */
    readonly baseUrl: string;
    /** The environment variables that hold the keys, so that no key stands in a file. */
    readonly keyVariables?: {
        /** A working key with enough credits. */
        readonly main?: VariableName | undefined;
        /** A working key with few credits, to be spent to the last. */
        readonly low?: VariableName | undefined;
        /** A working key without credits. */
        readonly empty?: VariableName | undefined;
        /** A key without access. */
        readonly forbidden?: VariableName | undefined;
        /** A key that was revoked. */
        readonly revoked?: VariableName | undefined;
    } | undefined;
    /** The keys themselves, for a server on this machine only: a sandbox's keys are no secrets. */
    readonly keys?: {
        /** A working key with enough credits. */
        readonly main?: Key | undefined;
        /** A working key with few credits, to be spent to the last. */
        readonly low?: Key | undefined;
        /** A working key without credits. */
        readonly empty?: Key | undefined;
        /** A key without access. */
        readonly forbidden?: Key | undefined;
        /** A key that was revoked. */
        readonly revoked?: Key | undefined;
    } | undefined;
    /** What the run may ask the bureau for. People's numbers belong in the environment: { "env": "BGV_FOUND" }. */
    readonly numbers?: {
        /** Numbers that the bureau knows. */
        readonly found?: ConfigNumbers | undefined;
        /** Numbers that the bureau does not know. */
        readonly noRecord?: ConfigNumbers | undefined;
        /** Numbers at which the bureau fails; only a sandbox has any. */
        readonly bureauError?: ConfigNumbers | undefined;
    } | undefined;
    /** The full name of the person whose numbers these are; by default a made-up one. It belongs in the environment: { "env": "BGV_NAME" }. */
    readonly fullName?: (FilledString | FromEnvironment) | undefined;
    /** Your purpose, sent with every request that reaches the bureau. */
    readonly purpose?: (FilledString | FromEnvironment) | undefined;
    /** The most credits that a run may spend. By default all that it needs on this machine, and 0 elsewhere. */
    readonly maxCredits?: number | undefined;
    /** How many free requests may be in flight at once: 8 by default on this machine, 1 elsewhere and with a budget. */
    readonly concurrency?: number | undefined;
    /** The most requests per second; no limit by default. */
    readonly requestsPerSecond?: number | undefined;
    /** How long one answer may take, in milliseconds: 10000 by default. */
    readonly timeoutMs?: number | undefined;
    /** Others spend from the same keys: a balance that moved by itself then decides nothing. */
    readonly sharedKey?: boolean | undefined;
    /** Holds the target also to what the vendor documentation leaves open. */
    readonly strict?: boolean | undefined;
    /** Random requests are drawn from it; by default each run draws a seed. */
    readonly seed?: number | undefined;
};
/** A body as it was recorded: its JSON with made-up values, or only what it was. */
export type RecordedBody = {
    readonly form: "json";
    readonly json: Json;
} | {
    readonly form: "empty";
} | {
    readonly form: "other";
};
export type Name = string;
/**
 * What can go wrong on the way, beside the document's scenarios. reset: the connection is reset. timeout: no answer ever comes.
 * truncated: the answer breaks off half-way. bad-gateway: a 502 with a page of HTML. too-many-requests: a 429 with `retry-after`.
 * status: any status that the document does not have.
 */
export type ChaosFault = "reset" | "timeout" | "truncated" | "bad-gateway" | "too-many-requests" | "status";
export type Milliseconds = number;
/**
 * How long the bureau takes, in milliseconds: a fixed time, or one that is drawn for each call. `lognormal` is what real answers
 * look like: half of them take at most the median, and one in a hundred longer than `p99`.
 */
export type ChaosDelay = Milliseconds | {
    readonly distribution: "uniform";
    readonly from: Milliseconds;
    /** Not below `from`. */
    readonly to: Milliseconds;
} | {
    readonly distribution: "normal";
    readonly mean: Milliseconds;
    readonly deviation: Milliseconds;
} | {
    readonly distribution: "lognormal";
    readonly median: Milliseconds;
    /** Not below the median. */
    readonly p99: Milliseconds;
};
/** What happens to a call: a scenario or a fault, a delay, or a delay and one of them. */
export type ChaosEffect = {
    /** A scenario of the document, which answers whatever the request selects: see `bgv scenarios`. */
    readonly scenario?: Name | undefined;
    readonly fault?: ChaosFault | undefined;
    /** Whether the call is served and charged before its answer is lost: true by default for reset, timeout and truncated, false for bad-gateway. What is not paid is lost before the request is read. */
    readonly paid?: boolean | undefined;
    /** With the fault `status`: one that the document does not have. */
    readonly status?: number | undefined;
    /** With too-many-requests (1 by default) and status: the header `retry-after`, in seconds. */
    readonly retryAfter?: number | undefined;
    /** In place of the plan's own delay. */
    readonly delay?: ChaosDelay | undefined;
};
/** What calls of a key meet. */
export type ChaosItem = {
    /** How many calls take it; 1 by default. */
    readonly times?: number | undefined;
} & ChaosEffect;
/** How many calls a key may make. A call above it gets a 429 with a `retry-after` that is kept. */
export type ChaosLimit = {
    /** So many calls. */
    readonly calls: number;
    /** In any span of so many seconds. */
    readonly perSeconds: number;
};
export type Names = readonly Name[];
/** The calls that a rule is for: each part narrows. */
export type ChaosCondition = {
    /** Calls with one of these keys. */
    readonly keys?: readonly string[] | undefined;
    /** Calls of one of these operations, by id. */
    readonly operations?: Names | undefined;
    /** Calls whose request selects one of these scenarios, or `synthetic-match`. Not for faults that are not paid: they are injected before the request is read. */
    readonly scenarios?: Names | undefined;
};
/** What happens to every call, or to some, for as long as the plan is in effect. */
export type ChaosRule = {
    readonly when?: ChaosCondition | undefined;
    /** The share of the calls that the rule applies to: 0.05 is one in twenty, and 1, the default, is all. */
    readonly share?: number | undefined;
    /** How many calls in a row it applies to, once it applies; 1 by default. */
    readonly burst?: number | undefined;
} & ChaosEffect;
/** pass: what was tried holds. fail: a requirement of the vendor documentation does not hold. drift: the target differs where the vendor documentation is silent. inconclusive: it ran, and could not decide. skip: it was not run. */
export type VerdictWord = "fail" | "drift" | "inconclusive" | "pass" | "skip";
/** A request as a report may show it. It holds no key, and on a vendor's host no value of its body. */
export type ShownRequest = {
    /** The body as a string. A value that must not be shown is replaced by its shape, such as <10 digits>. */
    readonly body: string;
    /** A command that sends the request again. Keys, and numbers of the user's own, are read from variables. */
    readonly curl: string;
};
/** One way in which the target differs from the document. It holds no key and no personal value. */
export type Difference = {
    /** The test request, or the calls, that showed it. */
    readonly label: string;
    /** JSON Pointer into the body of the answer; empty for the answer as a whole. */
    readonly path: string;
    /** What must hold. */
    readonly message: string;
    /** What was seen in its place. */
    readonly received: string;
    /** The decisions that it rests on; none where the vendor documentation states it. */
    readonly assumed: readonly number[];
    readonly request?: ShownRequest | undefined;
};
/** What all cases of one rule have shown together. */
export type RuleVerdict = {
    /** Its id. */
    readonly rule: string;
    /** The group of cases that it belongs to. */
    readonly family: string;
    /** The worst of its cases; a skip only when none of them ran. */
    readonly verdict: VerdictWord;
    /** Cases that ran and could decide. */
    readonly proved: number;
    /** What broke or drifted. */
    readonly differences: readonly Difference[];
    /** Why cases did not run or could not decide, each reason once. */
    readonly reasons: readonly string[];
};
/** What the cases of one requirement of the vendor documentation have shown. */
export type RequirementVerdict = {
    /** The requirement's id in the document. */
    readonly id: string;
    /** The vendor's words. */
    readonly text: string;
    readonly verdict: VerdictWord;
    /** The rules that prove it. */
    readonly rules: readonly string[];
    /** How many cases proved it. */
    readonly proved: number;
};
/** One case of a run. */
export type CaseReport = {
    /** The same in every run: a comparison of two runs matches cases by it. */
    readonly id: string;
    /** The group of cases that it belongs to. */
    readonly family: string;
    /** What it proves. */
    readonly rule: string;
    /** A sentence about the server. */
    readonly title: string;
    readonly verdict: VerdictWord;
    /** Why it was skipped or is inconclusive. */
    readonly reason?: string | undefined;
    /** What broke or drifted. */
    readonly differences: readonly Difference[];
    /** How many requests it sent. */
    readonly requests: number;
    /** What it cost, as far as the target's answers show. */
    readonly credits: number;
    /** In milliseconds. */
    readonly milliseconds: number;
};
/** What one run has shown about one operation. */
export type RunReport = {
    /** The operation of the document. */
    readonly operation: {
        /** Its operationId. */
        readonly id: string;
        /** The HTTP method in capitals. */
        readonly method: string;
        /** The path below the target's base URL. */
        readonly path: string;
    };
    /** Whether the target was also held to the document where the vendor documentation is silent. */
    readonly strict: boolean;
    /** The seed of random requests: the same seed brings the same requests again. */
    readonly seed: number;
    /** What the run was to do. */
    readonly plan: {
        /** Cases that the document gives. */
        readonly cases: number;
        /** Cases that were to run. */
        readonly planned: number;
        /** The most requests that they send. */
        readonly requests: number;
        /** The most that they can cost on a server that honours the contract. */
        readonly credits: number;
        /** The most that the run was allowed to spend, in credits. Null: without limit. */
        readonly budget: number | null;
    };
    /** What the run has used. */
    readonly spent: {
        /** Requests sent. */
        readonly requests: number;
        /** Credits spent, as far as the target's answers show. */
        readonly credits: number;
    };
    /** kept: all that was proved holds. broken: a rule is broken. unproved: nothing was proved, or the run ended before its plan did. */
    readonly outcome: "kept" | "broken" | "unproved";
    /** Why the run could not begin, or ended early; absent when it was complete. */
    readonly ended?: string | undefined;
    /** What went wrong between the run and the target; each kind once, with its count. */
    readonly transportErrors: readonly string[];
    /** How many cases came to which verdict. */
    readonly counts: {
        /** Cases with the verdict fail. */
        readonly fail: number;
        /** Cases with the verdict drift. */
        readonly drift: number;
        /** Cases with the verdict inconclusive. */
        readonly inconclusive: number;
        /** Cases with the verdict pass. */
        readonly pass: number;
        /** Cases with the verdict skip. */
        readonly skip: number;
    };
    /** One verdict per rule, in the order of the cases. */
    readonly rules: readonly RuleVerdict[];
    /** One verdict per requirement of the vendor documentation. */
    readonly requirements: readonly RequirementVerdict[];
    /** Every case, in the order in which they ran. */
    readonly cases: readonly CaseReport[];
};
/** Who the person is. */
export type PersonalInfo = {
    /** The name in the bureau's file. It need not be the name that was asked for. */
    fullName: string;
    /** Date of birth, YYYY-MM-DD. */
    dob: string;
    /** Male or Female where it is known. */
    gender: string;
    /** Empty when unknown. */
    totalIncome: string;
    /** For example SALARIED. Empty when unknown. */
    occupation: string;
    /** Whole years, as text. */
    age: string;
};
/** Position in its list, counted from 1, as text. */
export type Sequence = string;
/** When the bureau was told, YYYY-MM-DD. Lists are not sorted by it. */
export type ReportedDate = string;
/** One telephone number. */
export type Phone = {
    sequence: Sequence;
    reportedDate: ReportedDate;
    /** H (home), M (mobile) and T (other) are known. The list is open. */
    typeCode: string;
    /** As the bureau has it. The same number may stand under two codes; landlines occur. */
    number: string;
};
/** One e-mail address. */
export type Email = {
    sequence: Sequence;
    reportedDate: ReportedDate;
    emailAddress: string;
};
/** One document's number. */
export type Identity = {
    idNumber: string;
    sequence: Sequence;
};
export type IdentityList = Identity[];
/** Seven lists, all present even when empty. */
export type IdentityInfo = {
    panNumber: IdentityList;
    passportNumber: IdentityList;
    drivingLicense: IdentityList;
    voterId: IdentityList;
    aadhaarNumber: IdentityList;
    rationCard: IdentityList;
    otherId: IdentityList;
};
/** One address. */
export type Address = {
    sequence: Sequence;
    /** One line of free text without punctuation, often cut short. */
    address: string;
    state: string;
    /** Permanent, Primary, Office, Owns, Rents or a comma pair of them. The list is open, and it may be missing. */
    type?: string;
    postal: string;
    reportedDate: ReportedDate;
};
/** What a key is for, in a word: funded, low. */
export type Role = string;
/** What a key may do: active, forbidden (its calls get 403) or revoked (401). */
export type Access = "active" | "forbidden" | "revoked";
/** Which of the vendor's balance names a key's answers carry: both, left or remaining. */
export type BalanceDialect = "both" | "left" | "remaining";
/** Credits: an integer, 0 or more. */
export type Credits = number;
/** An account as a snapshot has it: open holds are not kept, nobody has paid for them. */
export type StoredAccount = {
    readonly key: string;
    readonly role: Role;
    readonly access: Access;
    readonly dialect: BalanceDialect;
    readonly balance: Credits;
};
/** opening, top-up or debit. */
export type EntryType = "opening" | "top-up" | "debit";
/** A day, such as 2026-06-30, or a time with its zone, such as 2026-06-30T09:15:00Z. */
export type Time = string;
/** One change of a balance. The entries of a key add up to its balance. */
export type LedgerEntry = {
    readonly id: string;
    readonly key: string;
    readonly type: EntryType;
    /** In credits: negative for a debit. */
    readonly credits: number;
    readonly openingBalance: Credits;
    readonly closingBalance: Credits;
    /** The operation that was paid for; null for what no call caused. */
    readonly operation: string | null;
    readonly at: Time;
};
/** Everything that a ledger holds, to be kept and restored. The entries add up to the balances. */
export type LedgerSnapshot = {
    readonly accounts: readonly StoredAccount[];
    /** In the order in which they were made. */
    readonly entries: readonly LedgerEntry[];
};

/** The shapes that can be checked, by name. */
export interface Shapes {
  readonly BgvConfig: BgvConfig;
  readonly CassetteEntry: CassetteEntry;
  readonly CassetteHead: CassetteHead;
  readonly ChaosItems: ChaosItems;
  readonly ChaosPlan: ChaosPlan;
  readonly ContractReport: ContractReport;
  readonly PartialPerson: PartialPerson;
  readonly Person: Person;
  readonly Snapshot: Snapshot;
}
