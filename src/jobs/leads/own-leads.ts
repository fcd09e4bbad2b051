import type { Argument, Cell } from "../../core/cells/cell";

import type { OffsetAt } from "../../core/cells/moments";
import { type CountedLead, countedLeads } from "../../core/funnel/stage-counts";
import { type StageList, stageListOf } from "../../core/funnel/stage-list";
import { namedBy } from "../../core/stages/counted-stage";
import { openNotebook } from "../../google/notebook";
import type { Workbook } from "../../google/workbook";
import { stagesIn } from "../../tables/agreement/stages-table";
import { type ChosenColumns, type LeadField, leadColumns } from "../../tables/leads/lead-table";
import { PROOFS, stagesProven } from "../../tables/plan/proofs";
import type { PlanStage } from "../../tables/plan/stages";
import { readClock } from "../rules/clock-state";
import { stageCellsIn } from "../stages/stages-now";
import { leadTab } from "./lead-tab";

export interface OwnLeads {
  leads: CountedLead[];
  stages: StageList;
}

const argument = (cells: readonly (readonly Cell[])[]): Argument => cells.map((row) => [...row]);

/** The list's names for words of the Stage column; none where there is no list, or it is not understood. */
function namedIn(workbook: Workbook, only: Cell, offsetAt: OffsetAt): ((stage: Cell) => Cell) | undefined {
  const cells = stageCellsIn(workbook);
  const read = cells ? stagesIn(cells, offsetAt) : null;
  return read && "stages" in read ? namedBy(read.stages, String(only)) : undefined;
}

/**
 * The leads of the lead tab as a plan's history counts them. 10 calls or fewer.
 *
 * @param stages of the plan, each with a name of its own
 * @param only the channel whose leads count; "" for all
 * @param chosen columns that people chose
 * @returns null where there is no lead tab, or it lacks the column Received or Stage
 */
export function ownLeads(
  workbook: Workbook,
  stages: readonly Pick<PlanStage, "name" | "owner">[],
  only: Cell,
  offsetAt: OffsetAt,
  chosen: ChosenColumns = readClock(openNotebook())?.columns ?? {},
): OwnLeads | null {
  const tab = leadTab(workbook);
  const list = stageListOf(argument(stages.map(({ name }) => [name])));
  if (!tab || !list) return null;
  const cells = tab.read();
  const columns = leadColumns(cells[0] ?? [], chosen);
  const rows = cells.slice(1);
  if (columns.received === undefined || columns.stage === undefined || (only !== "" && columns.source === undefined)) return null;
  const column = (field: LeadField): Argument => {
    const at = columns[field];
    return at === undefined || rows.length === 0 ? "" : argument(rows.map((row) => [row[at] ?? ""]));
  };
  const proven = stagesProven(stages);
  const proofs = PROOFS.filter((proof) => columns[proof] !== undefined && proven[proof] !== undefined);
  const beside = rows.map((row) => proofs.map((proof) => row[columns[proof] ?? -1] ?? ""));
  const hasProofs = proofs.length > 0 && rows.length > 0;
  const history = {
    received: column("received"),
    stage: column("stage"),
    stages: "",
    proofs: hasProofs ? argument(beside) : "",
    proves: hasProofs ? argument([proofs.map((proof) => stages[proven[proof] ?? 0]?.name ?? "")]) : "",
    channel: column("source"),
    only,
    lostReason: column("lostReason"),
    named: namedIn(workbook, only, offsetAt),
  };
  return { leads: rows.length === 0 ? [] : countedLeads(history, list, offsetAt), stages: list };
}
