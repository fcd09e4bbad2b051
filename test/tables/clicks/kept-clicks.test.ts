/** A click that was cut goes on, or is taken back, from whatever it had written: nothing counts twice. */

import type { Cell } from "../../../src/core/cells/cell";
import type { Asked } from "../../../src/tables/clicks/clicked-row";
import {
  aboutToGo,
  type Click,
  finished,
  goingOn,
  takenBack,
  unfinishedOn,
  withClick,
  withoutTaken,
  wroteBesides,
} from "../../../src/tables/clicks/kept-clicks";
import { needsReason, type OneClick, type Stamp, stampsFor } from "../../../src/tables/clicks/stamps";
import { type LeadField, PEOPLE_FIELDS } from "../../../src/tables/leads/lead-table";
import { askedAt, clickedRow, type Row } from "./clicked";

const AT = new Date("2026-11-18T09:30:00Z");
const LATER = new Date("2026-11-18T09:34:00Z");
const NEXT_DAY = new Date("2026-11-19T09:30:00Z");
const CAME = new Date("2026-11-18T08:00:00Z");
const MARCH = new Date("2027-03-01T00:00:00Z");
const FIELDS: readonly LeadField[] = PEOPLE_FIELDS;

const readOf = (row: Row) => (field: LeadField) => row[field] ?? "";

const ME = ["ana"];

/** Clicks on a row, writes so many cells of it and is cut; before its first cell the click is remembered. */
function cut(kind: OneClick, row: Row, writes: number, known: readonly Click[] = [], at = AT, asked: Partial<Asked> = {}) {
  const stamped = stampsFor(kind, clickedRow(row), askedAt(at, { reason: "no budget", ...asked }));
  const stamps = "stamps" in stamped ? stamped.stamps : [];
  const wrote = wroteBesides(kind, stamps, at);
  const about = { by: "ana", click: kind, at: at.getTime(), wrote, unfinished: { isBack: false, at: at.getTime() } };
  const reason = kind === "reject" ? "Rejected: no budget" : needsReason(kind) ? "no budget" : "";
  return {
    row: write(row, stamps.slice(0, writes)),
    stamps,
    clicks: withClick(known, about, reason, [{ lead: "L1", stamps, read: readOf(row) }], 500),
  };
}

/** A text behind an apostrophe is that text in its cell. */
const shown = (cell: Cell): Cell => (typeof cell === "string" ? cell.replace(/^'/, "") : cell);
const write = (row: Row, stamps: readonly Stamp[]): Row => ({
  ...row,
  ...Object.fromEntries(stamps.map(({ field, content }) => [field, shown(content)])),
});

const RETURNED: Row = { received: CAME, passed: CAME, returned: new Date("2026-11-18T09:00:00Z"), backOn: MARCH };

const KINDS: [OneClick, Row, number, Partial<Asked>?][] = [
  ["pass", { received: CAME }, 1],
  ["pass", RETURNED, 1],
  ["notReached", { received: CAME, attempts: 1 }, 3],
  ["reached", { received: CAME }, 4],
  ["return", { received: CAME }, 3, { day: MARCH }],
  ["return", { received: CAME, backOn: CAME }, 3],
  ["pause", { received: CAME }, 1],
  ["pause", { received: CAME, pauseUntil: "open" }, 1, { day: MARCH }],
  ["resume", { received: CAME, pauseUntil: MARCH }, 1],
  ["won", { received: CAME }, 3, { day: CAME, amount: 1200 }],
  ["lost", { received: CAME }, 3, { day: MARCH }],
  ["wake", RETURNED, 1],
  ["rest", RETURNED, 1, { day: new Date("2027-04-01T00:00:00Z") }],
  ["answer", { received: CAME }, 1],
  ["accept", { received: CAME }, 1],
  ["attempt", { received: CAME }, 3],
  ["attempt", { received: CAME, responded: CAME, attempts: 4, lastAttempt: CAME }, 2],
  ["attempt", { received: CAME, responded: CAME, attempts: "2" }, 2],
  ["reject", { received: CAME }, 2],
  ["return", { received: CAME }, 2],
];

const CASES = KINDS.flatMap(([kind, row, cells, asked = {}]) =>
  Array.from({ length: cells }, (_, at) => [kind, at + 1, row, asked] as const),
);

describe.each(CASES)("%s cut after cell %i of %j, asked %j", (kind, writes, before, asked) => {
  const click = { click: kind, reason: "no budget", now: LATER.getTime() };
  const cutHere = () => cut(kind, before, writes, [], AT, asked);

  it("goes on when it is clicked again: the row is that of one click", () => {
    const { row, stamps, clicks } = cutHere();
    const rest = goingOn(clicks, ME, "L1", readOf(row), click);
    expect(write(row, rest?.stamps ?? [])).toEqual(write(before, stamps));
    expect(rest?.stamps).toHaveLength(stamps.length - writes);
    const [whole] = finished(clicks, unfinishedOn(clicks, ME, kind, [{ lead: "L1", read: readOf(row) }]), clicks[0]?.reason ?? "");
    expect(whole).toEqual({ ...clicks[0], unfinished: undefined });
  });

  it("is taken back", () => {
    const { row, clicks } = cutHere();
    const back = takenBack(clicks, ME, "L1", readOf(row), LATER.getTime());
    const after = write(row, "stamps" in back ? back.stamps : []);
    expect(FIELDS.map((field) => after[field] ?? "")).toEqual(FIELDS.map((field) => before[field] ?? ""));
  });

  it("is a click of its own for whoever clicks the next day, for another person, and for another click", () => {
    const { row, clicks } = cutHere();
    expect(goingOn(clicks, ME, "L1", readOf(row), { ...click, now: NEXT_DAY.getTime() })).toBeNull();
    expect(goingOn(clicks, ["ben"], "L1", readOf(row), click)).toBeNull();
    expect(goingOn(clicks, ME, "L2", readOf(row), click)).toBeNull();
    expect(goingOn(clicks, ME, "L1", readOf(row), { ...click, click: kind === "answer" ? "accept" : "answer" })).toBeNull();
  });

  it("does not go on over what somebody typed since", () => {
    const { row, stamps, clicks } = cutHere();
    const typed = { ...row, [stamps[0]?.field ?? "responded"]: "call back" };
    expect(goingOn(clicks, ME, "L1", readOf(typed), click)).toBeNull();
    expect(takenBack(clicks, ME, "L1", readOf(typed), LATER.getTime())).toEqual({ skipped: "changed since the click" });
  });
});

describe("a click that was cut before its first cell", () => {
  it("is none: there is nothing to go on with and nothing to take back", () => {
    const { row, clicks } = cut("attempt", { received: CAME }, 0);
    expect(goingOn(clicks, ME, "L1", readOf(row), { click: "attempt", reason: "", now: LATER.getTime() })).toBeNull();
    expect(takenBack(clicks, ME, "L1", readOf(row), LATER.getTime())).toEqual({ skipped: "no click of yours is remembered" });
    expect(unfinishedOn(clicks, ME, "attempt", [{ lead: "L1", read: readOf(row) }])).toMatchObject([{ lead: "L1", stands: false }]);
  });

  it("lets the one before it be taken back", () => {
    const first = cut("attempt", { received: CAME }, 3);
    const done = finished(first.clicks, unfinishedOn(first.clicks, ME, "attempt", [{ lead: "L1", read: readOf(first.row) }]), "");
    const second = cut("attempt", first.row, 0, done, LATER);
    expect(takenBack(second.clicks, ME, "L1", readOf(second.row), LATER.getTime())).toMatchObject({ click: { at: AT.getTime() } });
  });
});

describe("a taking back that was cut", () => {
  const first = cut("attempt", { received: CAME }, 3);
  const done = finished(first.clicks, unfinishedOn(first.clicks, ME, "attempt", [{ lead: "L1", read: readOf(first.row) }]), "");
  const second = cut("attempt", first.row, 2, done, LATER);
  const both = finished(second.clicks, unfinishedOn(second.clicks, ME, "attempt", [{ lead: "L1", read: readOf(second.row) }]), "");
  const back = takenBack(both, ME, "L1", readOf(second.row), LATER.getTime());
  const [taken, stamps] = "click" in back ? [back.click, back.stamps] : [undefined, []];
  const going = taken ? aboutToGo(both, [{ click: taken, lead: "L1" }], LATER.getTime()) : [];

  it.each([0, 1, 2])("after %i cells takes the same click back, and not the one before it", (cells) => {
    const row = write(second.row, stamps.slice(0, cells));
    const again = takenBack(going, ME, "L1", readOf(row), LATER.getTime());
    expect(again).toMatchObject({ click: { at: LATER.getTime() } });
    const after = write(row, "stamps" in again ? again.stamps : []);
    expect(after).toEqual(first.row);
    const left = "click" in again ? withoutTaken(going, [{ click: again.click, lead: "L1" }]) : [];
    expect(left).toEqual(done);
  });

  it("is over the next day: then the one before it goes", () => {
    const again = takenBack(going, ME, "L1", readOf(first.row), NEXT_DAY.getTime());
    expect(again).toMatchObject({ click: { at: AT.getTime() } });
  });
});

it("with another reason is clicked again with that one", () => {
  const { row, clicks } = cut("return", { received: CAME }, 2);
  const rest = goingOn(clicks, ME, "L1", readOf(row), { click: "return", reason: "no phone", now: LATER.getTime() });
  expect(rest?.stamps).toEqual([{ field: "returnReason", content: "'no phone" }]);
  const ended = finished(clicks, unfinishedOn(clicks, ME, "return", [{ lead: "L1", read: readOf(row) }]), "no phone");
  expect(takenBack(ended, ME, "L1", readOf(write(row, rest?.stamps ?? [])), LATER.getTime())).toHaveProperty("stamps");
});

describe("a click with another day", () => {
  const wanted = (day: Date) => ({
    click: "return" as const,
    reason: "no budget",
    now: LATER.getTime(),
    wrote: { backOn: { moment: day.getTime() } },
  });
  const april = new Date("2027-04-01T00:00:00Z");

  it("goes on with that one where the first had a day, too", () => {
    const { row, clicks } = cut("return", { received: CAME }, 3, [], AT, { day: MARCH });
    const rest = goingOn(clicks, ME, "L1", readOf(row), wanted(april));
    expect(rest?.stamps).toEqual([{ field: "backOn", content: april }]);
    const whole = finished(
      clicks,
      unfinishedOn(clicks, ME, "return", [{ lead: "L1", read: readOf(row) }]),
      "no budget",
      wanted(april).wrote,
    );
    const back = takenBack(whole, ME, "L1", readOf(write(row, rest?.stamps ?? [])), LATER.getTime());
    expect(back).toMatchObject({ stamps: [{ content: "" }, { content: "" }, { content: "" }] });
  });

  it("is another click where the first had none", () => {
    const { row, clicks } = cut("return", { received: CAME }, 1);
    expect(goingOn(clicks, ME, "L1", readOf(row), wanted(april))).toBeNull();
  });
});

it("reads what an earlier build remembered, which said nothing of a day", () => {
  const clicks: Click[] = [{ by: "ana", click: "attempt", at: AT.getTime(), reason: "", rows: [["L1", { attempts: 1, lastAttempt: "" }]] }];
  const back = takenBack(clicks, ME, "L1", readOf({ attempts: 2, lastAttempt: AT }), LATER.getTime());
  expect(back).toMatchObject({
    stamps: [
      { field: "attempts", content: 1 },
      { field: "lastAttempt", content: "" },
    ],
  });
});
