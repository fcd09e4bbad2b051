/** Plans follow the document's language; what people typed and changed in them stays. */

import { retitleCharts } from "../../google/charts";
import type { Tab } from "../../google/tab";
import type { Place, Workbook } from "../../google/workbook";
import { isWord } from "../../language/spoken/is-word";
import { behindTitle } from "../../language/spoken/names";
import { words } from "../../language/spoken/words";
import { NO_SOURCE } from "../../tables/plan/history";
import { formatAnew, pictureAnew, planAnew, ratesOffered, rowOfRates, type StandingPlan } from "../../tables/plan/plan-anew";
import { PLANS } from "../../tables/plan/plan-table";
import { countedFrom } from "../plan/plan-follows-leads";
import { writeAnew } from "./write-anew";

const RATES_COLUMN = 1;

/** The drop-down of the rates before the word in it: a cell refuses a word that it does not offer. */
function offerRates(tab: Tab, cells: StandingPlan["cells"]): void {
  const row = rowOfRates(cells);
  const isChosen = (["agreed", "measured"] as const).some((kind) => isWord(cells[row]?.[RATES_COLUMN], ({ planWords }) => planWords[kind]));
  if (isChosen && tab.mayEdit(row, RATES_COLUMN, 1, 1))
    tab.offerChoices(row, RATES_COLUMN, [{ choices: ratesOffered(), help: words().tabs.chooseOfList }]);
}

/** Numbers that are shown with a word behind them. */
function formatsAnew(tab: Tab, rows: number, columns: number): void {
  const format = formatAnew();
  tab.numberFormats(0, 0, rows, columns).forEach((line, row) => {
    line.forEach((present, column) => {
      const now = format(present);
      if (now !== undefined) tab.setNumberFormats(row, column, [[now]]);
    });
  });
}

/**
 * A plan as the place of its stages' names tells it.
 *
 * @param notes the notebook's notes as they were read, which say from where the plans count
 */
export function standingPlan({ tab, row, column, cells }: Place, notes: Record<string, string>): Omit<StandingPlan, "cells" | "formulas"> {
  const title = tab.name();
  return {
    stages: { row, column, count: cells.length },
    channel: (behindTitle("plan", title) ?? title).trim(),
    source: countedFrom(notes) ?? NO_SOURCE,
  };
}

/**
 * Brings each plan into the document's language.
 *
 * @param notes the notebook's notes as they were read, which say from where the plans count
 */
export function plansAnew(workbook: Workbook, notes: Record<string, string>): void {
  for (const { stages } of PLANS) {
    const place = workbook.placeOfName(stages);
    if (!place) continue;
    const { tab } = place;
    const { rows, columns } = tab.filledSize();
    const about = standingPlan(place, notes);
    offerRates(tab, tab.readBlock(0, 0, rows, columns));
    writeAnew(
      { tab, row: 0, column: 0, rows, columns },
      (cells, formulas) => planAnew({ ...about, cells, formulas }),
      () => words().tabs.movedWhileSpoken(tab.name()),
    );
    if (!tab.mayEdit(0, 0, rows, columns)) continue;
    formatsAnew(tab, rows, columns);
    retitleCharts(tab, pictureAnew());
  }
}
