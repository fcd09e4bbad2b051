/** Stages that an earlier build kept in rows of the agreement and in plans, carried once into the list. */
import type { OffsetAt } from "../../core/cells/moments";
import { carriedStages, type PlanStageTexts } from "../../core/stages/earlier-stages";
import { foldedWord } from "../../core/stages/folded-word";
import type { Stage } from "../../core/stages/stage";
import type { Place, Workbook } from "../../google/workbook";
import { nowInStages } from "../../language/spoken/names";
import { EARLIER_STARTS, startingStages } from "../../language/spoken/starting-stages";
import { AGREEMENT_NAME, agreementColumns, LABEL_COLUMN } from "../../tables/agreement/agreement-table";
import { asText } from "../../tables/formulas/as-text";
import { PLANS } from "../../tables/plan/plan-table";
import { offsetOrUtc } from "../rules/clock-rules";
import type { Mending } from "../run/mending";
import { setUpStages } from "../stages/make-stages-tab";
import { earlierIn, earlierRows } from "../stages/stages-now";
import { funnelOf } from "./follow-stages";

const PASSES_COLUMN = 12;

interface PlanTexts {
  /** What follows the word for plans in the tab's name: the channel or method. */
  funnel: string;
  stages: PlanStageTexts[];
}

/** The stages of each plan as they stand. */
function plansIn(workbook: Workbook): PlanTexts[] {
  const plans: PlanTexts[] = [];
  for (const [number, names] of PLANS.entries()) {
    const place = workbook.placeOfName(names.stages);
    // A plan that was deleted leaves room for the next.
    if (!place) continue;
    const { tab, row, column, cells } = place;
    const texts = tab.readBlock(row, column, cells.length, PASSES_COLUMN + 1).map((line): PlanStageTexts => {
      const [name = "", owner = "", passes = ""] = [line[0], line[1], line[PASSES_COLUMN]].map((cell) => String(cell ?? "").trim());
      return { name, owner, passes };
    });
    plans.push({ funnel: funnelOf(number, tab.name()), stages: texts });
  }
  return plans;
}

const saysSame = (one: readonly PlanStageTexts[], other: readonly PlanStageTexts[]): boolean =>
  JSON.stringify(one.map(({ name, owner, passes }) => [foldedWord(name), owner, passes])) ===
  JSON.stringify(other.map(({ name, owner, passes }) => [foldedWord(name), owner, passes]));

/** The list that agreement and plans come to; a further plan has rows of its own where it is not as the first. */
function listFrom(workbook: Workbook, table: Place["cells"], sheetOffset: OffsetAt): Stage[] {
  const [first, ...others] = plansIn(workbook);
  const list = carriedStages({ ...earlierIn(table, sheetOffset), ...(first && { plan: first.stages }) }, EARLIER_STARTS);
  const own = others.filter(({ stages }) => first && !saysSame(stages, first.stages));
  const rows = own.flatMap(({ funnel, stages }) =>
    carriedStages({ owners: "", waiting: "", ends: "", funnel: [], plan: stages }, EARLIER_STARTS).map((stage) => ({ ...stage, funnel })),
  );
  return [...list, ...rows];
}

/** The rows that were carried keep their texts, and say where these are now. */
function markRows({ tab, row, column, cells }: Place): void {
  const labels = agreementColumns(cells)?.[LABEL_COLUMN] ?? LABEL_COLUMN;
  for (const { row: at, label } of earlierRows(cells)) tab.writeIfAllowed(row + at, column + labels, [[asText(label + nowInStages())]]);
}

/**
 * Makes the tab of stages where it is missing: of a new spreadsheet with the usual stages, of one that an earlier build set up with
 * what its agreement and its plans say. The rows of the agreement that held it keep their texts.
 */
export function stagesCarried(
  workbook: Workbook,
  agreement: Place,
  sheetOffset: OffsetAt,
  mending?: Mending,
): ReturnType<typeof setUpStages> {
  const isEarlier = earlierRows(agreement.cells).length > 0;
  const made = setUpStages(
    workbook,
    () => (isEarlier ? listFrom(workbook, agreement.cells, sheetOffset) : startingStages()),
    isEarlier ? undefined : mending,
  );
  if (isEarlier) markRows(agreement);
  return made;
}

/** The same for a check of a spreadsheet that an earlier build set up; no call where nothing is left to carry. */
export function carryStages(workbook: Workbook, table: Place["cells"], zone: string): void {
  if (earlierRows(table).length === 0) return;
  const agreement = workbook.placeOfName(AGREEMENT_NAME);
  if (agreement) stagesCarried(workbook, agreement, offsetOrUtc(zone));
}
