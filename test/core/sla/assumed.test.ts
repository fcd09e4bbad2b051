/** What is assumed says so until somebody changes, keeps or publishes it. */
import { USUAL_WEEK } from "../../../src/core/calendar/working-week";
import { assumedOf, type Judging } from "../../../src/core/sla/assumed";
import { worded } from "../../../src/language/spoken/worded";

const USUAL: Judging = { targetMinutes: 60, isStart: true, week: USUAL_WEEK, isPublished: false };
const HOURS = "working hours Mon to Fri: 09:00 to 18:00";

it.each<[string, Partial<Judging>, string]>([
  ["as it begins", {}, `Assumed until somebody changes or keeps it: a first answer within 1 h of working time; ${HOURS}.`],
  ["the minutes were kept", { isStart: false }, `Assumed until somebody changes or keeps it: ${HOURS}.`],
  ["the minutes were changed", { targetMinutes: 45, isStart: false }, `Assumed until somebody changes or keeps it: ${HOURS}.`],
  [
    "other hours",
    { week: USUAL_WEEK.map((spans, day) => (day === 5 ? [] : spans)) },
    "Assumed until somebody changes or keeps it: a first answer within 1 h of working time.",
  ],
  ["all changed", { isStart: false, week: USUAL_WEEK.map(() => []) }, ""],
  ["published", { isPublished: true }, ""],
])("%s", (_, changed, said) => expect(worded(assumedOf({ ...USUAL, ...changed }) ?? "")).toBe(said));
