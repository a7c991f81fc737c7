import { isJsonObject, type Json, type JsonObject } from '@bgv-kit/spec';
import openapiTypescript, { astToString, type OpenAPI3 } from 'openapi-typescript';
import ts from 'typescript';
import { withoutConditions } from '../src/generate/emit-types.ts';
import { schemasOf } from './shape-document.ts';

const banner = `// Written by the generator from the documents in spec/. Do not edit: change them and generate again.
import type { Json } from '../json.ts';

`;

/** Stands where a JSON value is wanted: neither it nor a part of it is readonly, and an absent member is not `undefined`. */
const plainJson = 'Person';

/** The shapes as types, one per schema, with the schemas' descriptions. */
export async function emitShapeTypes(document: JsonObject): Promise<string> {
  // openapi-typescript checks the document itself; its input type is OpenAPI's, ours is plain JSON.
  const input = { ...(withoutConditions(document) as unknown as OpenAPI3), paths: {} };
  const nodes = await openapiTypescript(input, { immutable: true, silent: true });
  const asJson = namesWithin(plainJson, schemasOf(document));
  const types = nodes.flatMap(schemaMembers).map((member) => typeAlias(member, asJson));
  return banner + astToString(types);
}

/** The names of a schema and of all schemas within it. */
function namesWithin(name: string, schemas: JsonObject, found = new Set<string>()): Set<string> {
  if (found.has(name)) return found;
  found.add(name);
  for (const inner of referencesIn(schemas[name] ?? null)) namesWithin(inner, schemas, found);
  return found;
}

function referencesIn(node: Json): string[] {
  if (Array.isArray(node)) return node.flatMap(referencesIn);
  if (!isJsonObject(node)) return [];
  const { $ref } = node;
  const own = typeof $ref === 'string' ? [$ref.split('/').at(-1) ?? ''] : [];
  return [...own, ...Object.values(node).flatMap(referencesIn)];
}

/** The members of `components.schemas` in the output of openapi-typescript, but for `Json`, which is a type of ours. */
function schemaMembers(node: ts.Node): ts.PropertySignature[] {
  if (!ts.isInterfaceDeclaration(node) || node.name.text !== 'components') return [];
  const schemas = node.members.find((member) => isNamed(member, 'schemas'));
  const type = schemas !== undefined && ts.isPropertySignature(schemas) ? schemas.type : undefined;
  if (type === undefined || !ts.isTypeLiteralNode(type)) throw new Error('openapi-typescript has changed its output.');
  return type.members.filter(ts.isPropertySignature).filter((member) => !isNamed(member, 'Json'));
}

function isNamed({ name }: ts.TypeElement, text: string): boolean {
  return name !== undefined && ts.isIdentifier(name) && name.text === text;
}

function typeAlias(member: ts.PropertySignature, asJson: ReadonlySet<string>): ts.Node {
  const { factory } = ts;
  if (!ts.isIdentifier(member.name) || member.type === undefined) throw new Error('A schema has no plain name.');
  const type = tidied(member.type, asJson.has(member.name.text));
  const modifiers = factory.createModifiersFromModifierFlags(ts.ModifierFlags.Export);
  return withComment(factory.createTypeAliasDeclaration(modifiers, member.name, undefined, type), member);
}

/** A type with plain names for what it refers to. What is not plain JSON may hold `undefined` where a member is optional. */
function tidied(type: ts.TypeNode, isJson: boolean): ts.TypeNode {
  const visit = (node: ts.Node): ts.Node => {
    if (ts.isIndexedAccessTypeNode(node) && ts.isLiteralTypeNode(node.indexType)) {
      const name = ts.isStringLiteral(node.indexType.literal) ? node.indexType.literal.text : '';
      return ts.factory.createTypeReferenceNode(name);
    }
    if (isJson && ts.isTypeOperatorNode(node)) return visit(node.type);
    const inner = ts.visitEachChild(node, visit, undefined);
    return ts.isPropertySignature(inner) ? withComment(tidiedMember(inner, isJson), node) : inner;
  };
  // What a type is visited as is a type.
  return visit(type) as ts.TypeNode;
}

function tidiedMember(member: ts.PropertySignature, isJson: boolean): ts.PropertySignature {
  const { factory } = ts;
  const { modifiers, name, questionToken, type } = member;
  if (isJson || type === undefined) return factory.createPropertySignature(undefined, name, questionToken, type);
  const orUndefined = [type, factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword)];
  const full = questionToken === undefined ? type : factory.createUnionTypeNode(orUndefined);
  return factory.createPropertySignature(modifiers, name, questionToken, full);
}

/** Keeps a description, and leaves out what the type says itself. */
function withComment<Node extends ts.Node>(node: Node, described: ts.Node): Node {
  const comments = ts.getSyntheticLeadingComments(described) ?? [];
  const kept = comments.flatMap((comment) => {
    const [, description] = comment.text.split('@description ');
    const lines = description?.split('\n').filter((line) => !/^ *\* @/.test(line)) ?? [];
    const [first, ...others] = lines.map((line) => line.replace(/^[ *]*/, '').trim()).filter((line) => line !== '');
    if (first === undefined) return [];
    return {
      ...comment,
      text: others.length === 0 ? `* ${first} ` : `*\n${[first, ...others].map((line) => ` * ${line}\n`).join('')} `,
    };
  });
  return kept.length === 0 ? node : ts.setSyntheticLeadingComments(node, kept);
}
