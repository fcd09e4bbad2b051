/** Columns of people's that bear our headings: ours must not be written into them. */
import { takenNames } from "../../../src/tables/own-columns/taken-names";

const OLD = ["SLA status", "SLA due", "SLA next step", "SLA note", "SLA warn", "SLA paused"];
const NEVER = { hadAny: false, hadLater: false };
const EARLIER = { hadAny: true, hadLater: false };
const NOW = { hadAny: true, hadLater: true };

it.each<[string, string[], typeof NEVER, string[]]>([
  ["a list of people's with one of our headings", ["Name", "SLA next due"], NEVER, ["SLA next due"]],
  ["with two", ["SLA note", "Name", "sla due"], NEVER, ["sla due", "SLA note"]],
  ["a file that was made from a tab of an earlier build", [...OLD, "Name"], NEVER, []],
  ["and a column of people's besides", [...OLD, "Name", "SLA next due"], NEVER, ["SLA next due"]],
  ["a file that was made from a tab of now", [...OLD, "SLA next status", "SLA next due", "SLA next warn"], NEVER, []],
  ["a tab of an earlier build", [...OLD, "Name"], EARLIER, []],
  ["and a column of people's", [...OLD, "SLA next due", "Name"], EARLIER, ["SLA next due"]],
  ["and two", [...OLD, "SLA next due", "SLA next status"], EARLIER, ["SLA next status", "SLA next due"]],
  ["a tab of ours from which somebody deleted two", [...OLD, "SLA next due"], NOW, []],
  ["from which somebody deleted the status", ["SLA due", "SLA note"], NOW, []],
])("%s", (_, headings, had, taken) => expect(takenNames(headings, had)).toEqual(taken));
