/** Leads that stand in two rows: whose pause is whose, and what their notes say. */

import type { Cell } from "../../../src/core/cells/cell";
import { leadReader } from "../../../src/tables/leads/lead-row";
import type { OwnCells } from "../../../src/tables/own-columns/own-cells";
import { keptTwins, memoriesOf, notedTwins } from "../../../src/tables/own-columns/twin-rows";

const columns = {
  id: 0,
  email: 1,
  received: 2,
  due: 3,
  status: 4,
  warn: 5,
  next: 6,
  note: 7,
  paused: 8,
  nextStatus: 9,
  nextDue: 10,
  nextWarn: 11,
};
const HEADINGS = [
  "Lead ID",
  "Email",
  "Received",
  "SLA due",
  "SLA status",
  "SLA warn",
  "SLA next step",
  "SLA note",
  "SLA paused",
  "SLA next status",
  "SLA next due",
  "SLA next warn",
];
const came = new Date("2026-11-18T09:00:00Z");

const row = (id: Cell, email: Cell, note = "", paused = "", received: Cell = came): Cell[] => [
  id,
  email,
  received,
  "",
  "",
  "",
  "",
  note,
  paused,
];
const judged = (note: string, status = "Waiting"): OwnCells => ({
  due: "",
  status,
  warn: "",
  next: "",
  note,
  paused: "",
  nextStatus: "",
  nextDue: "",
  nextWarn: "",
});

const SHORT = "L-1 | 2026-11-18T10:00:00Z/2026-11-18T11:00:00Z";
const LONG = "L-1 | 2026-11-18T12:00:00Z/2026-11-18T13:00:00Z | 2026-11-18T14:00:00Z/";

describe("the pauses of a Lead ID", () => {
  const counts = (...rows: Cell[][]): number[] => {
    const read = leadReader(HEADINGS, columns, () => 0);
    return memoriesOf(
      rows.map((cells) => read(cells)),
      rows,
      columns,
    ).map(({ pauses }) => pauses.length);
  };

  it.each<[string, Cell[][], number[]]>([
    ["are those of its row", [row("L-1", "", "", LONG), row("L-2", "")], [2, 0]],
    ["follow it to another row", [row("L-2", "", "", LONG), row("L-1", "")], [0, 2]],
    ["are not those of another row with the same ID", [row("L-1", ""), row("L-1", "", "", LONG)], [0, 2]],
    ["differ for two rows with the same ID", [row("L-1", "", "", SHORT), row("L-1", "", "", LONG)], [1, 2]],
    ["are the upper row's where a row was copied", [row("L-1", "", "", LONG), row("L-1", "", "", LONG), row("L-1", "")], [2, 0, 0]],
    ["are the first row's where they stand in no row of it", [row("L-1", ""), row("L-1", ""), row("L-2", "", "", LONG)], [2, 0, 0]],
    ["are none without an ID", [row("", "", "", ""), row("", "", "", "")], [0, 0]],
  ])("%s", (_, rows, expected) => expect(counts(...rows)).toEqual(expected));
});

it("the attempts of a Lead ID that stands twice are those of each row, and a check after another changes none", () => {
  const [one, two] = ["L-1 | @2026-11-18T10:00:00Z", "L-1 | @ | @2026-11-18T11:00:00Z"];
  const rows = [row("L-1", "", "", one), row("L-1", "", "", two), row("L-1", "", "", two)];
  const read = leadReader(HEADINGS, columns, () => 0);
  const attempts = memoriesOf(
    rows.map((cells) => read(cells)),
    rows,
    columns,
  ).map((memory) => memory.attempts.length);
  expect(attempts).toEqual([1, 2, 0]);
});

describe("the note of a lead that stands twice", () => {
  const HEADED: Cell[] = HEADINGS;

  it("names the other row behind what else there is to say", () =>
    expect(
      notedTwins(
        [judged(""), judged("Missing: Name"), judged(""), judged("")],
        [HEADED, row("L-1", "a@b.c"), row("L-2", "A@B.C "), row("l-1", "")],
        columns,
      ).map(({ note }) => note),
    ).toEqual([
      "",
      "Missing: Name; Row 4 has the same Lead ID; Row 3 has the same e-mail",
      "Row 2 has the same e-mail",
      "Row 2 has the same Lead ID",
    ]));

  it("does not name a row in which no lead came yet", () =>
    expect(
      notedTwins([judged(""), judged(""), judged("", "")], [HEADED, row("L-1", ""), row("L-1", "", "", "", "")], columns).map(
        ({ note }) => note,
      ),
    ).toEqual(["", "", ""]));

  it("is kept where only some rows are judged, but for a row without a lead", () =>
    expect(
      keptTwins(
        [judged("Missing: Name"), judged("", ""), judged("")],
        [row("", "", "Row 9 has the same e-mail"), row("", "", "Row 9 has the same e-mail"), row("", "", "Given up")],
        columns,
      ).map(({ note }) => note),
    ).toEqual(["Missing: Name; Row 9 has the same e-mail", "", ""]));
});
