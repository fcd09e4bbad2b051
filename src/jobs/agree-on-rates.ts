import { itemOf, RATE_KEYS } from "../core/agreement/items";
import { askYesNo } from "../google/dialogs";
import { takeLock } from "../google/document-lock";
import { openWorkbook, type Place, type Workbook } from "../google/workbook";
import { AGREEMENT_NAME, agreementColumns, valuesByKey } from "../tables/agreement-table";
import { RATES_COLUMN } from "../tables/plan-table";
import { planInSight, type SeenPlan } from "./plan-in-sight";
import { AGREED, AGREEMENT_GONE, askToAgree, BUSY, badPlanRate, NO_PLAN, NOTHING_CHANGED } from "./sentences";
import { addRateRows, nameValues } from "./set-up-agreement";
import { sweepLocked } from "./sweep";

const LOCK_WAIT = 10_000;

interface Step {
  /** "Lead to MQL". */
  label: string;
  rate: number;
}

/** The rates that the plan uses, or a sentence about the first that is none. */
function ratesUsed({ stages }: SeenPlan): Step[] | string {
  const used = stages.tab.readBlock(stages.row, stages.column, stages.cells.length, RATES_COLUMN + 1);
  const steps: Step[] = [];
  for (const [at, row] of used.slice(0, -1).entries()) {
    const label = `${row[0]} to ${used[at + 1]?.[0]}`;
    const rate = row[RATES_COLUMN];
    if (typeof rate !== "number" || !(rate > 0 && rate <= 1)) return badPlanRate(label);
    steps.push({ label, rate });
  }
  return steps;
}

/** Our own label follows the stages' names; one that people reworded stays. */
const isOurLabel = (label: unknown): boolean => /^Conversion rate: /.test(String(label));

function writeRates({ tab, row, column, cells }: Place, steps: readonly Step[]): void {
  const columns = agreementColumns(cells) ?? [];
  const [, label = 1, value = 2] = columns;
  const found = valuesByKey(cells);
  RATE_KEYS.forEach((key, at) => {
    const place = found.get(key);
    if (!place) return;
    const step = steps[at];
    tab.write(row + place.row, column + value, [[step ? step.rate : ""]]);
    if (step && isOurLabel(cells[place.row]?.[label])) tab.write(row + place.row, column + label, [[`Conversion rate: ${step.label}`]]);
  });
}

/** The agreement with a row for each rate. */
function withRows(workbook: Workbook, wanted: number): Place | null {
  const place = workbook.placeOfName(AGREEMENT_NAME);
  if (!place) return null;
  const present = valuesByKey(place.cells);
  const missing = RATE_KEYS.slice(0, wanted).filter((key) => !present.has(key));
  if (missing.length === 0) return place;
  addRateRows(
    place,
    missing.flatMap((key) => itemOf(key) ?? []),
  );
  return workbook.placeOfName(AGREEMENT_NAME);
}

/**
 * Puts the rates that a plan uses into the agreement, after asking; from then on formulas without rates of their own answer
 * from them.
 *
 * @returns how it went, in a sentence
 */
export function agreeOnRates(at: Date): string {
  const workbook = openWorkbook();
  const plan = planInSight(workbook);
  if (!plan) return NO_PLAN;
  const steps = ratesUsed(plan);
  if (typeof steps === "string") return steps;
  if (!askYesNo("Agree on the plan's rates", askToAgree(steps))) return NOTHING_CHANGED;
  if (!takeLock(LOCK_WAIT)) return BUSY;
  const place = withRows(workbook, steps.length);
  if (!place) return AGREEMENT_GONE;
  writeRates(place, steps);
  nameValues(workbook, place);
  workbook.flush();
  const swept = sweepLocked(at);
  return "problem" in swept ? swept.problem : AGREED;
}
