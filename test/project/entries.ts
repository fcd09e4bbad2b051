/** The functions that Google may call, as the sources declare them with their doc comments. */
import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";

const FOLDER = "src/entries";

export interface Entry {
  name: string;
  /** Whether cells may call it: its doc comment says so. */
  isCustom: boolean;
  /** The source that declares it. */
  file: string;
}

/** The name in `global.name = ...`. */
function declaredIn(statement: ts.Statement): string | null {
  if (!ts.isExpressionStatement(statement) || !ts.isBinaryExpression(statement.expression)) return null;
  const { left, operatorToken } = statement.expression;
  if (operatorToken.kind !== ts.SyntaxKind.EqualsToken || !ts.isPropertyAccessExpression(left)) return null;
  return left.expression.getText() === "global" ? left.name.text : null;
}

/** Every entry of the sources, those for cells first, each kind by name. */
export function entries(): Entry[] {
  const files = readdirSync(FOLDER, { recursive: true }).map(String);
  const found = files
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) => {
      const source = ts.createSourceFile(file, readFileSync(`${FOLDER}/${file}`, "utf8"), ts.ScriptTarget.ES2022, true);
      return source.statements.flatMap((statement): Entry[] => {
        const name = declaredIn(statement);
        const isCustom = ts.getJSDocTags(statement).some(({ tagName }) => tagName.text === "customfunction");
        return name === null ? [] : [{ name, isCustom, file }];
      });
    });
  return found.sort((one, other) => Number(other.isCustom) - Number(one.isCustom) || (one.name < other.name ? -1 : 1));
}
