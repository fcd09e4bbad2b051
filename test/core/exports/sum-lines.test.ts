import fc from "fast-check";
import { reaches, roomAbove, type Span, spansIn, sumsAbove } from "../../../src/core/exports/sum-lines";

const all = Number.POSITIVE_INFINITY;

describe("the rows that a formula reaches over", () => {
  it.each<[string, string, number, Span[]]>([
    ["a sum", "=SUM(K2:K60)", 0, [{ from: 1, to: 59 }]],
    ["below titles", "=SUM(K5:K60)", 3, [{ from: 1, to: 56 }]],
    ["fixed, and typed small", "=average($k$2:k$60)", 0, [{ from: 1, to: 59 }]],
    ["from below to above", "=SUM(K60:K2)", 0, [{ from: 1, to: 59 }]],
    [
      "several",
      '=SUMIFS(K2:K60,D2:D60,"A2:A9")',
      0,
      [
        { from: 1, to: 59 },
        { from: 1, to: 59 },
      ],
    ],
    ["without an end", "=COUNTA(A2:A)", 0, [{ from: 1, to: all }]],
    ["another tab's", "=SUM(Costs!K2:K60)+SUM('My costs'!K2:K60)", 0, []],
    ["single cells", "=K2+K3", 0, []],
    ["names", "=SUM(Q1_A2:Q1_A3)", 0, []],
    ["none", "", 0, []],
  ])("%s", (_, formula, top, spans) => expect(spansIn(formula, top)).toEqual(spans));

  it("lie above its own row in a line that sums up", () => {
    expect(sumsAbove("=SUM(K2:K60)", 60, 0)).toBe(true);
    expect(sumsAbove("=SUM(K2:K60)", 59, 0)).toBe(false);
    expect(sumsAbove("=COUNTA(A2:A)", 60, 0)).toBe(false);
    expect(sumsAbove("=K2*2", 60, 0)).toBe(false);
  });
});

describe("room above a line that sums up", () => {
  const sum = (from: number, to: number): Span[] => [{ from, to }];
  it.each<[string, [number, number, number, number], Span[], [number, number, number]]>([
    // last lead, blank rows above it, line, new leads > first new lead, below which row, rows that come in
    ["a sum that ends with the last lead", [59, 0, 60, 3], sum(1, 59), [59, 58, 3]],
    ["the same with a blank row below the leads", [59, 0, 61, 3], sum(1, 59), [59, 58, 3]],
    ["a sum that ends with a blank row", [59, 0, 61, 3], sum(1, 60), [60, 59, 2]],
    ["blank rows enough", [59, 0, 64, 3], sum(1, 62), [60, 61, 0]],
    ["blank rows that the sum leaves out", [59, 0, 64, 3], sum(1, 60), [60, 59, 2]],
    ["two sums: both grow", [59, 0, 61, 3], [...sum(1, 59), ...sum(1, 60)], [59, 58, 3]],
    ["no formula", [59, 0, 60, 3], [], [60, 59, 3]],
    ["no formula, blank rows", [59, 0, 62, 3], [], [60, 61, 1]],
    ["one lead, whose sum nothing can make longer", [1, 0, 2, 3], sum(1, 1), [2, 1, 3]],
    ["no lead yet", [0, 0, 5, 3], sum(1, 4), [1, 3, 0]],
    ["no lead yet, and more than there are rows", [0, 0, 5, 9], sum(1, 4), [1, 3, 5]],
    ["rows that came in before and stayed blank", [62, 3, 63, 3], sum(1, 62), [59, 61, 0]],
    ["a sum of other rows", [59, 0, 60, 3], sum(1, 9), [60, 59, 3]],
    ["one without an end", [59, 0, 60, 3], sum(1, all), [60, 59, 3]],
  ])("%s", (_, [last, blanks, line, count], spans, [first, after, rows]) =>
    expect(roomAbove({ last, blanks, line }, count, spans)).toEqual({ first, after, rows }),
  );

  it("is told from what the sum does not reach", () => {
    expect(reaches({ from: 1, to: 59 }, { first: 59, after: 58, rows: 3 }, 3)).toBe(true);
    expect(reaches({ from: 1, to: 1 }, { first: 2, after: 1, rows: 3 }, 3)).toBe(false);
    expect(reaches({ from: 1, to: all }, { first: 60, after: 59, rows: 3 }, 3)).toBe(true);
  });

  it("hits no lead and no line, and a sum over all leads reaches over the new ones", () => {
    const few = fc.nat(6);
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 20 }), few, few, few, fc.integer({ min: 1, max: 9 }), (leads, blanks, below, beyond, count) => {
        const last = leads + blanks;
        const line = last + below + 1;
        const span = { from: 1, to: Math.min(last + beyond, line - 1) };
        const room = roomAbove({ last, blanks, line }, count, [span]);
        const isFree = (row: number): boolean => (row >= leads && row < last) || (row > last && row < line);
        const fresh = Array.from({ length: count }, (_, at) => room.first + at);
        const came = fresh.filter((row) => row > room.after && row <= room.after + room.rows);
        const others = fresh.filter((row) => !came.includes(row));
        expect(came).toHaveLength(room.rows);
        expect(others.every((row) => isFree(row > room.after ? row - room.rows : row))).toBe(true);
        expect(reaches(span, room, count)).toBe(true);
      }),
    );
  });
});
