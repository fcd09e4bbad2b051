import { itemValue, keptValue, understandItem } from "../../core/agreement/item-values";
import { AGREEMENT_ITEMS } from "../../core/agreement/items";
import { PEOPLE_KEY, STAGES_KEY } from "../../core/agreement/retired-items";
import { GOALS_KEY, stageGoalsText } from "../../core/agreement/stage-goals";
import type { Version } from "../../core/agreement/versions";
import { type Values, WEEK_KEY, ZONE_KEY } from "../../core/agreement/versions";
import { weekText } from "../../core/calendar/week-text";
import type { Cell } from "../../core/cells/cell";
import type { OffsetAt } from "../../core/cells/moments";
import { holdsNoAnswer } from "../../core/cells/shown-words";
import { MAIL_OWNERS_KEY } from "../../core/people/carried-people";
import type { Stage } from "../../core/stages/stage";
import { stagesText } from "../../core/stages/stage-text";
import type { Workbook } from "../../google/workbook";
import { labelOf } from "../../language/spoken/item-words";
import { PEOPLES_WORDS } from "../../language/spoken/peoples-words";
import { worded } from "../../language/spoken/worded";
import { words } from "../../language/spoken/words";
import { AGREEMENT_NAME, peopleInTable, valuesByKey } from "../../tables/agreement/agreement-table";
import { CALENDAR_NAME, hoursTables } from "../../tables/agreement/hours-table";
import { planFigures } from "../../tables/plan/plan-figures";
import { PLAN_NAME } from "../../tables/plan/plan-table";
import { readVersions } from "../rules/agreement-log";
import { clockRules, offsetOrUtc } from "../rules/clock-rules";
import { fingerprint } from "../run/fingerprint";
import { Hindrance } from "../run/hindrance";
import { stageCellsIn, stagesNow } from "../stages/stages-now";

/** The agreement as it stands in its cells, understood, as versions hold it; and what of it is not. */
export interface DraftValues {
  values: Values;
  problems: { key: string; label: string; sentence: string }[];
  /** A short sum that changes with the values. */
  sum: string;
}

/** The draft and what was published before it. */
export interface AgreementNow {
  draft: DraftValues;
  versions: Version[];
  /** The list of stages; none where it is not understood. */
  stages: readonly Stage[];
  sheetOffset: OffsetAt;
}

/** Reads draft, hours, stages, plan and log; 13 calls or fewer. */
export function agreementNow(workbook: Workbook): AgreementNow {
  const table = workbook.cellsOfName(AGREEMENT_NAME);
  if (!table) throw new Hindrance(words().tabs.agreementGone);
  // Asked before anything is looked for: from here on it is known in which language headings stand.
  words();
  return agreementIn(table, workbook.zone(), workbook);
}

/**
 * The same where the agreement's cells are read already; 10 calls or fewer.
 *
 * @param plan the cells of the plan of all leads; left out: they are read, null where there is none
 */
export function agreementIn(
  table: Cell[][],
  zone: string,
  workbook: Workbook,
  plan: Cell[][] | null = workbook.cellsOfName(PLAN_NAME),
): AgreementNow {
  const sheetOffset = offsetOrUtc(zone);
  const values = new Map<string, string | number>();
  const problems: DraftValues["problems"] = [];
  const found = valuesByKey(table);
  for (const item of AGREEMENT_ITEMS) {
    const cell = found.get(item.key);
    if (!cell) continue;
    const value = itemValue(item, cell.value, sheetOffset);
    const answer = understandItem(item, value, PEOPLES_WORDS);
    // An error of a formula is nothing to read, in no version, comparison or print.
    if (!item.isOfDocument) values.set(item.key, "value" in answer ? keptValue(item, answer.value) : holdsNoAnswer(value) ? "" : value);
    if ("sentence" in answer) problems.push({ key: item.key, label: labelOf(item.key), sentence: worded(answer.sentence) });
  }
  // Until the next check of a sheet in use has added the row.
  if (!found.has(PEOPLE_KEY) && found.has(MAIL_OWNERS_KEY)) values.set(PEOPLE_KEY, peopleInTable(table));
  const hours = hoursTables(workbook.cellsOfName(CALENDAR_NAME) ?? []);
  const versions = readVersions(workbook, sheetOffset);
  const stageCells = stageCellsIn(workbook);
  const stages = stagesNow(stageCells, table, sheetOffset);
  if ("problem" in stages) problems.push({ key: STAGES_KEY, label: labelOf(STAGES_KEY), sentence: stages.problem });
  else values.set(STAGES_KEY, stagesText(stages.list));
  const planned = plan && planFigures(plan);
  // Goals that are still being computed are not said to be others.
  if (planned && !planned.isCounting) values.set(GOALS_KEY, stageGoalsText(planned.stages));
  const rules = clockRules(table, hours, zone, [], stageCells);
  if ("problem" in rules) {
    if (problems.length === 0) problems.push({ key: WEEK_KEY, label: labelOf(WEEK_KEY), sentence: rules.problem });
  } else {
    values.set(WEEK_KEY, weekText(rules.week));
    values.set(ZONE_KEY, rules.zone);
  }
  return { draft: { values, problems, sum: fingerprint([...values]) }, versions, stages: "list" in stages ? stages.list : [], sheetOffset };
}
