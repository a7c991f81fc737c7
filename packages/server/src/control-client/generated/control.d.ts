// Written by the generator from the OpenAPI document. Do not edit: change the document and generate again.
export interface paths {
    "/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All keys, in the order in which they were opened */
        get: operations["listKeys"];
        put?: never;
        /**
         * Open a key
         * @description One with the same name is forgotten first, with its rows.
         */
        post: operations["createKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/keys/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The key, percent-encoded where a path needs it. */
                key: components["parameters"]["Key"];
            };
            cookie?: never;
        };
        /** One key */
        get: operations["getKey"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Revoke, forbid or activate a key, or change how its answers look
         * @description Credits stay as they are.
         */
        patch: operations["changeKey"];
        trace?: never;
    };
    "/keys/{key}/top-up": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The key, percent-encoded where a path needs it. */
                key: components["parameters"]["Key"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add credits */
        post: operations["topUpKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rows of the ledger, oldest first, a page at a time */
        get: operations["listEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ledger.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All rows of the ledger as CSV, for a spreadsheet
         * @description UTF-8, a header line, then a line per row, oldest first: id, at, key, type, credits, openingBalance, closingBalance,
         *     operation. A text that a spreadsheet would take for a formula begins with an apostrophe.
         */
        get: operations["exportLedger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The latest calls of the API, oldest first
         * @description At most a thousand, and none older than an hour.
         */
        get: operations["listRequests"];
        put?: never;
        post?: never;
        /**
         * Forget the latest calls
         * @description Balances and rows stay as they are.
         */
        delete: operations["clearRequests"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of the latest calls */
        get: operations["getRequest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scenarios": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The scenarios of the served document */
        get: operations["listScenarios"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chaos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The chaos plan that holds
         * @description With its seed, and with what is left in its queues.
         */
        get: operations["getChaos"];
        /**
         * Put a chaos plan in place of the one that holds
         * @description Its draws and limits begin anew. What it names must be in the served document.
         */
        put: operations["setChaos"];
        post?: never;
        /** Turn chaos off */
        delete: operations["clearChaos"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chaos/queues/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The key, percent-encoded where a path needs it. */
                key: components["parameters"]["Key"];
            };
            cookie?: never;
        };
        /** What the next calls of a key are to meet */
        get: operations["getQueue"];
        put?: never;
        /**
         * Say what the next calls of a key are to meet
         * @description It goes behind what waits already. The key may be opened later.
         */
        post: operations["enqueue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * People who were chosen to be in the bureau, by number
         * @description Any other valid number is a plausible hit, and is not listed.
         */
        get: operations["listPeople"];
        put?: never;
        /**
         * Add people
         * @description A person needs a number and a name; what is left out is filled with what the synthetic person of that number has. One with
         *     the same number takes the place of the other. When one of them will not do, none is taken.
         */
        post: operations["putPeople"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A mobile number: ten digits, the first of them 6, 7, 8 or 9. */
                number: string;
            };
            cookie?: never;
        };
        /** The person who was chosen for a number */
        get: operations["getPerson"];
        put?: never;
        post?: never;
        /** Forget the person who was chosen for a number */
        delete: operations["removePerson"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put keys, balances, rows, people, chaos and requests back to what they were at the start */
        post: operations["reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/snapshot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the sandbox keeps: ledger, people and chaos
         * @description Credits that are on hold at the moment are in the balance; nobody has paid them yet.
         */
        get: operations["getSnapshot"];
        /**
         * Go back to a snapshot, of this sandbox or of another
         * @description A ledger that does not add up is refused, and nothing changes. 256 MB at most.
         */
        put: operations["restore"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the process is up */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether calls can be answered and charged */
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Metrics, in the text form that Prometheus reads */
        get: operations["getMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This document, in one piece */
        get: operations["getDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description The one shape of every refusal. */
        Refusal: {
            /** @description What is wrong and what to do about it, for a person. */
            error: string;
            /** @description The field or parameter that is at fault, with dots from the outside in. Absent where none is. */
            field?: string;
        };
        NewKey: {
            /** @description What callers send as `Authorization: Bearer <key>`: letters, digits and signs, without spaces. */
            key: string;
            /** @default custom */
            role?: components["schemas"]["Role"];
            /** @default 0 */
            credits?: components["schemas"]["Credits"];
            /** @default active */
            access?: components["schemas"]["Access"];
            /** @default both */
            dialect?: components["schemas"]["BalanceDialect"];
        };
        /** @description At least one of role, access and dialect. */
        KeyChange: {
            role?: components["schemas"]["Role"];
            access?: components["schemas"]["Access"];
            dialect?: components["schemas"]["BalanceDialect"];
        };
        TopUp: {
            credits: components["schemas"]["Credits"];
        };
        /** @description One answered call, without its body, its key and any personal value. */
        Request: {
            id: string;
            at: components["schemas"]["Time"];
            method: string;
            /** @description Null for a call that no operation answers. */
            operation: string | null;
            /** @description 0 when the caller was given none, because the connection was reset or stayed silent. */
            status: number;
            scenario: string;
            /** @description What the sandbox was told to do wrong, such as `reset`; null for nothing. */
            fault: string | null;
            /** @description The rules that the request broke. */
            rules: string[];
            used: components["schemas"]["Credits"];
            /** @description The end of the key that was sent; null without one. */
            key: string | null;
        };
        Scenario: {
            operation: string;
            /** @description What `Prefer: example=<name>` takes, and what the answer's `sandbox-scenario` header says. */
            name: string;
            summary: string;
            status: number;
            /** @description A request that selects it. */
            request: unknown;
        };
        Readiness: {
            ready: boolean;
            /** @description Why not, without names and addresses. The sandbox's terminal says more. */
            reason?: string;
        };
        /** @description What a key is for, in a word: funded, low. */
        Role: string;
        /**
         * @description What a key may do: active, forbidden (its calls get 403) or revoked (401).
         * @enum {string}
         */
        Access: "active" | "forbidden" | "revoked";
        /**
         * @description Which of the vendor's balance names a key's answers carry: both, left or remaining.
         * @enum {string}
         */
        BalanceDialect: "both" | "left" | "remaining";
        /** @description Credits: an integer, 0 or more. */
        Credits: number;
        /** @description A key and what it owns. */
        Account: {
            key: string;
            role: components["schemas"]["Role"];
            access: components["schemas"]["Access"];
            dialect: components["schemas"]["BalanceDialect"];
            /** @description In credits, with every open hold still in it. */
            balance: components["schemas"]["Credits"];
            /** @description In credits, less every open hold: what the next call can spend. */
            available: components["schemas"]["Credits"];
        };
        /**
         * @description opening, top-up or debit.
         * @enum {string}
         */
        EntryType: "opening" | "top-up" | "debit";
        /** @description A day, such as 2026-06-30, or a time with its zone, such as 2026-06-30T09:15:00Z. */
        Time: string;
        /** @description One change of a balance. The entries of a key add up to its balance. */
        LedgerEntry: {
            id: string;
            key: string;
            type: components["schemas"]["EntryType"];
            /** @description In credits: negative for a debit. */
            credits: number;
            openingBalance: components["schemas"]["Credits"];
            closingBalance: components["schemas"]["Credits"];
            /** @description The operation that was paid for; null for what no call caused. */
            operation: string | null;
            at: components["schemas"]["Time"];
        };
        Milliseconds: number;
        /**
         * @description How long the bureau takes, in milliseconds: a fixed time, or one that is drawn for each call. `lognormal` is what real answers
         *     look like: half of them take at most the median, and one in a hundred longer than `p99`.
         */
        ChaosDelay: components["schemas"]["Milliseconds"] | {
            /** @constant */
            distribution: "uniform";
            from: components["schemas"]["Milliseconds"];
            /** @description Not below `from`. */
            to: components["schemas"]["Milliseconds"];
        } | {
            /** @constant */
            distribution: "normal";
            mean: components["schemas"]["Milliseconds"];
            deviation: components["schemas"]["Milliseconds"];
        } | {
            /** @constant */
            distribution: "lognormal";
            median: components["schemas"]["Milliseconds"];
            /** @description Not below the median. */
            p99: components["schemas"]["Milliseconds"];
        };
        /** @description How many calls a key may make. A call above it gets a 429 with a `retry-after` that is kept. */
        ChaosLimit: {
            /** @description So many calls. */
            calls: number;
            /** @description In any span of so many seconds. */
            perSeconds: number;
        };
        Name: string;
        /**
         * @description What can go wrong on the way, beside the document's scenarios. reset: the connection is reset. timeout: no answer ever comes.
         *     truncated: the answer breaks off half-way. bad-gateway: a 502 with a page of HTML. too-many-requests: a 429 with `retry-after`.
         *     status: any status that the document does not have.
         * @enum {string}
         */
        ChaosFault: "reset" | "timeout" | "truncated" | "bad-gateway" | "too-many-requests" | "status";
        /** @description What happens to a call: a scenario or a fault, a delay, or a delay and one of them. */
        ChaosEffect: {
            /** @description A scenario of the document, which answers whatever the request selects: see `bgv scenarios`. */
            scenario?: components["schemas"]["Name"];
            fault?: components["schemas"]["ChaosFault"];
            /** @description Whether the call is served and charged before its answer is lost: true by default for reset, timeout and truncated, false for bad-gateway. What is not paid is lost before the request is read. */
            paid?: boolean;
            /** @description With the fault `status`: one that the document does not have. */
            status?: number;
            /** @description With too-many-requests (1 by default) and status: the header `retry-after`, in seconds. */
            retryAfter?: number;
            /** @description In place of the plan's own delay. */
            delay?: components["schemas"]["ChaosDelay"];
        };
        Names: components["schemas"]["Name"][];
        /** @description The calls that a rule is for: each part narrows. */
        ChaosCondition: {
            /** @description Calls with one of these keys. */
            keys?: string[];
            /** @description Calls of one of these operations, by id. */
            operations?: components["schemas"]["Names"];
            /** @description Calls whose request selects one of these scenarios, or `synthetic-match`. Not for faults that are not paid: they are injected before the request is read. */
            scenarios?: components["schemas"]["Names"];
        };
        /** @description What happens to every call, or to some, for as long as the plan is in effect. */
        ChaosRule: {
            when?: components["schemas"]["ChaosCondition"];
            /** @description The share of the calls that the rule applies to: 0.05 is one in twenty, and 1, the default, is all. */
            share?: number;
            /** @description How many calls in a row it applies to, once it applies; 1 by default. */
            burst?: number;
        } & components["schemas"]["ChaosEffect"];
        /** @description What calls of a key meet. */
        ChaosItem: {
            /** @description How many calls take it; 1 by default. */
            times?: number;
        } & components["schemas"]["ChaosEffect"];
        /** @description What the next calls of a key meet. */
        ChaosItems: components["schemas"]["ChaosItem"][];
        /**
         * What goes wrong in a sandbox of bgv-kit
         * @description What goes wrong, as plain data: the file of `bgv sandbox --chaos`. At most one fault is injected into a call: by the limit, else by its key's queue, else by the first rule that applies.
         */
        ChaosPlan: {
            /** @description Where an editor finds this schema. */
            $schema?: string;
            /** @description Shares and delays are drawn from it: the same seed gives the same faults to the same calls. Without one, a seed is drawn and printed. */
            seed?: number;
            /** @description How long the bureau takes, for every call that reaches it. */
            delay?: components["schemas"]["ChaosDelay"];
            limit?: components["schemas"]["ChaosLimit"];
            /** @description What happens to every call, or to some. The first rule that applies is used. */
            rules?: components["schemas"]["ChaosRule"][];
            /** @description By key: what its next calls meet, first in, first out. While something waits, rules leave the key alone. */
            queues?: {
                [key: string]: components["schemas"]["ChaosItems"];
            };
        };
        /** @description Who the person is. */
        PersonalInfo: {
            /** @description The name in the bureau's file. It need not be the name that was asked for. */
            fullName: string;
            /** @description Date of birth, YYYY-MM-DD. */
            dob: string;
            /** @description Male or Female where it is known. */
            gender: string;
            /** @description Empty when unknown. */
            totalIncome: string;
            /** @description For example SALARIED. Empty when unknown. */
            occupation: string;
            /** @description Whole years, as text. */
            age: string;
        };
        /** @description Position in its list, counted from 1, as text. */
        Sequence: string;
        /** @description When the bureau was told, YYYY-MM-DD. Lists are not sorted by it. */
        ReportedDate: string;
        /** @description One telephone number. */
        Phone: {
            sequence: components["schemas"]["Sequence"];
            reportedDate: components["schemas"]["ReportedDate"];
            /** @description H (home), M (mobile) and T (other) are known. The list is open. */
            typeCode: string;
            /** @description As the bureau has it. The same number may stand under two codes; landlines occur. */
            number: string;
        };
        /** @description One e-mail address. */
        Email: {
            sequence: components["schemas"]["Sequence"];
            reportedDate: components["schemas"]["ReportedDate"];
            emailAddress: string;
        };
        /** @description One document's number. */
        Identity: {
            idNumber: string;
            sequence: components["schemas"]["Sequence"];
        };
        IdentityList: components["schemas"]["Identity"][];
        /** @description Seven lists, all present even when empty. */
        IdentityInfo: {
            panNumber: components["schemas"]["IdentityList"];
            passportNumber: components["schemas"]["IdentityList"];
            drivingLicense: components["schemas"]["IdentityList"];
            voterId: components["schemas"]["IdentityList"];
            aadhaarNumber: components["schemas"]["IdentityList"];
            rationCard: components["schemas"]["IdentityList"];
            otherId: components["schemas"]["IdentityList"];
        };
        /** @description One address. */
        Address: {
            sequence: components["schemas"]["Sequence"];
            /** @description One line of free text without punctuation, often cut short. */
            address: string;
            state: string;
            /** @description Permanent, Primary, Office, Owns, Rents or a comma pair of them. The list is open, and it may be missing. */
            type?: string;
            postal: string;
            reportedDate: components["schemas"]["ReportedDate"];
        };
        /** @description A synthetic person. All values are strings, as the bureau sends them; nothing in it is anybody's. */
        Person: {
            /** @description Ten digits, the first of them 6, 7, 8 or 9. India has no fictional range: never dial or message it. */
            mobileNumber: string;
            /** @description The name as a request writes it: Asha Verma. */
            fullName: string;
            personalInfo: components["schemas"]["PersonalInfo"];
            phoneInfo: components["schemas"]["Phone"][];
            emailInfo: components["schemas"]["Email"][];
            identityInfo: components["schemas"]["IdentityInfo"];
            addressInfo: components["schemas"]["Address"][];
        };
        /** @description A synthetic person of whom a number and a name are enough. What is left out is what the synthetic person of that number has. */
        PartialPerson: {
            /** @description Ten digits, the first of them 6, 7, 8 or 9. India has no fictional range: never dial or message it. */
            mobileNumber: string;
            /** @description The name as a request writes it: Asha Verma. */
            fullName: string;
            personalInfo?: {
                /** @description The name in the bureau's file. It need not be the name that was asked for. */
                fullName?: string;
                /** @description Date of birth, YYYY-MM-DD. */
                dob?: string;
                /** @description Male or Female where it is known. */
                gender?: string;
                /** @description Empty when unknown. */
                totalIncome?: string;
                /** @description For example SALARIED. Empty when unknown. */
                occupation?: string;
                /** @description Whole years, as text. */
                age?: string;
            };
            phoneInfo?: {
                /** @description Position in its list, counted from 1, as text. */
                sequence?: string;
                /** @description When the bureau was told, YYYY-MM-DD. Lists are not sorted by it. */
                reportedDate?: string;
                /** @description H (home), M (mobile) and T (other) are known. The list is open. */
                typeCode?: string;
                /** @description As the bureau has it. The same number may stand under two codes; landlines occur. */
                number?: string;
            }[];
            emailInfo?: {
                /** @description Position in its list, counted from 1, as text. */
                sequence?: string;
                /** @description When the bureau was told, YYYY-MM-DD. Lists are not sorted by it. */
                reportedDate?: string;
                emailAddress?: string;
            }[];
            identityInfo?: {
                panNumber?: {
                    idNumber?: string;
                    /** @description Position in its list, counted from 1, as text. */
                    sequence?: string;
                }[];
                passportNumber?: {
                    idNumber?: string;
                    /** @description Position in its list, counted from 1, as text. */
                    sequence?: string;
                }[];
                drivingLicense?: {
                    idNumber?: string;
                    /** @description Position in its list, counted from 1, as text. */
                    sequence?: string;
                }[];
                voterId?: {
                    idNumber?: string;
                    /** @description Position in its list, counted from 1, as text. */
                    sequence?: string;
                }[];
                aadhaarNumber?: {
                    idNumber?: string;
                    /** @description Position in its list, counted from 1, as text. */
                    sequence?: string;
                }[];
                rationCard?: {
                    idNumber?: string;
                    /** @description Position in its list, counted from 1, as text. */
                    sequence?: string;
                }[];
                otherId?: {
                    idNumber?: string;
                    /** @description Position in its list, counted from 1, as text. */
                    sequence?: string;
                }[];
            };
            addressInfo?: {
                /** @description Position in its list, counted from 1, as text. */
                sequence?: string;
                /** @description One line of free text without punctuation, often cut short. */
                address?: string;
                state?: string;
                /** @description Permanent, Primary, Office, Owns, Rents or a comma pair of them. The list is open, and it may be missing. */
                type?: string;
                postal?: string;
                /** @description When the bureau was told, YYYY-MM-DD. Lists are not sorted by it. */
                reportedDate?: string;
            }[];
        };
        /** @description An account as a snapshot has it: open holds are not kept, nobody has paid for them. */
        StoredAccount: {
            key: string;
            role: components["schemas"]["Role"];
            access: components["schemas"]["Access"];
            dialect: components["schemas"]["BalanceDialect"];
            balance: components["schemas"]["Credits"];
        };
        /** @description Everything that a ledger holds, to be kept and restored. The entries add up to the balances. */
        LedgerSnapshot: {
            accounts: components["schemas"]["StoredAccount"][];
            /** @description In the order in which they were made. */
            entries: components["schemas"]["LedgerEntry"][];
        };
        /** @description What a sandbox keeps, as plain data. */
        Snapshot: {
            ledger: components["schemas"]["LedgerSnapshot"];
            people: components["schemas"]["Person"][];
            /** @description Absent where chaos was off. */
            chaos?: components["schemas"]["ChaosPlan"];
        };
    };
    responses: {
        /** @description All keys. */
        Keys: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    keys: components["schemas"]["Account"][];
                };
            };
        };
        /** @description Everybody who was chosen. */
        People: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    people: components["schemas"]["Person"][];
                };
            };
        };
        /** @description The plan that holds; null while chaos is off. */
        Chaos: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    plan: components["schemas"]["ChaosPlan"] | null;
                };
            };
        };
        /** @description What waits for the key, the next one first. */
        Queue: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    items: components["schemas"]["ChaosItem"][];
                };
            };
        };
        /** @description The request is not what this document asks for. Nothing has changed. */
        Invalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description The sandbox was started with a token, and this is not it. */
        NoToken: {
            headers: {
                "WWW-Authenticate"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description The sandbox was started without a token, and the caller is not of this machine. */
        NotThisMachine: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description There is no such thing. */
        NotThere: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description The sandbox itself failed, such as when its database is away. Its terminal says why. */
        Failed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description The body is larger than this route reads. */
        TooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
    };
    parameters: {
        /** @description The key, percent-encoded where a path needs it. */
        Key: string;
        /** @description Only rows of this key. */
        EntryKey: string;
        /** @description Only rows of this type. */
        EntryType: components["schemas"]["EntryType"];
        /** @description Only rows that this operation has caused, by its id. */
        EntryOperation: string;
        /** @description Only rows made then or later: 2026-06-30, or 2026-06-30T09:15:00Z. */
        Since: components["schemas"]["Time"];
        /** @description Only rows made before then: 2026-06-30, or 2026-06-30T09:15:00Z. */
        Until: components["schemas"]["Time"];
        /** @description Only rows after this one: the `id` of a row, or the `next` of a page, such as entry-12. */
        After: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Keys"];
            401: components["responses"]["NoToken"];
            403: components["responses"]["NotThisMachine"];
            500: components["responses"]["Failed"];
        };
    };
    createKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewKey"];
            };
        };
        responses: {
            /** @description The key as it is now. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NoToken"];
            403: components["responses"]["NotThisMachine"];
            413: components["responses"]["TooLarge"];
            500: components["responses"]["Failed"];
        };
    };
    getKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The key, percent-encoded where a path needs it. */
                key: components["parameters"]["Key"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            401: components["responses"]["NoToken"];
            403: components["responses"]["NotThisMachine"];
            404: components["responses"]["NotThere"];
            500: components["responses"]["Failed"];
        };
    };
    changeKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The key, percent-encoded where a path needs it. */
                key: components["parameters"]["Key"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeyChange"];
            };
        };
        responses: {
            /** @description The key as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NoToken"];
            403: components["responses"]["NotThisMachine"];
            404: components["responses"]["NotThere"];
            413: components["responses"]["TooLarge"];
            500: components["responses"]["Failed"];
        };
    };
    topUpKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The key, percent-encoded where a path needs it. */
                key: components["parameters"]["Key"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TopUp"];
            };
        };
        responses: {
            /** @description The balance as it is now, in credits. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        balance: components["schemas"]["Credits"];
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NoToken"];
            403: components["responses"]["NotThisMachine"];
            404: components["responses"]["NotThere"];
            413: components["responses"]["TooLarge"];
            500: components["responses"]["Failed"];
        };
    };
    listEntries: {
        parameters: {
            query?: {
                /** @description Only rows of this key. */
                key?: components["parameters"]["EntryKey"];
                /** @description Only rows of this type. */
                type?: components["parameters"]["EntryType"];
                /** @description Only rows that this operation has caused, by its id. */
                operation?: components["parameters"]["EntryOperation"];
                /** @description Only rows made then or later: 2026-06-30, or 2026-06-30T09:15:00Z. */
                since?: components["parameters"]["Since"];
                /** @description Only rows made before then: 2026-06-30, or 2026-06-30T09:15:00Z. */
                until?: components["parameters"]["Until"];
                /** @description Only rows after this one: the `id` of a row, or the `next` of a page, such as entry-12. */
                after?: components["parameters"]["After"];
                /** @description The most rows of a page: 1000 unless given, 10000 at most. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entries: components["schemas"]["LedgerEntry"][];
                        /** @description What to give as `after` for the next page; null on the last one. */
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NoToken"];
            403: components["responses"]["NotThisMachine"];
            500: components["responses"]["Failed"];
        };
    };
    exportLedger: {
        parameters: {
            query?: {
                /** @description Only rows of this key. */
                key?: components["parameters"]["EntryKey"];
                /** @description Only rows of this type. */
                type?: components["parameters"]["EntryType"];
                /** @description Only rows that this operation has caused, by its id. */
                operation?: components["parameters"]["EntryOperation"];
                /** @description Only rows made then or later: 2026-06-30, or 2026-06-30T09:15:00Z. */
                since?: components["parameters"]["Since"];
                /** @description Only rows made before then: 2026-06-30, or 2026-06-30T09:15:00Z. */
                until?: components["parameters"]["Until"];
                /** @description Only rows after this one: the `id` of a row, or the `next` of a page, such as entry-12. */
                after?: components["parameters"]["After"];
                /** @description true shows only the end of each key. A sandbox's keys are no secrets, so they are whole unless asked otherwise. */
                masked?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NoToken"];
            403: components["responses"]["NotThisMachine"];
            500: components["responses"]["Failed"];
        };
    };
    listRequests: {
        parameters: {
            query?: {
                /** @description Only calls of this operation, by its id. */
                operation?: string;
                /** @description Only calls that were answered with this HTTP status: 100 to 599, or 0 for those that got no answer. */
                status?: number;
                /** @description Only calls that this scenario or fault was applied to. */
                scenario?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The calls. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        requests: components["schemas"]["Request"][];
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NoToken"];
            403: components["responses"]["NotThisMachine"];
            500: components["responses"]["Failed"];
        };
    };
    clearRequests: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description They are forgotten. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NoToken"];
            403: components["responses"]["NotThisMachine"];
            500: components["responses"]["Failed"];
        };
    };
    getRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description What the answer's `sandbox-request-id` header said. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The call. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
            401: components["responses"]["NoToken"];
            403: components["responses"]["NotThisMachine"];
            404: components["responses"]["NotThere"];
            500: components["responses"]["Failed"];
        };
    };
    listScenarios: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The scenarios, in the document's order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        scenarios: components["schemas"]["Scenario"][];
                    };
                };
            };
            401: components["responses"]["NoToken"];
            403: components["responses"]["NotThisMachine"];
            500: components["responses"]["Failed"];
        };
    };
    getChaos: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Chaos"];
            401: components["responses"]["NoToken"];
            403: components["responses"]["NotThisMachine"];
            500: components["responses"]["Failed"];
        };
    };
    setChaos: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChaosPlan"];
            };
        };
        responses: {
            200: components["responses"]["Chaos"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["NoToken"];
            403: components["responses"]["NotThisMachine"];
            413: components["responses"]["TooLarge"];
            500: components["responses"]["Failed"];
        };
    };
    clearChaos: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No rules, no delay, no limit, empty queues. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NoToken"];
            403: components["responses"]["NotThisMachine"];
            500: components["responses"]["Failed"];
        };
    };
    getQueue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The key, percent-encoded where a path needs it. */
                key: components["parameters"]["Key"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Queue"];
            401: components["responses"]["NoToken"];
            403: components["responses"]["NotThisMachine"];
            500: components["responses"]["Failed"];
        };
    };
    enqueue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The key, percent-encoded where a path needs it. */
                key: components["parameters"]["Key"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description A list of what the next calls meet, such as {"scenario":"bureau-failure","times":3}. */
                    items: components["schemas"]["ChaosItem"][];
                };
            };
        };
        responses: {
            200: components["responses"]["Queue"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["NoToken"];
            403: components["responses"]["NotThisMachine"];
            413: components["responses"]["TooLarge"];
            500: components["responses"]["Failed"];
        };
    };
    listPeople: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["People"];
            401: components["responses"]["NoToken"];
            403: components["responses"]["NotThisMachine"];
            500: components["responses"]["Failed"];
        };
    };
    putPeople: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description A list of people, each with at least a mobileNumber and a fullName. */
                    people: components["schemas"]["PartialPerson"][];
                };
            };
        };
        responses: {
            200: components["responses"]["People"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["NoToken"];
            403: components["responses"]["NotThisMachine"];
            413: components["responses"]["TooLarge"];
            500: components["responses"]["Failed"];
        };
    };
    getPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A mobile number: ten digits, the first of them 6, 7, 8 or 9. */
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The person. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            401: components["responses"]["NoToken"];
            403: components["responses"]["NotThisMachine"];
            404: components["responses"]["NotThere"];
            500: components["responses"]["Failed"];
        };
    };
    removePerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A mobile number: ten digits, the first of them 6, 7, 8 or 9. */
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The number is that of a plausible hit again. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NoToken"];
            403: components["responses"]["NotThisMachine"];
            404: components["responses"]["NotThere"];
            500: components["responses"]["Failed"];
        };
    };
    reset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Keys"];
            401: components["responses"]["NoToken"];
            403: components["responses"]["NotThisMachine"];
            500: components["responses"]["Failed"];
        };
    };
    getSnapshot: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description To be kept, and given back unchanged. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Snapshot"];
                };
            };
            401: components["responses"]["NoToken"];
            403: components["responses"]["NotThisMachine"];
            500: components["responses"]["Failed"];
        };
    };
    restore: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Snapshot"];
            };
        };
        responses: {
            200: components["responses"]["Keys"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["NoToken"];
            403: components["responses"]["NotThisMachine"];
            413: components["responses"]["TooLarge"];
            500: components["responses"]["Failed"];
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        status: "up";
                    };
                };
            };
        };
    };
    getReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description They can. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            /** @description They cannot, for the reason that is given. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
        };
    };
    getMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The metrics. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            401: components["responses"]["NoToken"];
            403: components["responses"]["NotThisMachine"];
            404: components["responses"]["NotThere"];
            500: components["responses"]["Failed"];
        };
    };
    getDocument: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            401: components["responses"]["NoToken"];
            403: components["responses"]["NotThisMachine"];
            500: components["responses"]["Failed"];
        };
    };
}
