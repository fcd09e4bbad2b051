/** What people do to a table between reading and writing, and what the one guarded write leaves of it. */
import { type GuardedWrite, guardedWrite } from "../../../src/jobs/run/guarded-write";
import { asText, textOf } from "../../../src/tables/formulas/as-text";
import type { Window } from "../../../src/tables/own-columns/shifted-columns";

type Line = (string | number)[];
const HEADINGS = ["Key", "Value", "Note"];
const ROWS: Line[] = [
  ["a", "old a", "note a"],
  ["b", "old b", "note b"],
  ["c", "old c", "note c"],
];

const names: Window["by"] = ({ headings, cells }) => cells.map((row) => String(row[headings.indexOf("Key")] ?? ""));

/** A table that somebody changes just before the nth call. */
function tableWith(happens: Record<number, (rows: Line[]) => void>) {
  const rows: Line[] = [HEADINGS, ...ROWS].map((row) => [...row]);
  let calls = 0;
  const called = (): void => {
    calls += 1;
    happens[calls]?.(rows);
  };
  const put = (row: number, column: number, content: unknown): void => {
    const line = rows[row] ?? [];
    rows[row] = line;
    line[column] = typeof content === "string" ? textOf(content) : (content as number);
  };
  const read = (): Window => ({ headings: [...(rows[0] ?? [])], row: 0, cells: rows.map((row) => [...row]), by: names });
  const tab: GuardedWrite["tab"] = {
    write(row, column, cells) {
      called();
      cells.forEach((line, down) => {
        line.forEach((content, right) => {
          put(row + down, column + right, content);
        });
      });
    },
    replace(row, column, seen, content) {
      called();
      if (String(rows[row]?.[column] ?? "") === String(seen)) put(row, column, content);
    },
  };
  const again = (): Window => {
    called();
    return read();
  };
  return { rows, tab, again, before: read() };
}

function written(happens: Record<number, (rows: Line[]) => void>, rest: Partial<GuardedWrite> = {}) {
  const { rows, tab, again, before } = tableWith(happens);
  const blocks = [{ row: 2, column: 1, cells: [[asText("new b")]] }];
  const formulas = before.cells.map((row) => row.map(() => ""));
  const done = guardedWrite({ tab, blocks, before, formulas, again, ...rest });
  return { rows, done };
}

const rowAbove = (rows: Line[]): void => void rows.splice(1, 0, ["", "", ""]);
const columnLeft = (rows: Line[]): void => {
  for (const row of rows) row.unshift("");
};
const lastFirst = (rows: Line[]): void => void rows.splice(1, 0, ...rows.splice(3, 1));
/** All that people wrote, wherever it stands. */
const kept = (rows: Line[]): string[] =>
  rows
    .flatMap((row) => (row.includes("a") || row.includes("b") || row.includes("c") ? [row.filter((cell) => cell !== "").join(" ")] : []))
    .sort();
const ALL = ["a old a note a", "b old b note b", "c old c note c"];
const WRITTEN = ["a old a note a", "b new b note b", "c old c note c"];

// Call 1 writes, call 2 reads back; those after it put back.
it.each<[string, Record<number, (rows: Line[]) => void>, Partial<GuardedWrite>, string[]]>([
  ["nobody does anything", {}, {}, WRITTEN],
  ["a row comes in before the write", { 1: rowAbove }, {}, ALL],
  ["a column comes in before the write", { 1: columnLeft }, {}, ALL],
  ["rows are sorted before the write", { 1: lastFirst }, {}, ALL],
  ["a row comes in after the write, and each cell is one of its own", { 2: rowAbove }, { keepsLanded: true }, WRITTEN],
  ["a row comes in after the write, which is all or nothing", { 2: rowAbove }, { isAllOrNothing: true }, ALL],
  ["a column comes in after the write, which is all or nothing", { 2: columnLeft }, { isAllOrNothing: true }, ALL],
  ["rows are sorted after the write, which is all or nothing", { 2: lastFirst }, { isAllOrNothing: true }, ALL],
])("%s", (_, happens, rest, left) => {
  const { rows, done } = written(happens, rest);
  expect(kept(rows)).toEqual(left);
  expect("now" in done).toBe(Object.keys(happens).length === 0);
});

it("takes all back where rows move once more meanwhile, and names the row in which something is left where they never stop", () => {
  const twice = written({ 2: rowAbove, 3: rowAbove }, { isAllOrNothing: true });
  expect([kept(twice.rows), twice.done]).toMatchObject([ALL, { leftOver: [] }]);
  const always = written({ 2: rowAbove, 3: rowAbove, 5: rowAbove, 7: rowAbove }, { isAllOrNothing: true });
  expect(always.done).toMatchObject({ leftOver: [6] });
  expect(always.rows[6]).toEqual(["b", "new b", "note b"]);
});

it("takes back what Google cuts where that is wanted, and says so", () => {
  const cut = () => {
    throw new Error("Service error");
  };
  const refused = (rest: Partial<GuardedWrite>) => {
    const { rows, tab, again, before } = tableWith({});
    const blocks = [1, 2].map((row) => ({ row, column: 1, cells: [["new"]] }));
    let writes = 0;
    const write: GuardedWrite["tab"]["write"] = (...about) => {
      writes += 1;
      if (writes === 2) cut();
      tab.write(...about);
    };
    const act = () => guardedWrite({ tab: { ...tab, write }, blocks, before, formulas: [], again, ...rest });
    expect(act).toThrow("Service error");
    return kept(rows);
  };
  expect(refused({})).toEqual(["a new note a", "b old b note b", "c old c note c"]);
  expect(refused({ takesBackCut: true })).toEqual(ALL);
});

it("takes all back later, for whoever cannot do the other half", () => {
  const { rows, done } = written({});
  if ("now" in done) done.takeBack();
  expect(kept(rows)).toEqual(ALL);
});
