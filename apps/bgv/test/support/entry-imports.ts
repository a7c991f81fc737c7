import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { workspaceFolder } from './folders.ts';

/** The packages that an entry of a workspace package loads at run time, through all its own files; sorted. */
export function entryImports(packageFolder: string, entry: string): string[] {
  const seen = new Set<string>();
  const packages = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const specifier of runtimeImports(file)) {
      if (specifier.startsWith('.')) visit(join(dirname(file), specifier));
      else packages.add(specifier);
    }
  };
  visit(join(workspaceFolder, packageFolder, entry));
  return [...packages].sort();
}

/** What a file imports or re-exports as values; types leave no trace at run time. */
function runtimeImports(file: string): string[] {
  if (!file.endsWith('.ts')) return [];
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  return source.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const { moduleSpecifier } = statement;
    if (moduleSpecifier === undefined || !ts.isStringLiteral(moduleSpecifier) || isTypeOnly(statement)) return [];
    return [moduleSpecifier.text];
  });
}

function isTypeOnly(statement: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(statement)) {
    const { exportClause, isTypeOnly: whole } = statement;
    return whole || (exportClause !== undefined && ts.isNamedExports(exportClause) && allTypes(exportClause.elements));
  }
  const { importClause } = statement;
  if (importClause === undefined) return false;
  const { name, namedBindings, phaseModifier } = importClause;
  if (phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  return (
    name === undefined &&
    namedBindings !== undefined &&
    ts.isNamedImports(namedBindings) &&
    allTypes(namedBindings.elements)
  );
}

function allTypes(elements: readonly { readonly isTypeOnly: boolean }[]): boolean {
  return elements.every((element) => element.isTypeOnly);
}
