/** What of set-up people may leave out: what is proposed, and what was left out before. */
import { openNotebook } from "../../google/notebook";
import type { Workbook } from "../../google/workbook";
import { METRICS_NAME } from "../../tables/monitor/monitor-table";
import { PLAN_NAME } from "../../tables/plan/plan-table";
import type { SetUpPart } from "../messages/set-up-messages";
import { beforeSetUp } from "../notes/before-set-up";
import { NOTE_KEYS } from "../notes/note-keys";

export const SET_UP_PARTS = ["hourly", "minute", "lists", "plan", "monitor"] as const satisfies readonly SetUpPart[];

export type Adds = Record<SetUpPart, boolean>;

const KEY = NOTE_KEYS.leftOut;

/** The parts that somebody left out: a later run adds none of them unasked. */
export const leftOutIn = (notes: Record<string, string>): SetUpPart[] => (notes[KEY] ? JSON.parse(notes[KEY]) : []);

export const leftOutNotes = (adds: Adds): Record<string, string> => ({
  [KEY]: JSON.stringify(SET_UP_PARTS.filter((part) => !adds[part] && part !== "lists")),
});

/**
 * What is to be added, as far as nobody said otherwise: all at first, but drop-downs only in a tab that set-up makes, for a team's own
 * list is its own matter; later what was not left out, and the recalculation and the drop-downs as they stand.
 *
 * @param wasSetUp whether an earlier set-up came to its end
 * @param makesLeads whether set-up makes the lead tab
 */
export function proposedAdds(
  notes: Record<string, string>,
  { wasSetUp, makesLeads }: { wasSetUp: boolean; makesLeads: boolean },
  turnsByTheMinute: () => boolean,
): Adds {
  const out = leftOutIn(notes);
  const isIn = (part: SetUpPart): boolean => !out.includes(part);
  return {
    hourly: isIn("hourly"),
    minute: wasSetUp ? turnsByTheMinute() : isIn("minute"),
    plan: isIn("plan"),
    monitor: isIn("monitor"),
    lists: beforeSetUp(notes).lists !== undefined || (!wasSetUp && makesLeads),
  };
}

/** Tabs that stand already hold what people typed: they are not taken away by unticking them. */
export const standing = (workbook: Workbook): Partial<Adds> => ({
  plan: workbook.tabOfName(PLAN_NAME) !== null,
  monitor: workbook.tabOfName(METRICS_NAME) !== null,
});

export const isLeftOut = (part: SetUpPart, notes = openNotebook().all()): boolean => leftOutIn(notes).includes(part);
