import {
  type ArrayValueObject,
  type BaseAstNode,
  type BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
  Interpreter,
  NullValueObject,
} from "@univerjs/engine-formula";

type Compute<Answer> = (this: Computing, node: BaseAstNode, columns?: number, rows?: number) => Answer;
interface Computing {
  _execute: Compute<number>;
  _executeAsync: Compute<Promise<number>>;
}

/** The one value of a test; null where there are several, one for each cell of an array. */
function onlyValue(test: FunctionVariantType): BaseValueObject | null {
  const value = test.isReferenceObject() ? (test as BaseReferenceObject).toArrayValueObject() : (test as BaseValueObject);
  if (!value.isArray()) return value;
  const array = value as ArrayValueObject;
  return array.getRowCount() === 1 && array.getColumnCount() === 1 ? (array.get(0, 0) as BaseValueObject | null) : null;
}

/** Which of IF's branches its test does not ask for: 0 is that of TRUE. */
function unasked(test: ReturnType<BaseAstNode["getValue"]>): readonly number[] {
  const value = test && onlyValue(test);
  if (!value) return [];
  if (value.isError()) return [0, 1];
  return [value.getValue() ? 1 : 0];
}

const isIf = (node: BaseAstNode): boolean => node.getToken().toUpperCase() === "IF" && node.getChildren().length > 1;

let isTaught = false;

/** Computes IF's test, and of its branches those that it asks for; the others are blank meanwhile, as nobody looks at them. */
function* asked(node: BaseAstNode): Generator<BaseAstNode> {
  const [test, ...branches] = node.getChildren();
  if (!test) return;
  yield test;
  const without = unasked(test.getValue());
  for (const [at, branch] of branches.entries()) {
    if (without.includes(at)) branch.setValue(NullValueObject.create());
    else yield branch;
  }
}

/** Sheets computes only the branch of IF that is asked for, and calls no function of the other one; Univer computes both. */
export function computeOneBranch(): void {
  if (isTaught) return;
  isTaught = true;
  const computing = Interpreter.prototype as unknown as Computing;
  const { _execute: compute, _executeAsync: computeLater } = computing;
  computing._execute = function (node, columns = 0, rows = 0) {
    if (!isIf(node)) return compute.call(this, node, columns, rows);
    for (const child of asked(node)) this._execute(child, columns, rows);
    node.execute();
    return 0;
  };
  computing._executeAsync = async function (node, columns = 0, rows = 0) {
    if (!isIf(node)) return computeLater.call(this, node, columns, rows);
    for (const child of asked(node)) await this._executeAsync(child, columns, rows);
    node.execute();
    return 0;
  };
}
