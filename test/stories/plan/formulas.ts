/** The formulas that stand in a spreadsheet, and those that show a fault. */
import type { Sheet } from "../../harness/sheet";

export interface Shown {
  tab: string;
  formula: string;
  shown: string;
}

/** The formulas of all tabs, as the sheet's locale writes them, with what they show. */
export function formulasOf({ engine }: Sheet): Shown[] {
  return engine.tabs().flatMap((tab) => {
    const last = engine.lastCell(tab.id);
    if (last.row < 0) return [];
    const area = { sheet: tab.id, row: 0, column: 0, rows: last.row + 1, columns: last.column + 1 };
    const shown = engine.display(area).flat();
    return engine
      .formulas(area)
      .flat()
      .flatMap((formula, index) => (formula ? [{ tab: tab.name, formula, shown: shown[index] ?? "" }] : []));
  });
}

export const brokenFormulas = (sheet: Sheet): Shown[] =>
  formulasOf(sheet).filter(({ shown }) => /^#(ERROR!|NAME\?|VALUE!|REF!|NUM!|N\/A|DIV\/0!)$/.test(shown));
