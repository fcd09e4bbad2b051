import { RATE_KEYS } from "../../core/agreement/items";
import { askYesNo } from "../../google/dialogs";
import { takeLock } from "../../google/document-lock";
import { openWorkbook, type Place } from "../../google/workbook";
import { rateIn, rateLabel } from "../../language/spoken/names";
import { words } from "../../language/spoken/words";
import { agreementColumns, valuesByKey } from "../../tables/agreement/agreement-table";
import { type Filler, filledAmong, fillersIn } from "../../tables/formulas/filled-cells";
import { RATES_COLUMN } from "../../tables/plan/plan-table";
import { followSave } from "../check/follow-save";
import { setUpAgreement } from "../items/make-agreement";
import { cellsFilled } from "../leads/filled-sentences";
import { planInSight, type SeenPlan } from "../plan/plan-in-sight";
import { afterDeed } from "../run/after-deed";
import { type Done, done } from "../run/done";
import { LOCK_WAIT } from "../run/limits";

interface RateStep {
  from: string;
  to: string;
  /** "Lead to MQL". */
  label: string;
  rate: number;
}

/** The rates that the plan uses, or a sentence about the first that is none. */
function ratesUsed({ stages }: SeenPlan): RateStep[] | string {
  const used = stages.tab.readBlock(stages.row, stages.column, stages.cells.length, RATES_COLUMN + 1);
  const steps: RateStep[] = [];
  for (const [at, row] of used.slice(0, -1).entries()) {
    const [from, to] = [String(row[0]), String(used[at + 1]?.[0])];
    const label = words().agreedRates.step(from, to);
    const rate = row[RATES_COLUMN];
    if (typeof rate !== "number" || !(rate > 0 && rate <= 1)) return words().agreedRates.bad(label);
    steps.push({ from, to, label, rate });
  }
  return steps;
}

/** Our own label follows the stages' names; one that people reworded stays. */
const isOurLabel = (label: unknown): boolean => rateIn(String(label)) !== null;

/** Writes them all, or nothing where a formula fills one of the cells: that formula. */
function writeRates({ tab, row, column, cells }: Place, steps: readonly RateStep[]): Filler | null {
  const columns = agreementColumns(cells) ?? [];
  const [, label = 1, value = 2] = columns;
  const found = valuesByKey(cells);
  const blocks = RATE_KEYS.flatMap((key) => {
    const place = found.get(key);
    return place ? [{ row: row + place.row, column: column + value, cells: [[""]] }] : [];
  });
  const filler = filledAmong(fillersIn(tab.formulas()), blocks);
  if (filler) return filler;
  RATE_KEYS.forEach((key, at) => {
    const place = found.get(key);
    if (!place) return;
    const step = steps[at];
    tab.write(row + place.row, column + value, [[step ? step.rate : ""]]);
    if (step && isOurLabel(cells[place.row]?.[label])) tab.write(row + place.row, column + label, [[rateLabel(step.from, step.to)]]);
  });
  return null;
}

/**
 * Puts the rates that a plan uses into the agreement, after asking; from then on formulas without rates of their own answer
 * from them.
 *
 * @returns how it went, in a sentence
 */
export function agreeOnRates(at: Date): string | Done {
  const workbook = openWorkbook();
  const plan = planInSight(workbook);
  if (!plan) return words().tabs.noPlan;
  const steps = ratesUsed(plan);
  if (typeof steps === "string") return steps;
  if (!askYesNo(words().agreedRates.title, words().agreedRates.ask(steps))) return done(words().saving.nothingChanged);
  if (!takeLock(LOCK_WAIT)) return words().saving.busy;
  const place = setUpAgreement(workbook, RATE_KEYS.slice(0, steps.length));
  if ("problem" in place) return place.problem;
  const filler = writeRates(place, steps);
  if (filler) return cellsFilled(place.tab.name(), filler);
  const lacks = [afterDeed(words().saving.notConfirmed, () => workbook.flush()), followSave(at)].filter(Boolean);
  return lacks.length === 0 ? done(words().agreedRates.agreed) : [words().agreedRates.agreed, ...lacks].join(" ");
}
