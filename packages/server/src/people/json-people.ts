import { parsePointer } from '@bgv-kit/spec';
import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { type GivenPerson, peopleInvalid } from './read-people.ts';

/**
 * Parses people from JSON: a list of them, or `{"people": [...]}`. The places are lines of the file.
 *
 * @throws ServerError `PEOPLE_INVALID` with each line that is no such JSON.
 */
export function parseJsonPeople(text: string, file: string): readonly GivenPerson[] {
  const placeAt = (offset: number) => `${file}, line ${text.slice(0, offset).split(/\r\n|\n|\r/).length}`;
  const mistakeAt = (offset: number, message: string) => () => `${placeAt(offset)}: ${message}`;
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [error] = errors;
  if (error !== undefined || root === undefined) {
    const what = error === undefined ? 'it is empty' : words(printParseErrorCode(error.error));
    throw peopleInvalid([mistakeAt(error?.offset ?? 0, `the file is no JSON: ${what}. A CSV file is named .csv`)]);
  }
  const list = root.type === 'array' ? root : findNodeAtLocation(root, ['people']);
  if (list?.type !== 'array') {
    const example = '[{"mobileNumber": "9000012345", "fullName": "Asha Verma"}]';
    throw peopleInvalid([mistakeAt(0, `the file must hold a list of people: ${example}`)]);
  }
  const repeated = repeatedFields(list);
  if (repeated.length > 0) {
    const message = 'this field occurs twice in the same object; leave one out';
    throw peopleInvalid(repeated.map(({ offset }) => mistakeAt(offset, message)));
  }
  return (list.children ?? []).map((node) => ({
    value: jsonOf(node),
    placeOf: (pointer) => placeAt(nearest(node, pointer).offset),
  }));
}

/** The fields, at any depth, whose name an earlier field of the same object has. */
function repeatedFields(node: Node): readonly Node[] {
  const children = node.children ?? [];
  const names = node.type === 'object' ? children.map(({ children: [name] = [] }) => name?.value) : [];
  return children.flatMap((child, index) => [
    ...(names.length > 0 && names.indexOf(names[index]) < index ? [child] : []),
    ...repeatedFields(child),
  ]);
}

/** The node at a JSON Pointer, or the last on the way to it that exists. A field is where its name is. */
function nearest(node: Node, pointer: string): Node {
  const path = parsePointer(pointer).map((step) => (/^[0-9]+$/.test(step) ? Number(step) : step));
  for (let length = path.length; length > 0; length -= 1) {
    const found = findNodeAtLocation(node, path.slice(0, length));
    if (found !== undefined) return found.parent?.type === 'property' ? found.parent : found;
  }
  return node;
}

/** @note Not `getNodeValue`: it makes a field named `__proto__` the object's prototype, where no check sees it. */
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
