import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { type GivenPerson, UnreadablePeople } from './given-people.ts';

/**
 * Reads people from JSON: a list of them, or `{"people": [...]}`.
 *
 * @throws UnreadablePeople with the line.
 */
export function readJsonPeople(text: string): readonly GivenPerson[] {
  const lineAt = lines(text);
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [error] = errors;
  if (error !== undefined || root === undefined) {
    const what = error === undefined ? 'nothing is there' : words(printParseErrorCode(error.error));
    throw new UnreadablePeople(lineAt(error?.offset ?? 0), `is no JSON: ${what}. A CSV file is named .csv`);
  }
  const list = root.type === 'array' ? root : findNodeAtLocation(root, ['people']);
  if (list?.type !== 'array')
    throw new UnreadablePeople(
      1,
      'must hold a list of people: [{"mobileNumber": "9000012345", "fullName": "Asha Verma"}]',
    );
  return (list.children ?? []).map((node) => ({
    value: jsonOf(node),
    lineOf: (path) => lineAt(nearest(node, path).offset),
  }));
}

/** The node at a path, or the last on the way to it that is there. A field is where its name is. */
function nearest(node: Node, path: readonly (string | number)[]): Node {
  for (let length = path.length; length > 0; length -= 1) {
    const found = findNodeAtLocation(node, path.slice(0, length));
    if (found !== undefined) return found.parent?.type === 'property' ? found.parent : found;
  }
  return node;
}

/** @note Not `getNodeValue`: it makes an object whose `__proto__` field is its prototype, which nobody would see. */
function jsonOf(node: Node): unknown {
  const children = node.children ?? [];
  if (node.type === 'array') return children.map(jsonOf);
  if (node.type !== 'object') return node.value;
  return Object.fromEntries(
    children.flatMap(({ children: [name, value] = [] }) =>
      name && value ? [[String(name.value), jsonOf(value)]] : [],
    ),
  );
}

/** `CommaExpected` as `comma expected`. */
function words(code: string): string {
  return code.replaceAll(/\B[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).toLowerCase();
}

function lines(text: string): (offset: number) => number {
  const ends = [...text.matchAll(/\r\n|\n|\r/g)].map(({ index }) => index);
  return (offset) => ends.filter((end) => end < offset).length + 1;
}
