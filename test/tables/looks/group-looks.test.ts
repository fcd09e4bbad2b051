import { groupLooks, lookPlan } from "../../../src/tables/looks/group-looks";

const cell = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });

describe("looks as few settings over few areas", () => {
  it("puts one setting of many places into one", () => {
    const bold = { bold: true };
    expect(groupLooks([cell(0, 0), cell(5, 2, 2, 3)].map((area) => ({ ...area, look: bold })))).toEqual([
      { look: bold, areas: [cell(0, 0), cell(5, 2, 2, 3)] },
    ]);
  });

  it("joins what stands beside or below each other", () => {
    const look = { background: "#fff" };
    expect(groupLooks([cell(0, 0), cell(0, 1), cell(1, 0, 1, 2)].map((area) => ({ ...area, look })))).toEqual([
      { look, areas: [cell(0, 0, 2, 2)] },
    ]);
  });

  it("lets the later one lie over the earlier", () => {
    const [grey, white] = [{ background: "#eee" }, { background: "#fff" }];
    expect(
      groupLooks([
        { ...cell(0, 0, 1, 3), look: grey },
        { ...cell(0, 1), look: white },
      ]),
    ).toEqual([
      { look: grey, areas: [cell(0, 0), cell(0, 2)] },
      { look: white, areas: [cell(0, 1)] },
    ]);
  });

  it("keeps settings apart that do not meet", () => {
    expect(groupLooks([{ ...cell(0, 0), look: { bold: true, size: 12 } }])).toEqual([
      { look: { bold: true }, areas: [cell(0, 0)] },
      { look: { size: 12 }, areas: [cell(0, 0)] },
    ]);
  });
});

describe("looks of a new tab", () => {
  it.each<[string, Parameters<typeof lookPlan>[0], ReturnType<typeof lookPlan>]>([
    [
      "a setting of two values goes cell by cell",
      [
        { ...cell(1, 1, 1, 2), look: { background: "#eee" } },
        { ...cell(2, 2), look: { background: "#fff" } },
      ],
      {
        area: cell(1, 1, 2, 2),
        each: {
          background: [
            ["#eee", "#eee"],
            [null, "#fff"],
          ],
        },
        pieces: [],
      },
    ],
    [
      "a setting of one value goes area by area beside them",
      [
        { ...cell(0, 0), look: { numberFormat: "0", bold: true } },
        { ...cell(0, 2), look: { numberFormat: "0.0%", background: "#eee" } },
      ],
      {
        area: cell(0, 0, 1, 3),
        each: { numberFormat: [["0", null, "0.0%"]] },
        pieces: [
          { look: { bold: true }, areas: [cell(0, 0)] },
          { look: { background: "#eee" }, areas: [cell(0, 2)] },
        ],
      },
    ],
    [
      "both sides are one setting",
      [
        { ...cell(0, 0), look: { left: true } },
        { ...cell(0, 1), look: { right: true } },
      ],
      { area: cell(0, 0, 1, 2), each: { alignment: [["left", "right"]] }, pieces: [] },
    ],
    [
      "the later one lies over the earlier",
      [
        { ...cell(0, 0, 1, 2), look: { fontColor: "#111" } },
        { ...cell(0, 1), look: { fontColor: "#222" } },
      ],
      { area: cell(0, 0, 1, 2), each: { fontColor: [["#111", "#222"]] }, pieces: [] },
    ],
  ])("%s", (_, dressed, expected) => expect(lookPlan(dressed)).toEqual(expected));

  it("sets nothing cell by cell where each setting has one value", () => {
    const { each, pieces } = lookPlan([{ ...cell(0, 0, 2, 2), look: { bold: true, background: "#eee" } }]);
    expect(each).toEqual({});
    expect(pieces).toHaveLength(2);
  });
});
