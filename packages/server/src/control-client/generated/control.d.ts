// Written by the generator from the OpenAPI document. Do not edit: change the document and generate again.
export interface paths {
    "/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the keys, in the order of their creation */
        get: operations["listKeys"];
        put?: never;
        /**
         * Create a key
         * @description An existing key with the same name is deleted first, with its entries.
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
                /** @description The key, percent-encoded. */
                key: components["parameters"]["Key"];
            };
            cookie?: never;
        };
        /** Get a key */
        get: operations["getKey"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Revoke, forbid or activate a key, or change its balance names
         * @description The balance does not change.
         */
        patch: operations["changeKey"];
        trace?: never;
    };
    "/keys/{key}/top-up": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The key, percent-encoded. */
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
        /** List entries of the ledger, oldest first, in pages */
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
         * Export all entries of the ledger as CSV
         * @description UTF-8, a header line, then a line per entry, oldest first: id, at, key, type, credits, openingBalance, closingBalance,
         *     operation. A string that a spreadsheet would read as a formula begins with an apostrophe.
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
         * List the latest calls of the API, oldest first
         * @description At most 1000 calls of the last hour.
         */
        get: operations["listRequests"];
        put?: never;
        post?: never;
        /**
         * Clear the list of calls
         * @description Balances and entries do not change.
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
        /** Get one of the latest calls */
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
        /** List the scenarios of the served document */
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
         * Get the current chaos plan
         * @description It includes the seed and the remaining items of the queues.
         */
        get: operations["getChaos"];
        /**
         * Replace the chaos plan
         * @description Random sequences and limits start again. Scenarios and operations must be in the served document.
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
                /** @description The key, percent-encoded. */
                key: components["parameters"]["Key"];
            };
            cookie?: never;
        };
        /** Get the queue of a key */
        get: operations["getQueue"];
        put?: never;
        /**
         * Add items to the queue of a key
         * @description The items are appended. The key may be created later.
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
         * List custom people, by number
         * @description Any other valid number is a synthetic match and is not listed.
         */
        get: operations["listPeople"];
        put?: never;
        /**
         * Add custom people
         * @description A person needs a number and a name; missing fields come from the synthetic person of that number. A person with the same
         *     number is replaced. If one person is invalid, none is added.
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
        /** Get the custom person of a number */
        get: operations["getPerson"];
        put?: never;
        post?: never;
        /** Remove the custom person of a number */
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
        /** Restore keys, balances, entries, people, chaos and requests to the state at the start */
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
         * Get a snapshot of the sandbox: ledger, people and chaos
         * @description Balances include credits on hold, which are not charged yet.
         */
        get: operations["getSnapshot"];
        /**
         * Restore a snapshot of this or another sandbox
         * @description A ledger whose entries do not add up is refused, and nothing changes. At most 256 MB.
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
        /** Check that the process is up */
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
        /** Check that calls can be answered and charged */
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
        /** Get metrics in Prometheus's text format */
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
        /** Get this document, bundled */
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
        /** @description The shape of every refusal. */
        Refusal: {
            /** @description What is wrong and what to do about it. */
            error: string;
            /** @description The invalid field or parameter, as a dotted path. Absent if the refusal is about none. */
            field?: string;
        };
        NewKey: {
            /** @description The key that callers send as `Authorization: Bearer <key>`: letters, digits and signs, without spaces. */
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
            /** @description Null for a call that matches no operation. */
            operation: string | null;
            /** @description 0 without a response, after a connection reset or a timeout. */
            status: number;
            scenario: string;
            /** @description The injected fault, such as `reset`; null without one. */
            fault: string | null;
            /** @description The rules that the request broke, by id. */
            rules: string[];
            used: components["schemas"]["Credits"];
            /** @description The end of the sent key; null without one. */
            key: string | null;
        };
        Scenario: {
            operation: string;
            /** @description The value for `Prefer: example=<name>` and of the response's `sandbox-scenario` header. */
            name: string;
            summary: string;
            status: number;
            /** @description A request that selects it. */
            request: unknown;
        };
        Readiness: {
            ready: boolean;
            /** @description The reason, without names and addresses. The sandbox's terminal shows more. */
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
        /** @description A key and its balance. */
        Account: {
            key: string;
            role: components["schemas"]["Role"];
            access: components["schemas"]["Access"];
            dialect: components["schemas"]["BalanceDialect"];
            /** @description In credits, including open holds. */
            balance: components["schemas"]["Credits"];
            /** @description In credits, without open holds. The next call can spend this amount. */
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
            /** @description The charged operation; null for an entry that no call caused. */
            operation: string | null;
            at: components["schemas"]["Time"];
        };
        Milliseconds: number;
        PositiveMilliseconds: number;
        /**
         * @description The bureau's response time in milliseconds: fixed, or drawn for each call. `lognormal` resembles real response times: half of
         *     the calls take at most the median, and one in a hundred takes longer than `p99`.
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
            median: components["schemas"]["PositiveMilliseconds"];
            /** @description Not below the median. */
            p99: components["schemas"]["PositiveMilliseconds"];
        };
        /** @description The maximum number of calls per key. Further calls get a 429 with a `retry-after`. */
        ChaosLimit: {
            /** @description The number of calls. */
            calls: number;
            /** @description The sliding window, in seconds. */
            perSeconds: number;
        };
        Name: string;
        /**
         * @description A network fault. reset: the connection is reset. timeout: there is no response. truncated: the response ends half-way.
         *     bad-gateway: a 502 with an HTML page. too-many-requests: a 429 with `retry-after`. status: any undocumented status.
         * @enum {string}
         */
        ChaosFault: "reset" | "timeout" | "truncated" | "bad-gateway" | "too-many-requests" | "status";
        /** @description An effect on a call: a scenario, a fault, a delay, or a delay with one of them. */
        ChaosEffect: {
            /** @description A scenario of the document, which answers whatever the request selects: see `bgv scenarios`. */
            scenario?: components["schemas"]["Name"];
            fault?: components["schemas"]["ChaosFault"];
            /** @description Whether the call is served and charged before its answer is lost: true by default for reset, timeout and truncated, false for bad-gateway. Without payment, the call fails before the request is read. */
            paid?: boolean;
            /** @description With the fault `status`: an undocumented status. */
            status?: number;
            /** @description With too-many-requests (1 by default) and status: the header `retry-after`, in seconds. */
            retryAfter?: number;
            /** @description Replaces the plan's delay. */
            delay?: components["schemas"]["ChaosDelay"];
        };
        Names: components["schemas"]["Name"][];
        /** @description The calls that a rule applies to. Each field narrows them. */
        ChaosCondition: {
            /** @description Calls with one of these keys. */
            keys?: string[];
            /** @description Calls of one of these operations, by id. */
            operations?: components["schemas"]["Names"];
            /** @description Calls whose request selects one of these scenarios, or `synthetic-match`. Not for faults that are not paid: they are injected before the request is read. */
            scenarios?: components["schemas"]["Names"];
        };
        /** @description An item for every call, or for some calls, while the plan is in effect. */
        ChaosRule: {
            when?: components["schemas"]["ChaosCondition"];
            /** @description The share of the calls that the rule applies to: 0.05 is one in twenty, and 1, the default, is all. */
            share?: number;
            /** @description How many calls in a row it applies to, once it applies; 1 by default. */
            burst?: number;
        } & components["schemas"]["ChaosEffect"];
        /** @description An item for calls of a key. */
        ChaosItem: {
            /** @description How many calls take it; 1 by default. */
            times?: number;
        } & components["schemas"]["ChaosEffect"];
        /** @description Items for the next calls of a key. */
        ChaosItems: components["schemas"]["ChaosItem"][];
        /**
         * A chaos plan of bgv-kit
         * @description The faults of a sandbox as plain data: the file of `bgv sandbox --chaos`. At most one fault is injected into a call: by the limit, else by its key's queue, else by the first rule that applies.
         */
        ChaosPlan: {
            /** @description The location of this schema, for editors. */
            $schema?: string;
            /** @description Shares and delays are drawn from it: the same seed gives the same faults to the same calls. Without one, a seed is drawn and printed. */
            seed?: number;
            /** @description The bureau's response time, for every call that reaches it. */
            delay?: components["schemas"]["ChaosDelay"];
            limit?: components["schemas"]["ChaosLimit"];
            /** @description Items for every call or for some calls. The first rule that applies is used. */
            rules?: components["schemas"]["ChaosRule"][];
            /** @description By key: items for its next calls, in order. Rules do not apply to a key with a queue. */
            queues?: {
                [key: string]: components["schemas"]["ChaosItems"];
            };
        };
        /** @description Who the person is. */
        PersonalInfo: {
            /** @description The name in the bureau's file. It may differ from the requested name. */
            fullName: string;
            /** @description Date of birth. Empty when unknown. */
            dob: string | "";
            /** @description Male or Female where it is known. */
            gender: string;
            /** @description Empty when unknown. */
            totalIncome: string;
            /** @description For example SALARIED. Empty when unknown. */
            occupation: string;
            /** @description Full years, as a string. */
            age: string;
        };
        /** @description Position in its list, from 1, as a string. */
        Sequence: string;
        /** @description The date of the report to the bureau; empty when unknown. Lists are not sorted by it. */
        ReportedDate: string | "";
        /** @description One telephone number. */
        Phone: {
            sequence: components["schemas"]["Sequence"];
            reportedDate: components["schemas"]["ReportedDate"];
            /** @description H (home), M (mobile) and T (other) are known. The list is open. */
            typeCode: string;
            /** @description As stored by the bureau. The same number may appear under two codes; landlines occur. */
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
            /** @description One line of free text without punctuation, often truncated. */
            address: string;
            state: string;
            /** @description Permanent, Primary, Office, Owns, Rents or a comma-separated pair of them. The list is open, and the field may be missing. */
            type?: string;
            postal: string;
            reportedDate: components["schemas"]["ReportedDate"];
        };
        /** @description A synthetic person, never a real one. All values are strings, as in the bureau's response. */
        Person: {
            /** @description Ten digits, the first of them 6, 7, 8 or 9. India reserves no range for fiction: never dial or message it. */
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
            /** @description Ten digits, the first of them 6, 7, 8 or 9. India reserves no range for fiction: never dial or message it. */
            mobileNumber: string;
            /** @description The name as a request writes it: Asha Verma. */
            fullName: string;
            personalInfo?: {
                /** @description The name in the bureau's file. It may differ from the requested name. */
                fullName?: string;
                /** @description Date of birth. Empty when unknown. */
                dob?: string;
                /** @description Male or Female where it is known. */
                gender?: string;
                /** @description Empty when unknown. */
                totalIncome?: string;
                /** @description For example SALARIED. Empty when unknown. */
                occupation?: string;
                /** @description Full years, as a string. */
                age?: string;
            };
            phoneInfo?: {
                /** @description Position in its list, from 1, as a string. */
                sequence?: string;
                /** @description The date of the report to the bureau; empty when unknown. Lists are not sorted by it. */
                reportedDate?: string;
                /** @description H (home), M (mobile) and T (other) are known. The list is open. */
                typeCode?: string;
                /** @description As stored by the bureau. The same number may appear under two codes; landlines occur. */
                number?: string;
            }[];
            emailInfo?: {
                /** @description Position in its list, from 1, as a string. */
                sequence?: string;
                /** @description The date of the report to the bureau; empty when unknown. Lists are not sorted by it. */
                reportedDate?: string;
                emailAddress?: string;
            }[];
            identityInfo?: {
                panNumber?: {
                    idNumber?: string;
                    /** @description Position in its list, from 1, as a string. */
                    sequence?: string;
                }[];
                passportNumber?: {
                    idNumber?: string;
                    /** @description Position in its list, from 1, as a string. */
                    sequence?: string;
                }[];
                drivingLicense?: {
                    idNumber?: string;
                    /** @description Position in its list, from 1, as a string. */
                    sequence?: string;
                }[];
                voterId?: {
                    idNumber?: string;
                    /** @description Position in its list, from 1, as a string. */
                    sequence?: string;
                }[];
                aadhaarNumber?: {
                    idNumber?: string;
                    /** @description Position in its list, from 1, as a string. */
                    sequence?: string;
                }[];
                rationCard?: {
                    idNumber?: string;
                    /** @description Position in its list, from 1, as a string. */
                    sequence?: string;
                }[];
                otherId?: {
                    idNumber?: string;
                    /** @description Position in its list, from 1, as a string. */
                    sequence?: string;
                }[];
            };
            addressInfo?: {
                /** @description Position in its list, from 1, as a string. */
                sequence?: string;
                /** @description One line of free text without punctuation, often truncated. */
                address?: string;
                state?: string;
                /** @description Permanent, Primary, Office, Owns, Rents or a comma-separated pair of them. The list is open, and the field may be missing. */
                type?: string;
                postal?: string;
                /** @description The date of the report to the bureau; empty when unknown. Lists are not sorted by it. */
                reportedDate?: string;
            }[];
        };
        /** @description An account in a snapshot. Open holds are not stored, because they are not charged. */
        StoredAccount: {
            key: string;
            role: components["schemas"]["Role"];
            access: components["schemas"]["Access"];
            dialect: components["schemas"]["BalanceDialect"];
            balance: components["schemas"]["Credits"];
        };
        /** @description The complete content of a ledger. The entries add up to the balances. */
        LedgerSnapshot: {
            accounts: components["schemas"]["StoredAccount"][];
            /** @description In the order of their creation. */
            entries: components["schemas"]["LedgerEntry"][];
        };
        /** @description The state of a sandbox as plain data. */
        Snapshot: {
            ledger: components["schemas"]["LedgerSnapshot"];
            people: components["schemas"]["Person"][];
            /** @description Absent when chaos is off. */
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
        /** @description All custom people. */
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
        /** @description The current plan; null while chaos is off. */
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
        /** @description The items of the queue, the next one first. */
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
        /** @description The request violates this document. Nothing has changed. */
        Invalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description The token is missing or wrong. */
        NoToken: {
            headers: {
                "WWW-Authenticate"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description The sandbox was started without a token, and the caller is not on this machine. */
        NotThisMachine: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description Not found. */
        NotThere: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description The sandbox failed, for example because its database is unavailable. Its terminal shows the reason. */
        Failed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description The body is larger than the limit of this route. */
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
        /** @description The key, percent-encoded. */
        Key: string;
        /** @description Only entries of this key. */
        EntryKey: string;
        /** @description Only entries of this type. */
        EntryType: components["schemas"]["EntryType"];
        /** @description Only entries of this operation, by its id. */
        EntryOperation: string;
        /** @description Only entries made then or later: 2026-06-30, or 2026-06-30T09:15:00Z. */
        Since: components["schemas"]["Time"];
        /** @description Only entries made before then: 2026-06-30, or 2026-06-30T09:15:00Z. */
        Until: components["schemas"]["Time"];
        /** @description Only entries after this one: the `id` of an entry, or the `next` of a page, such as entry-12. */
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
            /** @description The key after the change. */
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
                /** @description The key, percent-encoded. */
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
                /** @description The key, percent-encoded. */
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
            /** @description The key after the change. */
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
                /** @description The key, percent-encoded. */
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
            /** @description The balance after the top-up, in credits. */
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
                /** @description Only entries of this key. */
                key?: components["parameters"]["EntryKey"];
                /** @description Only entries of this type. */
                type?: components["parameters"]["EntryType"];
                /** @description Only entries of this operation, by its id. */
                operation?: components["parameters"]["EntryOperation"];
                /** @description Only entries made then or later: 2026-06-30, or 2026-06-30T09:15:00Z. */
                since?: components["parameters"]["Since"];
                /** @description Only entries made before then: 2026-06-30, or 2026-06-30T09:15:00Z. */
                until?: components["parameters"]["Until"];
                /** @description Only entries after this one: the `id` of an entry, or the `next` of a page, such as entry-12. */
                after?: components["parameters"]["After"];
                /** @description The maximum number of entries in a page: 1000 by default, at most 10000. */
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
                        /** @description The value of `after` for the next page; null on the last page. */
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
                /** @description Only entries of this key. */
                key?: components["parameters"]["EntryKey"];
                /** @description Only entries of this type. */
                type?: components["parameters"]["EntryType"];
                /** @description Only entries of this operation, by its id. */
                operation?: components["parameters"]["EntryOperation"];
                /** @description Only entries made then or later: 2026-06-30, or 2026-06-30T09:15:00Z. */
                since?: components["parameters"]["Since"];
                /** @description Only entries made before then: 2026-06-30, or 2026-06-30T09:15:00Z. */
                until?: components["parameters"]["Until"];
                /** @description Only entries after this one: the `id` of an entry, or the `next` of a page, such as entry-12. */
                after?: components["parameters"]["After"];
                /** @description true shows only the end of each key. By default keys are complete, because a sandbox's keys are not secret. */
                masked?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entries. */
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
                /** @description Only calls with this HTTP status: 100 to 599, or 0 for calls without a response. */
                status?: number;
                /** @description Only calls with this scenario or fault. */
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
            /** @description The list is empty. */
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
                /** @description The response's `sandbox-request-id` header. */
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
                /** @description The key, percent-encoded. */
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
                /** @description The key, percent-encoded. */
                key: components["parameters"]["Key"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Items for the next calls, such as {"scenario":"bureau-failure","times":3}. */
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
                    /** @description People, each with at least a mobileNumber and a fullName. */
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
            /** @description The number is a synthetic match again. */
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
            /** @description The snapshot. Restore it unchanged. */
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
            /** @description The process is up. */
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
            /** @description The sandbox is ready. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            /** @description The sandbox is not ready, for the given reason. */
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
