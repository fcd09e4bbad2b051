import type { Notebook } from "../../google/notebook";
import type { Place, Workbook } from "../../google/workbook";
import { filledBy, fillersIn } from "../../tables/formulas/filled-cells";
import { inWholeColumns } from "../../tables/formulas/whole-column";
import { NO_SOURCE } from "../../tables/plan/history";
import { isOlder } from "../../tables/plan/older-formulas";
import { placesOf } from "../../tables/plan/places";
import { areaOfRange, PLAN_COLUMNS, PLANS, planBlocks } from "../../tables/plan/plan-table";
import { NOTE_KEYS } from "../notes/note-keys";

const KEY = NOTE_KEYS.planColumns;
/** An earlier build noted "whole" once the columns were carried on, and left the other formulas as they were. */
const WHOLE = "whole, with sentences";

/** As far right as a history counts leads. */
const HISTORY_COLUMNS = 9;

/** A formula of ours over the lead tab. */
const IS_OURS = /^=\s*SLA_(STAGE_COUNTS|MATURE_COUNTS|LAG)\s*\(/i;

function carryOn({ tab, row, column, cells }: Place): void {
  const { formulas } = tab.window(row, column, cells.length, HISTORY_COLUMNS);
  formulas.forEach((line, down) => {
    line.forEach((formula, right) => {
      const whole = IS_OURS.test(formula) ? inWholeColumns(formula) : null;
      // A protected cell keeps its formula, which counts as it did.
      if (whole) tab.writeIfAllowed(row + down, column + right, [[whole]]);
    });
  });
}

/** What the present build would write into a plan of so many stages. */
const nowWritten = (stages: number) =>
  planBlocks({
    today: [2026, 1, 1],
    channel: "",
    target: "",
    stages: Array.from({ length: stages }, () => ({ name: "", owner: "", last: "", passes: "" })),
    source: NO_SOURCE,
    ratesFrom: "agreed",
  }).flatMap(({ range, cells }) => (cells ? [{ ...areaOfRange(range), cells }] : []));

/**
 * Writes the sentences and formulas of the present build over those of an earlier one, in a plan whose parts stand where they
 * were laid out. Cells that were left blank take a sentence where the formulas beside it are the earlier ones.
 */
function sayWhy(stages: Place, history: Place): void {
  const places = placesOf(stages.cells.length);
  const isLaidOut = stages.row === places.first - 1 && history.row === places.history.first - 1 && stages.column === 0;
  if (!isLaidOut || history.tab.name() !== stages.tab.name()) return;
  const { tab } = stages;
  const { cells, formulas } = tab.window(0, 0, places.history.title - 1, PLAN_COLUMNS);
  const fillers = fillersIn(formulas);
  const isBlank = (row: number, column: number): boolean =>
    (cells[row]?.[column] ?? "") === "" && !formulas[row]?.[column] && !filledBy(fillers, { row, column })?.isSure;
  const sentences = [places.odds.title + 4, places.months.last + 1];
  const blocks = nowWritten(stages.cells.length);
  const older = blocks.flatMap(({ row, column, cells: now }) =>
    now.flatMap((line, down) =>
      line.flatMap((cell, right) => {
        const isOld = isOlder(formulas[row + down]?.[column + right] ?? "", cell);
        return isOld ? [{ row: row + down, column: column + right, cell }] : [];
      }),
    ),
  );
  if (older.length === 0) return;
  // Sentences first: where this is cut, the formulas that are still the earlier ones let the next check go on.
  for (const { row, column, cells: now } of blocks) {
    if (sentences.includes(row) && column === 0 && isBlank(row, 0)) tab.writeIfAllowed(row, 0, [[now[0]?.[0] ?? ""]]);
  }
  for (const { row, column, cell } of older) tab.writeIfAllowed(row, column, [[cell]]);
}

/** What set-up has just written needs no carrying on. */
export const plansAreWhole = (notebook: Notebook): void => notebook.later({ [KEY]: WHOLE });

/**
 * Lets the histories of plans that an earlier build made count rows right below the headings, too, once for each document. What
 * people typed there is left as it is.
 */
export function carryPlansOn(workbook: Workbook, notebook: Notebook, notes: Record<string, string>): void {
  if (notes[KEY] === WHOLE) return;
  for (const { history, stages } of PLANS) {
    const place = workbook.placeOfName(history);
    const names = workbook.placeOfName(stages);
    if (!place) continue;
    carryOn(place);
    if (names) sayWhy(names, place);
  }
  plansAreWhole(notebook);
}
