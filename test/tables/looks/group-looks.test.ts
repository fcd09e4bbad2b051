import { lookPieces } from "../../../src/tables/looks/group-looks";

const cell = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });

describe("looks as few settings over few areas", () => {
  it("puts one setting of many places into one", () => {
    const bold = { bold: true };
    expect(lookPieces([cell(0, 0), cell(5, 2, 2, 3)].map((area) => ({ ...area, look: bold })))).toEqual([
      { look: bold, areas: [cell(0, 0), cell(5, 2, 2, 3)] },
    ]);
  });

  it("joins what stands beside or below each other", () => {
    const look = { background: "#fff" };
    expect(lookPieces([cell(0, 0), cell(0, 1), cell(1, 0, 1, 2)].map((area) => ({ ...area, look })))).toEqual([
      { look, areas: [cell(0, 0, 2, 2)] },
    ]);
  });

  it("lets the later one lie over the earlier", () => {
    const [grey, white] = [{ background: "#eee" }, { background: "#fff" }];
    expect(
      lookPieces([
        { ...cell(0, 0, 1, 3), look: grey },
        { ...cell(0, 1), look: white },
      ]),
    ).toEqual([
      { look: grey, areas: [cell(0, 0), cell(0, 2)] },
      { look: white, areas: [cell(0, 1)] },
    ]);
  });

  it("keeps settings apart that do not meet", () => {
    expect(lookPieces([{ ...cell(0, 0), look: { bold: true, size: 12 } }])).toEqual([
      { look: { bold: true }, areas: [cell(0, 0)] },
      { look: { size: 12 }, areas: [cell(0, 0)] },
    ]);
  });
});
