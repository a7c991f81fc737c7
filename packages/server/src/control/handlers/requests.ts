import type { LoggedRequest, Sandbox } from '@bgv-kit/sandbox';
import type { HandlersOf } from '../control-types.ts';

const notFound = {
  error: 'None of the latest calls has this id. GET /__sandbox/requests lists them.',
  field: 'id',
};

/** The latest calls of the API, and its scenarios. */
export function requestHandlers(
  sandbox: Sandbox,
): HandlersOf<'listRequests' | 'getRequest' | 'clearRequests' | 'listScenarios'> {
  return {
    listRequests({ query }) {
      const wanted = Object.entries(query);
      const requests = sandbox
        .requests()
        .filter((request) => wanted.every(([name, value]) => request[name as keyof typeof query] === value));
      return { status: 200, json: { requests: requests.map(withNulls) } };
    },
    getRequest({ path: { id } }) {
      const request = sandbox.request(id);
      return request === undefined ? { status: 404, json: notFound } : { status: 200, json: withNulls(request) };
    },
    clearRequests() {
      sandbox.clearRequests();
      return { status: 204 };
    },
    listScenarios() {
      const scenarios = sandbox.operations.flatMap(({ id: operation, scenarios: all }) =>
        all.map(({ name, summary, status, request }) => ({ operation, name, summary, status, request })),
      );
      return { status: 200, json: { scenarios } };
    },
  };
}

/** JSON has no undefined: a missing value is null. */
function withNulls(request: LoggedRequest) {
  const { operation = null, key = null, fault = null } = request;
  return { ...request, operation, key, fault };
}
