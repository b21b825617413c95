import ts from "typescript";

/** What the compiler sees of a program: every token but the white space, with its place in the tree. */
export interface Token {
  readonly kind: string;
  readonly text: string;
  /** Whether people may read it: a string, a piece of a template, the text of JSX. */
  readonly isText: boolean;
  /** The nodes around it, from the inside. */
  readonly path: readonly string[];
}

/** The tokens of a program; undefined where the compiler finds a fault of syntax. */
export function tokensOf(source: string): readonly Token[] | undefined {
  const file = ts.createSourceFile("a.tsx", source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const { parseDiagnostics } = file as unknown as { readonly parseDiagnostics: readonly unknown[] };
  if (parseDiagnostics.length > 0) return undefined;
  const tokens: Token[] = [];
  const visit = (node: ts.Node, path: readonly string[]): void => {
    const kind = ts.SyntaxKind[node.kind];
    const children = node.getChildren(file);
    if (children.length === 0) {
      const isText = ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node) || ts.isJsxText(node);
      tokens.push({ kind, text: node.getText(file), isText, path });
    }
    for (const child of children) visit(child, [kind, ...path]);
  };
  visit(file, []);
  return tokens;
}
