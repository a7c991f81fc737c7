import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { type GivenPerson, UnreadablePeople } from './given-people.ts';

/**
 * Reads people from JSON: a list of them, or `{"people": [...]}`.
 *
 * @throws UnreadablePeople with each line.
 */
export function readJsonPeople(text: string): readonly GivenPerson[] {
  const lineAt = lines(text);
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [error] = errors;
  if (error !== undefined || root === undefined) {
    const what = error === undefined ? 'nothing is there' : words(printParseErrorCode(error.error));
    throw unreadable(lineAt(error?.offset ?? 0), `the file is no JSON: ${what}. A CSV file is named .csv`);
  }
  const list = root.type === 'array' ? root : findNodeAtLocation(root, ['people']);
  if (list?.type !== 'array')
    throw unreadable(
      1,
      'the file must hold a list of people: [{"mobileNumber": "9000012345", "fullName": "Asha Verma"}]',
    );
  const twice = doubled(list).map((node) => ({
    line: lineAt(node.offset),
    reason: 'this field is there already in the same object; leave one out',
  }));
  if (twice.length > 0) throw new UnreadablePeople(twice);
  return (list.children ?? []).map((node) => ({
    value: jsonOf(node),
    lineOf: (path) => lineAt(nearest(node, path).offset),
  }));
}

function unreadable(line: number, reason: string): UnreadablePeople {
  return new UnreadablePeople([{ line, reason }]);
}

/** The fields, anywhere below, whose name an earlier field of the same object has. */
function doubled(node: Node): readonly Node[] {
  const children = node.children ?? [];
  const names = node.type === 'object' ? children.map(({ children: [name] = [] }) => name?.value) : [];
  return children.flatMap((child, index) => [
    ...(names.indexOf(names[index]) < index && names.length > 0 ? [child] : []),
    ...doubled(child),
  ]);
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

/** @note By halves: a long file has many places to look up. */
function lines(text: string): (offset: number) => number {
  const ends = [...text.matchAll(/\r\n|\n|\r/g)].map(({ index }) => index);
  return (offset) => {
    let [from, to] = [0, ends.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((ends[middle] ?? 0) < offset) from = middle + 1;
      else to = middle;
    }
    return from + 1;
  };
}
