import { itemOf, RATE_KEYS } from "../../core/agreement/items";
import { numbersBySign } from "../../core/cells/numbers";
import type { AgreedScoring } from "../../core/scoring/asked-score";
import { namedCells, type SheetCell, sheetSign } from "../../google/reading";
import { startOf } from "../../language/spoken/item-words";
import { AGREEMENT_NAME, valuesByKey } from "../../tables/agreement/agreement-table";

/** The plan's cells of the agreement as they stand; "" where a cell is blank or there is no agreement yet. */
export interface AgreedPlan {
  target: SheetCell;
  rates: SheetCell[];
  rounding: SheetCell;
}

/** What formulas answer from where an argument was left out. Three calls on Google objects, so ask only then. */
export function agreedPlan(): AgreedPlan {
  const values = valuesByKey(namedCells(AGREEMENT_NAME) ?? []);
  const cell = (key: string) => values.get(key)?.value ?? "";
  const given = [cell("goal.target"), ...RATE_KEYS.filter((key) => values.has(key)).map(cell)];
  const [[target = "", ...rates] = []] = numbersBySign([given], sheetSign());
  return { target, rates, rounding: cell("goal.rounding") };
}

/** The value cells of some items of the agreement, "" where one is blank or there is no agreement yet; read once, at the first question. */
export function agreedCells(): (key: string) => SheetCell {
  let values: ReturnType<typeof valuesByKey> | undefined;
  return (key) => {
    values ??= valuesByKey(namedCells(AGREEMENT_NAME) ?? []);
    return values.get(key)?.value ?? "";
  };
}

/** The scoring model of the agreement; where there is none yet, the one that it starts with. 3 calls. */
export function agreedScoring(): AgreedScoring {
  const values = valuesByKey(namedCells(AGREEMENT_NAME) ?? []);
  const cell = (key: string): SheetCell => {
    const item = itemOf(key);
    return values.get(key)?.value ?? (item ? startOf(item) : "");
  };
  return { rules: String(cell("scoring.rules")), grades: String(cell("scoring.grades")), readyFrom: cell("scoring.threshold") };
}
