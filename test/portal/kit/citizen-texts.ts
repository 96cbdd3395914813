import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { runInNewContext } from 'node:vm';
import ts from 'typescript';

export type Texts = Readonly<Record<string, string | ((...args: unknown[]) => string)>>;

const fileOf = (from: string, specifier: string): string[] => {
  const base = path.join(path.dirname(from), specifier.replace(/\.js$/, ''));
  return [`${base}.ts`, `${base}.tsx`].filter((file) => existsSync(file));
};

const parsed = (file: string): ts.SourceFile => ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ESNext, true);

const nodesIn = (node: ts.Node): ts.Node[] => {
  const inner: ts.Node[] = [];
  node.forEachChild((child) => void inner.push(child, ...nodesIn(child)));
  return inner;
};

/** The modules of the portal that a module loads, at once or later. */
const loadedBy = (source: ts.SourceFile): string[] =>
  nodesIn(source).flatMap((node) => {
    const named = ts.isImportDeclaration(node) || ts.isExportDeclaration(node) ? node.moduleSpecifier : undefined;
    const later = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword ? node.arguments[0] : undefined;
    const specifier = named ?? later;
    return specifier !== undefined && ts.isStringLiteral(specifier) && specifier.text.startsWith('.') ? fileOf(source.fileName, specifier.text) : [];
  });

/** The Danish texts that a module defines. */
const definedIn = (source: ts.SourceFile): Texts[] =>
  nodesIn(source).flatMap((node) => {
    const danish = ts.isCallExpression(node) && node.expression.getText() === 'defineTexts' ? node.arguments[0] : undefined;
    if (danish === undefined) return [];
    return [runInNewContext(ts.transpile(`(${danish.getText()})`, { target: ts.ScriptTarget.ESNext })) as Texts];
  });

/** All texts that modules of the portal define, and all that they load: by the file that defines them. */
export const textsReachedFrom = (entries: readonly string[]): ReadonlyMap<string, Texts> => {
  const seen = new Set<string>();
  const found = new Map<string, Texts>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    const source = parsed(file);
    const texts = definedIn(source);
    if (texts.length > 0) found.set(path.relative('apps/portal/src', file), Object.assign({}, ...texts));
    for (const loaded of loadedBy(source)) visit(loaded);
  };
  for (const entry of entries) visit(path.normalize(entry));
  return found;
};
