/** Conditional-format rules that are formulas, written as seen from the first cell of their first area. */
import {
  CFRuleType,
  CFSubRuleType,
  type IConditionFormattingRule,
  type IFormulaHighlightCell,
} from "@univerjs/sheets-conditional-formatting";
import type { Corners } from "./addresses";
import { outsideQuotes } from "./formula-text";

export type FormulaRule = IConditionFormattingRule<IFormulaHighlightCell>;

export function isFormulaRule(rule: IConditionFormattingRule): rule is FormulaRule {
  return rule.rule.type === CFRuleType.highlightCell && rule.rule.subType === CFSubRuleType.formula;
}

const RELATIVE_COLUMN = /(?<![\w$.])[A-Z]{1,3}(?=\$?\d|:)(?!\d*[\w.]*\()/i;
const across = new Map<string, boolean>();

function readsAcross(formula: string): boolean {
  let same = true;
  outsideQuotes(formula, (part) => {
    if (RELATIVE_COLUMN.test(part) || /\b(COLUMN|COLUMNS|CELL|ADDRESS|INDIRECT|OFFSET)\s*\(/i.test(part)) same = false;
    return part;
  });
  return same;
}

/** Whether a formula means the same in every column: all its columns have a "$", and it does not ask where it stands. */
export function sameAcross(formula: string): boolean {
  const known = across.get(formula);
  if (known !== undefined) return known;
  const same = readsAcross(formula);
  across.set(formula, same);
  return same;
}

export function firstCell(ranges: Corners[]): Corners {
  const [first] = [...ranges].sort((a, b) => a.startRow - b.startRow || a.startColumn - b.startColumn);
  if (!first) throw new Error("A rule without cells.");
  return first;
}
