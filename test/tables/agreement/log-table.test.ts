import { headingsNow } from "../../../src/language/spoken/names";
import { acceptanceRow, nextVersion, versionRows, versionsIn } from "../../../src/tables/agreement/log-table";

const utc = () => 0;
const at = Date.UTC(2026, 10, 18, 9, 30);
const values = new Map<string, string | number>([
  ["purpose", "Sell more."],
  ["rate.1", 0.3],
  ["term.end", "2027-12-31"],
]);
const first = versionRows({ number: 1, from: at, who: "Ana", at, note: "=1", values, sum: "12-345" });
const second = versionRows({
  number: 2,
  from: at + 1000,
  who: "Ben",
  at,
  note: "",
  values: new Map([["purpose", "Sell better."]]),
  sum: "",
});

/** A cell shows a text without the apostrophe that guards it. */
const shown = (rows: readonly unknown[][]) =>
  rows.map((row) => row.map((cell) => (typeof cell === "string" ? cell.replace(/^'/, "") : cell)));
const table = (rows: unknown[][]) => [headingsNow("log"), ...shown(rows)] as never;

it("versions come back from their rows, in any order of rows and columns", () => {
  const version = versionsIn(table(first), utc)[0];
  if (!version) throw new Error("no version");
  const rows = [...second, ...first, acceptanceRow(version, { team: "sales", who: "Cy", at })].reverse();
  const cells = [headingsNow("log"), ...shown(rows)].map((row) => [row[7], "", ...row.slice(0, 7)]);
  expect(versionsIn(cells as never, utc)).toEqual([
    {
      ...{ number: 1, from: at, who: "Ana", at, note: "=1", items: 3, sum: "12-345", values: expect.any(Map), labels: expect.any(Map) },
      accepted: [{ team: "sales", who: "Cy", at }],
    },
    {
      number: 2,
      from: at + 1000,
      items: 1,
      sum: "",
      who: "Ben",
      at,
      note: "",
      values: new Map([["purpose", "Sell better."]]),
      labels: expect.any(Map),
      accepted: [],
    },
  ]);
  expect(version.values).toEqual(values);
});

it.each([
  ["", "Ana"],
  ["first", "Ana"],
])("a first row whose version is %p makes no version", (number) => {
  const rows = first.map((row) => [number, ...row.slice(1)]);
  expect(versionsIn(table(rows), utc)).toEqual([]);
});

it("every text is guarded", () => {
  expect(first[0]).toEqual([1, new Date(at), "Published", 3, "'Ana", new Date(at), "'=1", "version 12-345"]);
  expect(first.slice(1).map((row) => row[3])).toEqual(["'Sell more.", 0.3, "'2027-12-31"]);
});

it("a version whose beginning is no moment any more is kept, without one", () => {
  const rows = first.map((row) => [row[0], "soon", ...row.slice(2)]);
  expect(versionsIn(table(rows), utc)).toMatchObject([{ number: 1, from: Number.NaN, items: 3 }]);
});

it("what Sheets made a day, a moment or a tick of reads as it was published", () => {
  const inBerlin = () => 3_600_000;
  const cells: Record<string, unknown> = {
    "term.end": new Date("2027-12-30T23:00:00Z"),
    purpose: new Date("2026-11-18T09:30:00Z"),
    "mails.digest": true,
    "rate.1": 0.3,
  };
  const published = new Map<string, string | number>([
    ["purpose", "2026-11-18 10:30"],
    ["rate.1", 0.3],
    ["term.end", "2027-12-31"],
    ["mails.digest", "yes"],
  ]);
  const written = versionRows({ number: 1, from: at, who: "Ana", at, note: "", values: published, sum: "" });
  const rows = written.map((row) => row.map((cell, column) => (column === 3 ? (cells[String(row[7])] ?? cell) : cell)));
  rows[0]?.splice(4, 1, new Date("2026-11-17T23:00:00Z"));
  const [version] = versionsIn(table(rows), inBerlin);
  expect(version?.values).toEqual(published);
  expect(version?.who).toBe("2026-11-18");
});

describe("where the next version goes", () => {
  const third = second.map((row) => [3, ...row.slice(1)]);
  const accepted = acceptanceRow({ number: 3, from: at } as never, { team: "sales", who: "Cy", at });
  const CASES: [what: string, rows: unknown[][], number: number, row: number][] = [
    ["the first in a new log", [], 1, 1],
    ["the next below what stands", [...first, ...second], 3, 7],
    ["over items whose first row never came to be written", [...first, ...second.slice(1)], 2, 5],
    ["over the items of the very first", [...first.slice(1)], 1, 1],
    [
      "below a version whose first row is gone and that was accepted, whose number is not given twice",
      [...first, ...third.slice(1), accepted],
      4,
      7,
    ],
    ["below items that stand above others", [...third.slice(1), ...first], 4, 6],
    ["below what people wrote", [...first, ["", "", "Talked it over with Ben"]], 2, 6],
    ["below a row that holds a number only", [...first, [7, "", "", "", "", "", "", ""]], 8, 6],
  ];

  it.each(CASES)("%s", (_, rows, number, row) => {
    expect(nextVersion(table(rows))).toEqual({ number, row });
    // Columns may stand anywhere.
    const turned = (table(rows) as unknown[][]).map((cells) =>
      headingsNow("log").map((_, column) => cells[headingsNow("log").length - 1 - column] ?? ""),
    );
    expect(nextVersion(turned as never)).toEqual({ number, row });
  });
});
