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
        /** @description Credits: a whole number, 0 or more. */
        Credits: number;
        /**
         * @description What the key may do: active, forbidden (its calls get 403) or revoked (401).
         * @enum {string}
         */
        Access: "active" | "forbidden" | "revoked";
        /**
         * @description Which balance names its answers carry: both, left or remaining.
         * @enum {string}
         */
        Dialect: "both" | "left" | "remaining";
        /** @description What the key is for: a text, in a word. */
        Role: string;
        /** @description A key and what it owns. */
        Key: {
            key: string;
            role: components["schemas"]["Role"];
            access: components["schemas"]["Access"];
            dialect: components["schemas"]["Dialect"];
            /** @description With every credit that is on hold. */
            balance: components["schemas"]["Credits"];
            /** @description What the next call can spend. */
            available: components["schemas"]["Credits"];
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
            dialect?: components["schemas"]["Dialect"];
        };
        /** @description At least one of role, access and dialect. */
        KeyChange: {
            role?: components["schemas"]["Role"];
            access?: components["schemas"]["Access"];
            dialect?: components["schemas"]["Dialect"];
        };
        TopUp: {
            credits: components["schemas"]["Credits"];
        };
        /** @description A day, such as 2026-06-30, or a time with its zone, such as 2026-06-30T09:15:00Z. */
        Time: string;
        /**
         * @description opening, top-up or debit.
         * @enum {string}
         */
        EntryType: "opening" | "top-up" | "debit";
        /** @description One change of a balance. The rows of a key add up to its balance. */
        Entry: {
            id: string;
            key: string;
            type: components["schemas"]["EntryType"];
            /** @description Credits: a whole number, negative for a debit. */
            credits: number;
            openingBalance: components["schemas"]["Credits"];
            closingBalance: components["schemas"]["Credits"];
            /** @description The operation that was paid for; null for what no call caused. */
            operation: string | null;
            at: components["schemas"]["Time"];
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
        /** @description A scenario of the document, which answers whatever the request selects. It goes without a fault. */
        ScenarioName: string;
        /**
         * @description What goes wrong on the way. reset: the connection is reset. timeout: no answer ever comes. truncated: the answer breaks
         *     off half-way. bad-gateway: a 502 with a page of HTML. too-many-requests: a 429 with `retry-after`. status: any status
         *     that the document does not know.
         * @enum {string}
         */
        Fault: "reset" | "timeout" | "truncated" | "bad-gateway" | "too-many-requests" | "status";
        /**
         * @description true or false: whether the call was served and charged before its answer was lost. By default true for reset, timeout
         *     and truncated, false for bad-gateway.
         */
        Paid: boolean;
        /** @description With the fault status: a whole number from 400 to 599. */
        FaultStatus: number;
        /** @description With the faults too-many-requests and status: whole seconds, from 0 to 86400, for the header `retry-after`. */
        RetryAfter: number;
        /** @description Milliseconds, from 0 to 600000. */
        Milliseconds: number;
        /**
         * @description How long the bureau takes, in milliseconds: a number, or one that is drawn for each call, such as
         *     {"distribution":"lognormal","median":400,"p99":4000}; also uniform with from and to, and normal with mean and deviation.
         */
        ChaosDelay: components["schemas"]["Milliseconds"] | {
            /** @constant */
            distribution: "uniform";
            from: components["schemas"]["Milliseconds"];
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
            p99: components["schemas"]["Milliseconds"];
        };
        /** @description What calls of a key meet: a scenario or a fault, a delay, or a delay and one of them. */
        ChaosItem: {
            scenario?: components["schemas"]["ScenarioName"];
            fault?: components["schemas"]["Fault"];
            paid?: components["schemas"]["Paid"];
            status?: components["schemas"]["FaultStatus"];
            retryAfter?: components["schemas"]["RetryAfter"];
            delay?: components["schemas"]["ChaosDelay"];
            /** @description How many calls take it: a whole number, 1 unless given. */
            times?: number;
        };
        /** @description What happens to every call, or to some, for as long as the plan holds. */
        ChaosRule: {
            scenario?: components["schemas"]["ScenarioName"];
            fault?: components["schemas"]["Fault"];
            paid?: components["schemas"]["Paid"];
            status?: components["schemas"]["FaultStatus"];
            retryAfter?: components["schemas"]["RetryAfter"];
            delay?: components["schemas"]["ChaosDelay"];
            /** @description Which calls it is for: each part narrows. */
            when?: {
                /** @description A list of keys. */
                keys?: string[];
                /** @description A list of ids of operations. */
                operations?: string[];
                /** @description A list of names of scenarios. */
                scenarios?: string[];
            };
            /** @description How many of the calls it strikes: above 0, and at most 1, which is all of them and the default. */
            share?: number;
            /** @description How many calls in a row a strike hits: a whole number, 1 unless given. */
            burst?: number;
        };
        /** @description What goes wrong, as plain data: what a chaos file holds. */
        ChaosPlan: {
            /** @description A whole number. The same seed strikes the same calls; a plan without one is given one. */
            seed?: number;
            delay?: components["schemas"]["ChaosDelay"];
            /** @description How many calls a key may make: an object with `calls` and `perSeconds`. What is above is a 429. */
            limit?: {
                /** @description A whole number of calls. */
                calls: number;
                /** @description Whole seconds. */
                perSeconds: number;
            };
            /** @description A list of rules. The first one that strikes a call is applied. */
            rules?: components["schemas"]["ChaosRule"][];
            /** @description By key, a list of what its next calls meet. */
            queues?: {
                [key: string]: components["schemas"]["ChaosItem"][];
            };
            /** @description Where an editor finds the schema of chaos files. */
            $schema?: string;
        };
        Readiness: {
            ready: boolean;
            /** @description Why not, without names and addresses. The sandbox's terminal says more. */
            reason?: string;
        };
        /** @description What a sandbox keeps, as plain data. */
        Snapshot: {
            /** @description Accounts and their entries, which add up to the balances. */
            ledger: {
                accounts: {
                    key: string;
                    role: components["schemas"]["Role"];
                    access: components["schemas"]["Access"];
                    dialect: components["schemas"]["Dialect"];
                    balance: components["schemas"]["Credits"];
                }[];
                entries: components["schemas"]["Entry"][];
            };
            people: components["schemas"]["Person"][];
            /** @description Absent where chaos was off. */
            chaos?: components["schemas"]["ChaosPlan"];
        };
        /** @description What is known of a synthetic person, who must never be a real one. All values are texts. */
        GivenPerson: {
            /** @description The number that finds them: a text of ten digits, the first of them 6, 7, 8 or 9. */
            mobileNumber: string;
            /** @description The name as a request writes it: a text such as Asha Verma. */
            fullName: string;
            personalInfo?: {
                fullName?: string;
                dob?: string;
                gender?: string;
                totalIncome?: string;
                occupation?: string;
                age?: string;
            };
            phoneInfo?: {
                sequence?: string;
                reportedDate?: string;
                typeCode?: string;
                number?: string;
            }[];
            emailInfo?: {
                sequence?: string;
                reportedDate?: string;
                emailAddress?: string;
            }[];
            identityInfo?: {
                panNumber?: components["schemas"]["GivenIdentities"];
                passportNumber?: components["schemas"]["GivenIdentities"];
                drivingLicense?: components["schemas"]["GivenIdentities"];
                voterId?: components["schemas"]["GivenIdentities"];
                aadhaarNumber?: components["schemas"]["GivenIdentities"];
                rationCard?: components["schemas"]["GivenIdentities"];
                otherId?: components["schemas"]["GivenIdentities"];
            };
            addressInfo?: {
                sequence?: string;
                address?: string;
                state?: string;
                type?: string;
                postal?: string;
                reportedDate?: string;
            }[];
        };
        GivenIdentities: {
            idNumber?: string;
            sequence?: string;
        }[];
        /** @description A synthetic person, in the words of the bureau's answer. Never a real one. */
        Person: {
            /** @description The number that finds them: ten digits, the first of them 6, 7, 8 or 9. */
            mobileNumber: string;
            /** @description The name as a request writes it: a text such as Asha Verma. */
            fullName: string;
            personalInfo: components["schemas"]["PersonalInfo"];
            phoneInfo: components["schemas"]["Phone"][];
            emailInfo: components["schemas"]["Email"][];
            identityInfo: components["schemas"]["IdentityInfo"];
            addressInfo: components["schemas"]["Address"][];
        };
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
        Phone: {
            sequence: components["schemas"]["Sequence"];
            reportedDate: components["schemas"]["ReportedDate"];
            /** @description H (home), M (mobile) and T (other) are known. The list is open. */
            typeCode: string;
            /** @description As the bureau has it. The same number may stand under two codes; landlines occur. */
            number: string;
        };
        Email: {
            sequence: components["schemas"]["Sequence"];
            reportedDate: components["schemas"]["ReportedDate"];
            emailAddress: string;
        };
        IdentityList: {
            idNumber: string;
            sequence: components["schemas"]["Sequence"];
        }[];
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
    };
    responses: {
        /** @description All keys. */
        Keys: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    keys: components["schemas"]["Key"][];
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
                    "application/json": components["schemas"]["Key"];
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
                    "application/json": components["schemas"]["Key"];
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
                    "application/json": components["schemas"]["Key"];
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
                        entries: components["schemas"]["Entry"][];
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
                    people: components["schemas"]["GivenPerson"][];
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
