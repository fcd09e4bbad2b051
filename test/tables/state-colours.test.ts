import { STATES } from "../../src/core/sla/states";
import { CELL_COLOURS, PALETTES, stateColours } from "../../src/tables/state-colours";

describe("colours of states that wait for nobody", () => {
  it.each(["clear", "strong"])("show Never answered as muted as Given up: %s", (palette) => {
    const [never, givenUp] = ["Never answered", "Given up"].map((word) => stateColours(palette).find(({ state }) => state === word));
    expect(never).toEqual({ ...givenUp, state: "Never answered" });
    expect(never).toMatchObject({ background: "#9aa0a6", text: "#111111" });
  });

  it("have no row where there is nothing to do: quiet", () => {
    expect(stateColours("quiet").some(({ state }) => state === "Never answered" || state === "Not recorded")).toBe(false);
  });

  it("write Not recorded and Not tracked in grey, and colour no row by them, whatever the palette", () => {
    for (const palette of PALETTES) expect(stateColours(palette).some(({ state }) => /^Not (recorded|tracked)$/.test(state))).toBe(false);
    expect(CELL_COLOURS).toEqual([
      { state: "Not recorded", text: "#5f6368" },
      { state: "Not tracked", text: "#5f6368" },
    ]);
    expect(STATES).toEqual(expect.arrayContaining(CELL_COLOURS.map(({ state }) => state)));
  });
});
