/** What clicks on leads and the lead tab's columns say, in a language that marks its words: none of them stands in tables or jobs. */

import type { Cell } from "../../src/core/cells/cell";
import { askToTurn, nothingToTurn, type TurnedColumn } from "../../src/jobs/clicks/turned-columns";
import { cellsFilled, filledWhy } from "../../src/jobs/leads/filled-sentences";
import { tabRemarks } from "../../src/jobs/leads/tab-remarks";
import { MARKED } from "../../src/language/spoken/marked";
import { speakBy } from "../../src/language/spoken/words";
import { hoursNotes } from "../../src/tables/agreement/hours-table";
import { stageChoices, stageNotes } from "../../src/tables/agreement/stages-table";
import type { Asked } from "../../src/tables/clicks/clicked-row";
import { headingsOf, lackingFields, type OneClick, stampsFor } from "../../src/tables/clicks/stamps";
import { fillersIn } from "../../src/tables/formulas/filled-cells";
import { type LeadField, leadColumns } from "../../src/tables/leads/lead-table";
import { openPauseWord } from "../../src/tables/leads/open-pause";
import type { OwnGround } from "../../src/tables/own-columns/own-place";
import { askedAt, clickedRow } from "../tables/clicks/clicked";

const utc = () => 0;
const LATER = new Date("2027-03-01T00:00Z");
const AT = new Date("2026-11-18T10:00Z");
const HEADINGS = ["Lead ID", "Name", "Email", "Received", "Responded", "Accepted", "Returned", "Return reason", "Attempts"];
const COLUMNS = leadColumns(HEADINGS);
const TAB = { name: () => "Our leads", top: 2 };
const area = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });

function ground(change: Partial<OwnGround>, formula = ""): OwnGround {
  const fillers = fillersIn([HEADINGS.map(() => ""), [formula]]);
  return { headings: HEADINGS, columns: COLUMNS, width: HEADINGS.length, fillers, merges: [], locked: [], filter: null, ...change };
}

const COLUMN: TurnedColumn = {
  heading: "Created",
  hours: "Hour",
  changes: [{ row: 2, was: "13.11.2026", becomes: AT.getTime() }],
  unread: [{ row: 3, text: "soon", why: "" }],
  filled: "",
  clash: "",
};

const FILLS = "=ARRAYFORMULA(Form!A2:I)";
const [FILLER] = fillersIn([HEADINGS.map(() => ""), [FILLS]]);
if (!FILLER) throw new Error("No formula fills the tab.");

const skipped = (click: OneClick, cells: Partial<Record<LeadField, Cell>>, asked: Partial<Asked> = {}): string[] => {
  const stamped = stampsFor(click, clickedRow(cells), askedAt(AT, asked));
  return "skipped" in stamped ? [stamped.skipped] : stamped.stays ? [stamped.stays] : [];
};

beforeAll(() => speakBy(() => MARKED));
afterAll(() => speakBy(() => "en"));

it.each<[string, () => readonly string[]]>([
  ["a click on no lead", () => skipped("answer", {})],
  ["a click on what is answered", () => skipped("answer", { received: AT, responded: AT })],
  ["a click over an empty tick box", () => skipped("answer", { received: AT, responded: false })],
  ["a click over a dash", () => skipped("answer", { received: AT, responded: "-" })],
  ["an attempt after a text", () => skipped("attempt", { received: AT, attempts: "some" })],
  ["an acceptance of what is accepted", () => skipped("accept", { received: AT, accepted: AT })],
  ["an acceptance of what is returned", () => skipped("accept", { received: AT, returned: AT })],
  ["a return of what is returned", () => skipped("return", { received: AT, returned: AT })],
  ["a passing of what is passed", () => skipped("pass", { received: AT, passed: AT })],
  ["a passing of what was returned, nobody says when", () => skipped("pass", { received: AT, passed: AT, returned: true })],
  ["a passing of what rests", () => skipped("pass", { received: AT, passed: AT, lostReason: "no", backOn: LATER })],
  ["a pause of what is paused", () => skipped("pause", { received: AT, pauseUntil: LATER })],
  ["an open pause of what is paused", () => skipped("pause", { received: AT, pauseUntil: openPauseWord() })],
  ["an end of no pause", () => skipped("resume", { received: AT })],
  ["an end of a pause by stage", () => skipped("resume", { received: AT, stage: "Waiting on customer" })],
  ["a win of what is won", () => skipped("won", { received: AT, won: AT })],
  ["a win of what is lost", () => skipped("won", { received: AT, lostReason: "no" })],
  ["a win at the stage of what is lost", () => skipped("won", { received: AT, stage: "Lost" })],
  ["a win with another amount", () => skipped("won", { received: AT, revenue: 5 }, { amount: 7 })],
  ["a loss of what is lost", () => skipped("lost", { received: AT, lostReason: "no" })],
  ["a loss with another day", () => skipped("lost", { received: AT, backOn: LATER }, { day: new Date(LATER.getTime() + 1e9) })],
  ["a waking of what does not rest", () => skipped("wake", { received: AT })],
  ["a waking of what is back", () => skipped("wake", { received: AT, returned: AT, backOn: AT })],
  ["a rest until the same day", () => skipped("rest", { received: AT, returned: AT, backOn: LATER }, { day: LATER })],
  ["columns that a click lacks", () => headingsOf(lackingFields("attempt", {}))],
  ["a formula that fills what a click writes", () => [filledWhy(TAB, FILLER, ["Responded"]), cellsFilled("SLA hours", FILLER)]],
  ["a list that may be a Table", () => tabRemarks(TAB, ground({}), "end")],
  ["a filter that ends where ours begin", () => tabRemarks(TAB, ground({ filter: area(0, 0, 9, 9) }), "end")],
  ["a filter over some columns", () => tabRemarks(TAB, ground({ filter: area(0, 2, 9, 2) }), "end")],
  ["a tab that a formula fills", () => tabRemarks(TAB, ground({}, FILLS), "after name")],
  ["merged headings", () => tabRemarks(TAB, ground({ merges: [area(0, 1, 1, 2)] }), "after name")],
  ["protected cells", () => tabRemarks(TAB, ground({ locked: [area(1, 4, 9, 1), area(0, 1, 9, 2)] }), "after name")],
  ["a tab that is protected whole", () => tabRemarks(TAB, ground({ locked: [area(-2, 0, 1000, 26)] }), "end")],
  ["a tab without names", () => tabRemarks(TAB, ground({ columns: {} }), "after name")],
  ["dates to turn", () => [askToTurn([COLUMN], utc)]],
  ["no date to turn", () => [nothingToTurn("Leads", [COLUMN]), nothingToTurn("Leads", [])]],
  ["help in tabs", () => [...Object.values({ ...hoursNotes(), ...stageNotes() }), ...stageChoices().map(({ help }) => help)]],
])("%s: told in the document's language alone", (_, tell) => {
  const told = tell();
  expect(told.length).toBeGreaterThan(0);
  for (const sentence of told) expect(sentence).toMatch(/^\u27e6.*\u27e7$/s);
});
