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
      return { status: 200, json: { scenarios: sandbox.operations.flatMap(scenariosOf) } };
    },
  };
}

/** JSON has no undefined: a missing value is null. */
function withNulls(request: LoggedRequest) {
  const { operation = null, key = null, fault = null } = request;
  return { ...request, operation, key, fault };
}

function scenariosOf(operation: Sandbox['operations'][number]) {
  return operation.scenarios.map(({ name, summary, status, request }) => ({
    operation: operation.id,
    name,
    summary,
    status,
    request,
  }));
}
