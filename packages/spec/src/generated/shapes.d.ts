// Written by the generator from the documents in spec/. Do not edit: change them and generate again.
import type { Json } from '../json.ts';

/** A key and its balance. */
export type Account = {
    readonly key: string;
    readonly role: Role;
    readonly access: Access;
    readonly dialect: BalanceDialect;
    /** In credits, including open holds. */
    readonly balance: Credits;
    /** In credits, without open holds. The next call can spend this amount. */
    readonly available: Credits;
};
/** The targets of `bgv contract`: bgv.config.json, or the default export of bgv.config.ts, .mjs or .js. */
export type BgvConfig = {
    /** The location of this schema, for editors. */
    readonly $schema?: string | undefined;
    /** The targets of contract runs, by name. `sandbox`, `qa` and `live` exist without this file; a target with the same name here replaces them. */
    readonly targets: {
        readonly [key: string]: ConfigTarget;
    };
};
/** A recorded call. All its values are synthetic. */
export type CassetteEntry = {
    /** The call's number, from 1. */
    readonly call: number;
    /** The document's `operationId`. */
    readonly operation: string;
    /** The key that was used, `key-1` for the first one; null without a key. */
    readonly key: string | null;
    /** The rules that the request breaks, by id. The real request broke the same rules. */
    readonly rules: readonly string[];
    readonly request: RecordedBody;
    readonly response: RecordedBody & {
        readonly status: number;
    };
};
/** The first line of a cassette. */
export type CassetteHead = {
    readonly format: "bgv-cassette";
    readonly version: 2;
};
/** Items for the next calls of a key. */
export type ChaosItems = readonly ChaosItem[];
/** The faults of a sandbox as plain data: the file of `bgv sandbox --chaos`. At most one fault is injected into a call: by the limit, else by its key's queue, else by the first rule that applies. */
export type ChaosPlan = {
    /** The location of this schema, for editors. */
    readonly $schema?: string | undefined;
    /** Shares and delays are drawn from it: the same seed gives the same faults to the same calls. Without one, a seed is drawn and printed. */
    readonly seed?: number | undefined;
    /** The bureau's response time, for every call that reaches it. */
    readonly delay?: ChaosDelay | undefined;
    readonly limit?: ChaosLimit | undefined;
    /** Items for every call or for some calls. The first rule that applies is used. */
    readonly rules?: readonly ChaosRule[] | undefined;
    /** By key: items for its next calls, in order. Rules do not apply to a key with a queue. */
    readonly queues?: {
        readonly [key: string]: ChaosItems;
    } | undefined;
};
/** The result of contract runs against one target. It contains no key and no personal value. */
export type ContractReport = {
    /** The version of the report's form. It changes when a reader of the previous one would fail. */
    readonly format: "bgv-contract-report/2";
    /** The base URL, without credentials. */
    readonly target: string;
    /** The start of the first run: ISO 8601. */
    readonly startedAt: string;
    /** In milliseconds. */
    readonly duration: number;
    /** One for each operation of the document. */
    readonly runs: readonly RunReport[];
};
/** A synthetic person of whom a number and a name are enough. What is left out is what the synthetic person of that number has. */
export type PartialPerson = {
    /** Ten digits, the first of them 6, 7, 8 or 9. India reserves no range for fiction: never dial or message it. */
    readonly mobileNumber: string;
    /** The name as a request writes it: Asha Verma. */
    readonly fullName: string;
    readonly personalInfo?: {
        /** The name in the bureau's file. It may differ from the requested name. */
        readonly fullName?: string | undefined;
        /** Date of birth. Empty when unknown. */
        readonly dob?: string | undefined;
        /** Male or Female where it is known. */
        readonly gender?: string | undefined;
        /** Empty when unknown. */
        readonly totalIncome?: string | undefined;
        /** For example SALARIED. Empty when unknown. */
        readonly occupation?: string | undefined;
        /** Full years, as a string. */
        readonly age?: string | undefined;
    } | undefined;
    readonly phoneInfo?: readonly {
        /** Position in its list, from 1, as a string. */
        readonly sequence?: string | undefined;
        /** The date of the report to the bureau; empty when unknown. Lists are not sorted by it. */
        readonly reportedDate?: string | undefined;
        /** H (home), M (mobile) and T (other) are known. The list is open. */
        readonly typeCode?: string | undefined;
        /** As stored by the bureau. The same number may appear under two codes; landlines occur. */
        readonly number?: string | undefined;
    }[] | undefined;
    readonly emailInfo?: readonly {
        /** Position in its list, from 1, as a string. */
        readonly sequence?: string | undefined;
        /** The date of the report to the bureau; empty when unknown. Lists are not sorted by it. */
        readonly reportedDate?: string | undefined;
        readonly emailAddress?: string | undefined;
    }[] | undefined;
    readonly identityInfo?: {
        readonly panNumber?: readonly {
            readonly idNumber?: string | undefined;
            /** Position in its list, from 1, as a string. */
            readonly sequence?: string | undefined;
        }[] | undefined;
        readonly passportNumber?: readonly {
            readonly idNumber?: string | undefined;
            /** Position in its list, from 1, as a string. */
            readonly sequence?: string | undefined;
        }[] | undefined;
        readonly drivingLicense?: readonly {
            readonly idNumber?: string | undefined;
            /** Position in its list, from 1, as a string. */
            readonly sequence?: string | undefined;
        }[] | undefined;
        readonly voterId?: readonly {
            readonly idNumber?: string | undefined;
            /** Position in its list, from 1, as a string. */
            readonly sequence?: string | undefined;
        }[] | undefined;
        readonly aadhaarNumber?: readonly {
            readonly idNumber?: string | undefined;
            /** Position in its list, from 1, as a string. */
            readonly sequence?: string | undefined;
        }[] | undefined;
        readonly rationCard?: readonly {
            readonly idNumber?: string | undefined;
            /** Position in its list, from 1, as a string. */
            readonly sequence?: string | undefined;
        }[] | undefined;
        readonly otherId?: readonly {
            readonly idNumber?: string | undefined;
            /** Position in its list, from 1, as a string. */
            readonly sequence?: string | undefined;
        }[] | undefined;
    } | undefined;
    readonly addressInfo?: readonly {
        /** Position in its list, from 1, as a string. */
        readonly sequence?: string | undefined;
        /** One line of free text without punctuation, often truncated. */
        readonly address?: string | undefined;
        readonly state?: string | undefined;
        /** Permanent, Primary, Office, Owns, Rents or a comma-separated pair of them. The list is open, and the field may be missing. */
        readonly type?: string | undefined;
        readonly postal?: string | undefined;
        /** The date of the report to the bureau; empty when unknown. Lists are not sorted by it. */
        readonly reportedDate?: string | undefined;
    }[] | undefined;
};
/** A synthetic person, never a real one. All values are strings, as in the bureau's response. */
export type Person = {
    /** Ten digits, the first of them 6, 7, 8 or 9. India reserves no range for fiction: never dial or message it. */
    mobileNumber: string;
    /** The name as a request writes it: Asha Verma. */
    fullName: string;
    personalInfo: PersonalInfo;
    phoneInfo: Phone[];
    emailInfo: Email[];
    identityInfo: IdentityInfo;
    addressInfo: Address[];
};
/** The state of a sandbox as plain data. */
export type Snapshot = {
    readonly ledger: LedgerSnapshot;
    readonly people: readonly Person[];
    /** Absent when chaos is off. */
    readonly chaos?: ChaosPlan | undefined;
};
/** What a key is for, in a word: funded, low. */
export type Role = string;
/** What a key may do: active, forbidden (its calls get 403) or revoked (401). */
export type Access = "active" | "forbidden" | "revoked";
/** Which of the vendor's balance names a key's answers carry: both, left or remaining. */
export type BalanceDialect = "both" | "left" | "remaining";
/** Credits: an integer, 0 or more. */
export type Credits = number;
export type VariableName = string;
export type Key = string;
export type FilledString = string;
/** A value that is read from the environment when a run starts. */
export type FromEnvironment = {
    /** The name of the variable, in capitals: BGV_FOUND. */
    readonly env: string;
};
/** Numbers or variables. A variable may contain several numbers, separated by commas. */
export type ConfigNumbers = readonly (FilledString | FromEnvironment)[];
/** A target of contract runs, and the options of its runs. */
export type ConfigTarget = {
    /** With the base path: https://testbgv.konnectnxt.com/api */
    readonly baseUrl: string;
    /** The environment variables that hold the keys, so that a file contains no key. */
    readonly keyVariables?: {
        /** A working key with enough credits. */
        readonly main?: VariableName | undefined;
        /** A working key with few credits, all of which are spent. */
        readonly low?: VariableName | undefined;
        /** A working key without credits. */
        readonly empty?: VariableName | undefined;
        /** A key without access. */
        readonly forbidden?: VariableName | undefined;
        /** A key that was revoked. */
        readonly revoked?: VariableName | undefined;
    } | undefined;
    /** The keys themselves, only for a server on this machine. A sandbox's keys are not secret. */
    readonly keys?: {
        /** A working key with enough credits. */
        readonly main?: Key | undefined;
        /** A working key with few credits, all of which are spent. */
        readonly low?: Key | undefined;
        /** A working key without credits. */
        readonly empty?: Key | undefined;
        /** A key without access. */
        readonly forbidden?: Key | undefined;
        /** A key that was revoked. */
        readonly revoked?: Key | undefined;
    } | undefined;
    /** The numbers that a run may request. People's numbers belong in the environment: { "env": "BGV_FOUND" }. */
    readonly numbers?: {
        /** Numbers with a record. */
        readonly found?: ConfigNumbers | undefined;
        /** Numbers without a record. */
        readonly noRecord?: ConfigNumbers | undefined;
        /** Numbers with a bureau failure; only a sandbox has any. */
        readonly bureauError?: ConfigNumbers | undefined;
    } | undefined;
    /** The full name of the person with these numbers, by default a made-up one. It belongs in the environment: { "env": "BGV_NAME" }. */
    readonly fullName?: (FilledString | FromEnvironment) | undefined;
    /** Your purpose, sent with every request that reaches the bureau. */
    readonly purpose?: (FilledString | FromEnvironment) | undefined;
    /** The budget in credits. By default unlimited on this machine, and 0 on other machines. */
    readonly maxCredits?: number | undefined;
    /** Concurrent free requests: by default 8 on this machine, 1 on other machines and with a budget. */
    readonly concurrency?: number | undefined;
    /** Maximum requests per second; no limit by default. */
    readonly requestsPerSecond?: number | undefined;
    /** The timeout of a response in milliseconds, 10000 by default. */
    readonly timeoutMs?: number | undefined;
    /** Other callers use the same keys. Balances then decide nothing. */
    readonly sharedKey?: boolean | undefined;
    /** Also fails differences where the vendor documentation is silent. */
    readonly strict?: boolean | undefined;
    /** The seed of random requests; by default each run draws one. */
    readonly seed?: number | undefined;
};
/** A recorded body: JSON with synthetic values, or only its form. */
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
 * A network fault. reset: the connection is reset. timeout: there is no response. truncated: the response ends half-way.
 * bad-gateway: a 502 with an HTML page. too-many-requests: a 429 with `retry-after`. status: any undocumented status.
 */
export type ChaosFault = "reset" | "timeout" | "truncated" | "bad-gateway" | "too-many-requests" | "status";
export type Milliseconds = number;
export type PositiveMilliseconds = number;
/**
 * The bureau's response time in milliseconds: fixed, or drawn for each call. `lognormal` resembles real response times: half of
 * the calls take at most the median, and one in a hundred takes longer than `p99`.
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
    readonly median: PositiveMilliseconds;
    /** Not below the median. */
    readonly p99: PositiveMilliseconds;
};
/** An effect on a call: a scenario, a fault, a delay, or a delay with one of them. */
export type ChaosEffect = {
    /** A scenario of the document, which answers whatever the request selects: see `bgv scenarios`. */
    readonly scenario?: Name | undefined;
    readonly fault?: ChaosFault | undefined;
    /** Whether the call is served and charged before its answer is lost: true by default for reset, timeout and truncated, false for bad-gateway. Without payment, the call fails before the request is read. */
    readonly paid?: boolean | undefined;
    /** With the fault `status`: an undocumented status. */
    readonly status?: number | undefined;
    /** With too-many-requests (1 by default) and status: the header `retry-after`, in seconds. */
    readonly retryAfter?: number | undefined;
    /** Replaces the plan's delay. */
    readonly delay?: ChaosDelay | undefined;
};
/** An item for calls of a key. */
export type ChaosItem = {
    /** How many calls take it; 1 by default. */
    readonly times?: number | undefined;
} & ChaosEffect;
/** The maximum number of calls per key. Further calls get a 429 with a `retry-after`. */
export type ChaosLimit = {
    /** The number of calls. */
    readonly calls: number;
    /** The sliding window, in seconds. */
    readonly perSeconds: number;
};
export type Names = readonly Name[];
/** The calls that a rule applies to. Each field narrows them. */
export type ChaosCondition = {
    /** Calls with one of these keys. */
    readonly keys?: readonly string[] | undefined;
    /** Calls of one of these operations, by id. */
    readonly operations?: Names | undefined;
    /** Calls whose request selects one of these scenarios, or `synthetic-match`. Not for faults that are not paid: they are injected before the request is read. */
    readonly scenarios?: Names | undefined;
};
/** An item for every call, or for some calls, while the plan is in effect. */
export type ChaosRule = {
    readonly when?: ChaosCondition | undefined;
    /** The share of the calls that the rule applies to: 0.05 is one in twenty, and 1, the default, is all. */
    readonly share?: number | undefined;
    /** How many calls in a row it applies to, once it applies; 1 by default. */
    readonly burst?: number | undefined;
} & ChaosEffect;
/** pass: the conclusive cases hold. fail: a requirement of the vendor documentation does not hold. drift: the target differs where the vendor documentation is silent. inconclusive: cases ran, but none was conclusive. skip: no case ran. */
export type VerdictWord = "fail" | "drift" | "inconclusive" | "pass" | "skip";
/** A request as shown in a report. It contains no key and, for a vendor's host, no value of its body. */
export type ShownRequest = {
    /** The body as a string. A value that must not be shown is replaced by its shape, such as <10 digits>. */
    readonly body: string;
    /** A command that repeats the request. It reads keys and the user's own numbers from variables. */
    readonly curl: string;
};
/** A difference between the target and the document. It contains no key and no personal value. */
export type Difference = {
    /** The test request, or the calls, that showed it. */
    readonly label: string;
    /** JSON Pointer into the body of the response; empty for the whole response. */
    readonly path: string;
    /** The expectation: must be a string. */
    readonly message: string;
    /** The received value, described. */
    readonly received: string;
    /** The decisions behind the expectation; none if the vendor documentation states it. */
    readonly assumed: readonly number[];
    readonly request?: ShownRequest | undefined;
};
/** The verdict of one rule, from all its cases. */
export type RuleVerdict = {
    /** Its id. */
    readonly rule: string;
    /** The group of cases that it belongs to. */
    readonly family: string;
    /** The worst of its cases; a skip only when none of them ran. */
    readonly verdict: VerdictWord;
    /** Conclusive cases. */
    readonly proved: number;
    /** The differences of failed and drifting cases. */
    readonly differences: readonly Difference[];
    /** Why cases did not run or were inconclusive; each reason once. */
    readonly reasons: readonly string[];
};
/** The verdict of one requirement of the vendor documentation. */
export type RequirementVerdict = {
    /** The requirement's id in the document. */
    readonly id: string;
    /** The vendor's words. */
    readonly text: string;
    readonly verdict: VerdictWord;
    /** The rules that prove it. */
    readonly rules: readonly string[];
    /** The number of cases that proved it. */
    readonly proved: number;
};
/** One case of a run. */
export type CaseReport = {
    /** The same in every run: a comparison of two runs matches cases by it. */
    readonly id: string;
    /** The group of cases that it belongs to. */
    readonly family: string;
    /** The rule that it proves. */
    readonly rule: string;
    /** A sentence about the server. */
    readonly title: string;
    readonly verdict: VerdictWord;
    /** Why it was skipped or is inconclusive. */
    readonly reason?: string | undefined;
    /** The differences of failed and drifting cases. */
    readonly differences: readonly Difference[];
    /** The number of requests. */
    readonly requests: number;
    /** Its cost in credits, as far as the target's responses show. */
    readonly credits: number;
    /** In milliseconds. */
    readonly milliseconds: number;
};
/** The result of one run for one operation. */
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
    /** Whether differences also fail where the vendor documentation is silent. */
    readonly strict: boolean;
    /** The seed of random requests: the same seed draws the same requests. */
    readonly seed: number;
    /** The plan of the run. */
    readonly plan: {
        /** Cases derived from the document. */
        readonly cases: number;
        /** Cases planned to run. */
        readonly planned: number;
        /** The most requests that the planned cases send. */
        readonly requests: number;
        /** The most that they can cost on a server that honours the contract. */
        readonly credits: number;
        /** The most that the run was allowed to spend, in credits. Null: without limit. */
        readonly budget: number | null;
    };
    /** The use of the run. */
    readonly spent: {
        /** Requests sent. */
        readonly requests: number;
        /** Credits spent, as far as the target's responses show. */
        readonly credits: number;
    };
    /** kept: everything that was proved holds. broken: a rule is broken. unproved: nothing was proved, or the run ended early. */
    readonly outcome: "kept" | "broken" | "unproved";
    /** Why the run did not begin or ended early; absent when it was complete. */
    readonly ended?: string | undefined;
    /** Transport errors; each kind once, with its count. */
    readonly transportErrors: readonly string[];
    /** The number of cases per verdict. */
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
    /** The name in the bureau's file. It may differ from the requested name. */
    fullName: string;
    /** Date of birth. Empty when unknown. */
    dob: string | "";
    /** Male or Female where it is known. */
    gender: string;
    /** Empty when unknown. */
    totalIncome: string;
    /** For example SALARIED. Empty when unknown. */
    occupation: string;
    /** Full years, as a string. */
    age: string;
};
/** Position in its list, from 1, as a string. */
export type Sequence = string;
/** The date of the report to the bureau; empty when unknown. Lists are not sorted by it. */
export type ReportedDate = string | "";
/** One telephone number. */
export type Phone = {
    sequence: Sequence;
    reportedDate: ReportedDate;
    /** H (home), M (mobile) and T (other) are known. The list is open. */
    typeCode: string;
    /** As stored by the bureau. The same number may appear under two codes; landlines occur. */
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
    /** One line of free text without punctuation, often truncated. */
    address: string;
    state: string;
    /** Permanent, Primary, Office, Owns, Rents or a comma-separated pair of them. The list is open, and the field may be missing. */
    type?: string;
    postal: string;
    reportedDate: ReportedDate;
};
/** An account in a snapshot. Open holds are not stored, because they are not charged. */
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
    /** The charged operation; null for an entry that no call caused. */
    readonly operation: string | null;
    readonly at: Time;
};
/** The complete content of a ledger. The entries add up to the balances. */
export type LedgerSnapshot = {
    readonly accounts: readonly StoredAccount[];
    /** In the order of their creation. */
    readonly entries: readonly LedgerEntry[];
};
