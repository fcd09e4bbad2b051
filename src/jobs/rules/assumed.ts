import { itemOf } from "../../core/agreement/items";
import { assumedOf, type Judging } from "../../core/sla/assumed";
import { worded } from "../../language/spoken/worded";
import { confirmedIn } from "../notes/confirmed-items";
import type { ClockRules } from "./clock-rules";

const TARGET = "response.target";

/** What leads are judged by now, and whether anybody has said so. */
export const judgingBy = ({ terms, week, versions }: ClockRules, notes: Record<string, string>): Judging => ({
  targetMinutes: terms.usual.targetMinutes,
  isStart: terms.usual.targetMinutes === itemOf(TARGET)?.start && !confirmedIn(notes).has(TARGET),
  week,
  isPublished: versions.length > 0,
});

/** What of the rules is assumed until somebody changes or keeps it, as one sentence; "" where nothing is. */
export const assumedIn = (rules: ClockRules, notes: Record<string, string>): string => worded(assumedOf(judgingBy(rules, notes)) ?? "");
