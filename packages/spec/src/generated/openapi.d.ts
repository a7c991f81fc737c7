// Written by the generator from the OpenAPI document. Do not edit: change the document and generate again.
export interface paths {
    "/v2/finance/customer-data-pull": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Customer Financial Data Pull
         * @description Fetches financial and bureau data for an individual using their mobile number and full name. The response returns personal information, phone records, email records, identity documents, and address history sourced from the credit bureau. Credit usage: 1 credit is consumed per request whenever the bureau is successfully reached — including when the bureau returns no data (404). No credit is consumed for 400, 401, 402, 403, or 500 responses.
         */
        post: operations["pullCustomerData"];
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
        CustomerDataPullRequest: {
            /** @description 10-digit Indian mobile number starting with 6, 7, 8, or 9. All digits cannot be identical (e.g. 9999999999 is invalid). */
            mobile_number: string;
            /** @description Full name of the individual. Only letters, spaces, and dots are allowed. */
            full_name: string;
            /**
             * @description Purpose for which consent is taken from the individual. If provided, must be more than 20 characters. Defaults to "Financial data verification for background verification" when not supplied.
             * @default Financial data verification for background verification
             */
            consent_purpose?: string;
            /**
             * @description Optional document type for an additional identity lookup (e.g. PAN, AADHAAR).
             * @example
             * @example PAN
             * @example AADHAAR
             */
            document_type?: string;
            /**
             * @description Optional ID value associated with the supplied document_type.
             * @example
             * @example AAAPV0000A
             * @example 000000000000
             */
            id_value?: string;
        };
        SuccessEnvelope: {
            /**
             * @description Overall status of the API.
             * @enum {string}
             */
            status: "success";
            /**
             * @description HTTP status code.
             * @enum {integer}
             */
            code: 200;
            /** @description Description of the response or error. */
            message: string;
            /** @description Represents the total number of credits used in this request. */
            credits_used: number;
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
        CustomerFinancialData: {
            /** @description The bureau's number for this pull, new in each response. */
            reportOrderNumber: string;
            personalInfo: components["schemas"]["PersonalInfo"];
            phoneInfo: components["schemas"]["Phone"][];
            emailInfo: components["schemas"]["Email"][];
            identityInfo: components["schemas"]["IdentityInfo"];
            addressInfo: components["schemas"]["Address"][];
        };
        /** @description Represents the remaining credits available for use. */
        Balance: number;
        CreditsLeft: {
            credits_left: components["schemas"]["Balance"];
        };
        CreditsRemaining: {
            credits_remaining: components["schemas"]["Balance"];
        };
        /** @description The vendor documentation prints both names. At least one is present; when both are, they agree. */
        CreditBalance: components["schemas"]["CreditsLeft"] | components["schemas"]["CreditsRemaining"];
        /** @description The vendor documentation prints no error body; this is the shape of the success envelope. */
        ErrorEnvelope: {
            /**
             * @description Overall status of the API.
             * @enum {string}
             */
            status: "error";
            /** @description HTTP status code. */
            code: number;
            /** @description Description of the response or error. */
            message: string;
            data: {
                [key: string]: unknown;
            };
            /** @description Represents the total number of credits used in this request. */
            credits_used: number;
        };
        ErrorAnswer: components["schemas"]["ErrorEnvelope"] & components["schemas"]["CreditBalance"];
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    pullCustomerData: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomerDataPullRequest"];
            };
        };
        responses: {
            /** @description Customer financial data fetched successfully. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessEnvelope"] & {
                        data: components["schemas"]["CustomerFinancialData"];
                    } & components["schemas"]["CreditBalance"];
                };
            };
            /** @description The request is at fault. Not charged. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description The key is missing or not known. Not charged. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description The balance does not cover the price. Not charged. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description The key has no access to this API. Not charged. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description The bureau was reached and has no data. Charged. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
            /** @description The bureau could not be reached. Not charged. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorAnswer"];
                };
            };
        };
    };
}
