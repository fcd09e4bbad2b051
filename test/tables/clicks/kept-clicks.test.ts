/** A click that was cut goes on, or is taken back, from whatever it had written: nothing counts twice. */

import type { Cell } from "../../../src/core/cells/cell";
import {
  aboutToGo,
  type Click,
  finished,
  goingOn,
  takenBack,
  unfinishedOn,
  withClick,
  withoutTaken,
} from "../../../src/tables/clicks/kept-clicks";
import { type OneClick, type Stamp, stampsFor } from "../../../src/tables/clicks/stamps";
import type { LeadColumns, LeadField } from "../../../src/tables/leads/lead-table";

const AT = new Date("2026-11-18T09:30:00Z");
const LATER = new Date("2026-11-18T09:34:00Z");
const NEXT_DAY = new Date("2026-11-19T09:30:00Z");
const CAME = new Date("2026-11-18T08:00:00Z");
const FIELDS: LeadField[] = ["received", "responded", "accepted", "returned", "returnReason", "attempts", "lastAttempt"];
const columns = Object.fromEntries(FIELDS.map((field, at) => [field, at])) as unknown as LeadColumns;

type Row = Partial<Record<LeadField, Cell>>;
const readOf = (row: Row) => (field: LeadField) => row[field] ?? "";

const ME = ["ana"];

/** Clicks on a row, writes so many cells of it and is cut; before its first cell the click is remembered. */
function cut(kind: OneClick, row: Row, writes: number, known: readonly Click[] = [], at = AT) {
  const stamped = stampsFor(kind, readOf(row), columns, "no budget", at, (field) => `"${field}"`);
  const stamps = "stamps" in stamped ? stamped.stamps : [];
  const about = { by: "ana", click: kind, at: at.getTime(), unfinished: { isBack: false, at: at.getTime() } };
  const reason = kind === "reject" ? "Rejected: no budget" : kind === "return" ? "no budget" : "";
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

const KINDS: [OneClick, Row, number][] = [
  ["answer", { received: CAME }, 1],
  ["accept", { received: CAME }, 1],
  ["attempt", { received: CAME }, 3],
  ["attempt", { received: CAME, responded: CAME, attempts: 4, lastAttempt: CAME }, 2],
  ["attempt", { received: CAME, responded: CAME, attempts: "2" }, 2],
  ["reject", { received: CAME }, 2],
  ["return", { received: CAME }, 2],
];

const CASES = KINDS.flatMap(([kind, row, cells]) => Array.from({ length: cells }, (_, at) => [kind, at + 1, row] as const));

describe.each(CASES)("%s cut after cell %i of %j", (kind, writes, before) => {
  const click = { click: kind, reason: "no budget", now: LATER.getTime() };

  it("goes on when it is clicked again: the row is that of one click", () => {
    const { row, stamps, clicks } = cut(kind, before, writes);
    const rest = goingOn(clicks, ME, "L1", readOf(row), click);
    expect(write(row, rest?.stamps ?? [])).toEqual(write(before, stamps));
    expect(rest?.stamps).toHaveLength(stamps.length - writes);
    const [whole] = finished(clicks, unfinishedOn(clicks, ME, kind, [{ lead: "L1", read: readOf(row) }]), clicks[0]?.reason ?? "");
    expect(whole).toEqual({ ...clicks[0], unfinished: undefined });
  });

  it("is taken back", () => {
    const { row, clicks } = cut(kind, before, writes);
    const back = takenBack(clicks, ME, "L1", readOf(row), LATER.getTime());
    const after = write(row, "stamps" in back ? back.stamps : []);
    expect(FIELDS.map((field) => after[field] ?? "")).toEqual(FIELDS.map((field) => before[field] ?? ""));
  });

  it("is a click of its own for whoever clicks the next day, for another person, and for another click", () => {
    const { row, clicks } = cut(kind, before, writes);
    expect(goingOn(clicks, ME, "L1", readOf(row), { ...click, now: NEXT_DAY.getTime() })).toBeNull();
    expect(goingOn(clicks, ["ben"], "L1", readOf(row), click)).toBeNull();
    expect(goingOn(clicks, ME, "L2", readOf(row), click)).toBeNull();
    expect(goingOn(clicks, ME, "L1", readOf(row), { ...click, click: kind === "answer" ? "accept" : "answer" })).toBeNull();
  });

  it("does not go on over what somebody typed since", () => {
    const { row, stamps, clicks } = cut(kind, before, writes);
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
