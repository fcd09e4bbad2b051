import type { Cell } from "../../../src/core/cells/cell";
import { leadColumns, type TimedColumns } from "../../../src/tables/leads/lead-table";
import { shownState } from "../../../src/tables/leads/shown-state";

const HEADINGS = ["Received", "Responded", "SLA status", "SLA due", "SLA warn", "SLA next step", "SLA note", "SLA paused"];
const columns = leadColumns(HEADINGS) as TimedColumns;
const at = (time: string): Date => new Date(`2026-11-18T${time}:00Z`);
const now = at("12:00");

describe("the state of a checked row", () => {
  it.each<[string, Cell[], string | null]>([
    ["as it is shown", ["", "", "Paused", at("10:00"), ""], "paused"],
    ["answered at its due moment, not computed yet", ["", at("10:00"), "", at("10:00"), at("09:00")], "onTime"],
    ["answered after it, while Sheets says Loading", ["", at("10:01"), "Loading...", at("10:00"), at("09:00")], "late"],
    ["open and late", ["", "", "", at("10:00"), at("09:00")], "overdue"],
    ["open and warned of", ["", "", "", at("12:30"), at("11:30")], "dueSoon"],
    ["open", ["", "", "", at("13:30"), at("12:30")], "waiting"],
    ["open where nobody is warned", ["", "", "", at("12:30"), ""], "waiting"],
    ["an answer that is no date", ["", "yes", "", at("10:00"), at("09:00")], null],
    ["a word that is none of ours", ["", "", "Sent", at("10:00"), at("09:00")], null],
    ["never judged", ["", "", "", "", ""], null],
  ])("%s", (_, cells, state) => expect(shownState(["", ...cells.slice(1)], columns, now)).toBe(state));
});
