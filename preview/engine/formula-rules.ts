/**
 * Univer evaluates a conditional-format rule in each cell of its area at each change. A rule that looks at its row only
 * ("=$H2=...") is evaluated once a row instead, and without a screen none is until someone asks what is painted.
 */
import type { Injector } from "@univerjs/core";
import { RegisterOtherFormulaService } from "@univerjs/engine-formula";
import { ConditionalFormattingFormulaService, ConditionalFormattingRuleModel } from "@univerjs/sheets-conditional-formatting";
import type { Corners } from "./addresses";
import { outsideQuotes } from "./formula-text";

const RELATIVE_COLUMN = /(?<![\w$.])[A-Z]{1,3}(?=\$?\d|:)(?!\d*[\w.]*\()/i;

/** Whether a formula means the same in every column: all its columns have a "$", and it does not ask where it stands. */
export function sameAcross(formula: string): boolean {
  let same = true;
  outsideQuotes(formula, (part) => {
    if (RELATIVE_COLUMN.test(part) || /\b(COLUMN|COLUMNS|CELL|ADDRESS|INDIRECT|OFFSET)\s*\(/i.test(part)) same = false;
    return part;
  });
  return same;
}

/** A rule's formula is written as seen from the first cell of its first area. */
export function firstCell(ranges: Corners[]): Corners {
  const [first] = [...ranges].sort((a, b) => a.startRow - b.startRow || a.startColumn - b.startColumn);
  if (!first) throw new Error("A rule without cells.");
  return first;
}

export function computeNoRules(injector: Injector): void {
  injector.get(ConditionalFormattingFormulaService).registerFormulaWithRange = () => undefined;
  enterAnew(injector);
}

/** In the browser. */
export function computeRulesOncePerRow(injector: Injector): void {
  const service = injector.get(ConditionalFormattingFormulaService);
  const register = service.registerFormulaWithRange.bind(service);
  const answer = service.getFormulaResultWithCoords.bind(service);
  service.registerFormulaWithRange = (unit, sheet, rule, formula, ranges = []) =>
    register(unit, sheet, rule, formula, ranges.length > 0 && sameAcross(formula) ? firstColumn(ranges) : ranges);
  service.getFormulaResultWithCoords = (unit, sheet, rule, formula, row, column) =>
    answer(unit, sheet, rule, formula, row, sameAcross(formula) ? 0 : column);
  enterAnew(injector);
}

/** Rules that came with the workbook are known to Univer by now. */
function enterAnew(injector: Injector): void {
  const service = injector.get(ConditionalFormattingFormulaService);
  for (const [unit, sheets] of injector.get(ConditionalFormattingRuleModel).getAll()) {
    for (const [sheet, rules] of sheets) {
      for (const { cfId, ranges, rule } of rules) {
        const known = service.deleteCache(unit, sheet, cfId).map(({ formulaId }) => formulaId);
        if (known.length === 0 || !("value" in rule) || typeof rule.value !== "string") continue;
        injector.get(RegisterOtherFormulaService).deleteFormula(unit, sheet, known);
        service.registerFormulaWithRange(unit, sheet, cfId, rule.value, ranges);
      }
    }
  }
}

function firstColumn(ranges: Corners[]): Corners[] {
  const column = firstCell(ranges).startColumn;
  const spans = new Map(
    ranges.map(({ startRow, endRow }) => [`${startRow}:${endRow}`, { startRow, endRow, startColumn: column, endColumn: column }]),
  );
  return [...spans.values()];
}
