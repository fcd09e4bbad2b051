import { STATES, type State, WORST_FIRST } from "../../../src/core/sla/states";
import { stateWord } from "../../../src/language/spoken/states";
import { PALETTES, type StateRule, stateLooks, stateRules, type TintLook } from "../../../src/tables/looks/state-colours";
import { monitorColours } from "../../../src/tables/monitor/monitor-looks";

const parts = (colour: string): number[] => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);

/** WCAG 2.1, relative luminance and contrast ratio. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = parts(colour).map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
const contrast = (one: string, other: string): number => {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
};
/** Of the colour wheel's 360 degrees; null for greys. */
function hue(colour: string): number | null {
  const [red = 0, green = 0, blue = 0] = parts(colour);
  const most = Math.max(red, green, blue);
  const span = most - Math.min(red, green, blue);
  if (span < 0.02) return null;
  const sixth = most === red ? (green - blue) / span : most === green ? (blue - red) / span + 2 : (red - green) / span + 4;
  return (sixth * 60 + 360) % 360;
}
/** Red and green to those who see both, one brown to those who do not; teal keeps its blue. */
const isGreen = (colour: string): boolean => {
  const at = hue(colour);
  return at !== null && at > 75 && at < 160;
};

const WHITE = "#ffffff";
const EVERY = PALETTES.flatMap((palette) => STATES.map((state) => [palette, state, stateLooks(palette)[state]] as const));

/** As the design draws them: the ground and the text of the cell, its contrast and lightness, the tint of the row, what stands bold. */
const DESIGN: readonly [State, cell: string, text: string, ratio: number, lightness: number, tint: string | null, bold?: true][] = [
  ["overdue", "#b3261e", "#ffffff", 6.5, 0.11, "#f9d3cf", true],
  ["givenUp", "#9aa0a6", "#111111", 7.2, 0.35, "#eceef0"],
  ["neverAnswered", "#9aa0a6", "#111111", 7.2, 0.35, "#eceef0"],
  ["followUpOverdue", "#f2a33a", "#2b1a00", 8.1, 0.45, "#fdebd3", true],
  ["acceptOverdue", "#f2a33a", "#2b1a00", 8.1, 0.45, "#fdebd3", true],
  ["backToday", "#8fd3c7", "#06302b", 8.4, 0.57, "#e6f5f2"],
  ["late", "#f6c6bf", "#5c1510", 8.8, 0.64, "#fdf4f2"],
  ["resting", "#cfd5dd", "#202124", 10.9, 0.66, "#f3f5f7"],
  ["checkDates", "#e1d5ec", "#3d2257", 9.5, 0.7, "#f7f3fa"],
  ["onTime", "#d2e3fc", "#0b3a63", 9.0, 0.76, "#f4f8fe"],
  ["dueSoon", "#fde293", "#3c3000", 10.2, 0.77, "#fff9e3"],
  ["followUpDue", "#fde293", "#3c3000", 10.2, 0.77, "#fff9e3"],
  ["acceptDue", "#fde293", "#3c3000", 10.2, 0.77, "#fff9e3"],
  ["notReady", "#d4eeea", "#0b4a43", 8.3, 0.81, "#f2faf8"],
  ["paused", "#e8eaed", "#3c4043", 8.7, 0.82, "#f8f9fa"],
  ["waiting", WHITE, "#3c4043", 10.5, 1, null],
  ["notRecorded", WHITE, "#5f6368", 6.0, 1, null],
  ["notTracked", WHITE, "#5f6368", 6.0, 1, null],
];

describe("the clear palette", () => {
  it.each(DESIGN.map((line) => [line[0], line] as const))("%s", (state, [, ground, text, ratio, lightness, tint, bold]) => {
    const { cell, row } = stateLooks("clear")[state];
    expect([cell.background ?? WHITE, cell.text, cell.bold]).toEqual([ground, text, bold]);
    const inRow = state === "paused" ? "#3c4043" : "#202124";
    expect(row).toEqual(tint ? { background: tint, text: inRow } : undefined);
    expect(contrast(ground, text)).toBeCloseTo(ratio, 0);
    expect(luminance(ground)).toBeCloseTo(lightness, 1);
  });

  it("covers every state, the darker the more is lost", () => {
    expect(DESIGN.map(([state]) => state).sort()).toEqual([...STATES].sort());
    const lightness = DESIGN.map(([state]) => luminance(stateLooks("clear")[state].cell.background ?? WHITE));
    expect(lightness).toEqual([...lightness].sort((one, other) => one - other));
  });

  it("is what an unknown palette is", () => {
    expect(stateLooks("loud")).toBe(stateLooks("clear"));
  });
});

describe("every palette", () => {
  it.each(EVERY)("%s: %s is readable in its cell and in its row", (_, __, { cell, row }) => {
    for (const { background = WHITE, text } of [cell, ...(row ? [row] : [])])
      expect(contrast(background, text)).toBeGreaterThanOrEqual(4.5);
  });

  it("sets no green against red, nor does the monitor", () => {
    const looks: TintLook[] = [
      ...EVERY.flatMap(([, , { cell, row }]) => [cell, ...(row ? [row] : [])]),
      ...monitorColours().map(({ bold: _, ...look }) => look),
    ];
    expect(looks.flatMap(({ background = WHITE, text }) => [background, text]).filter(isGreen)).toEqual([]);
    expect(isGreen("#e6f4ea")).toBe(true);
  });

  it.each(monitorColours().map(({ background, text }) => [background, text] as const))("the monitor's %s is readable", (ground, text) => {
    expect(contrast(ground, text)).toBeGreaterThanOrEqual(8);
  });

  it.each(PALETTES.map((palette) => [palette] as const))(
    "%s leaves the rows of leads that wait, or of which nobody knows, as people have them",
    (palette) => {
      for (const state of ["waiting", "notRecorded", "notTracked"] as const) {
        expect(stateLooks(palette)[state].row).toBeUndefined();
        expect(stateLooks(palette)[state].cell.background).toBeUndefined();
      }
    },
  );

  it("tints in quiet only promises that are broken and open", () => {
    const coloured = STATES.filter((state) => stateLooks("quiet")[state].row ?? stateLooks("quiet")[state].cell.background);
    expect(coloured).toEqual(["overdue", "followUpOverdue", "acceptOverdue"]);
    for (const state of coloured) expect(stateLooks("quiet")[state]).toEqual(stateLooks("clear")[state]);
  });

  it("keeps whole rows solid in strong", () => {
    for (const { cell, row } of Object.values(stateLooks("strong"))) if (row) expect(row).toEqual(cell);
    expect(stateLooks("strong").overdue.row).toEqual({ background: "#8c1512", text: "#ffffff", bold: true });
  });
});

describe("the order of states", () => {
  it("holds each of them once", () => expect([...WORST_FIRST].sort()).toEqual([...STATES].sort()));
});

describe("the rules", () => {
  const COLUMNS = { status: 2, nextStatus: 4 };
  const asking = (state: State) => (rule: StateRule) => rule.formula.includes(`"${stateWord(state)}"`);
  const of = (palette: string, state: State) => stateRules(palette, COLUMNS, 3).filter(asking(state));
  const mark = 'N("Lead SLA")=0';

  it.each<[string, State, object[]]>([
    [
      "clear",
      "overdue",
      [
        { background: "#b3261e", text: "#ffffff", bold: true, column: 2, formula: `=AND($C5="Overdue";${mark})` },
        { background: "#f9d3cf", text: "#202124", formula: `=AND($C5="Overdue";${mark})` },
      ],
    ],
    [
      "clear",
      "resting",
      [
        { background: "#cfd5dd", text: "#202124", column: 2, formula: `=AND($C5="Resting";${mark})` },
        { background: "#cfd5dd", text: "#202124", column: 4, formula: `=AND($E5="Resting";${mark})` },
        { background: "#f3f5f7", text: "#202124", formula: `=AND(OR($C5="Resting";$E5="Resting");${mark})` },
      ],
    ],
    [
      "clear",
      "acceptOverdue",
      [
        {
          ...{ background: "#f2a33a", text: "#2b1a00", bold: true, column: 4 },
          formula: `=AND(OR($E5="Follow-up overdue";$E5="Accept overdue");${mark})`,
        },
        { background: "#fdebd3", text: "#202124", formula: `=AND(OR($E5="Follow-up overdue";$E5="Accept overdue");${mark})` },
      ],
    ],
    [
      "clear",
      "waiting",
      [
        { text: "#3c4043", column: 2, formula: `=AND($C5="Waiting";${mark})` },
        { text: "#3c4043", column: 4, formula: `=AND($E5="Waiting";${mark})` },
      ],
    ],
    [
      "strong",
      "late",
      [
        { background: "#e88a80", text: "#2b0705", column: 2, formula: `=AND($C5="Late";${mark})` },
        { background: "#e88a80", text: "#2b0705", formula: `=AND($C5="Late";${mark})` },
      ],
    ],
  ])("of %s for %s", (palette, state, rules) => expect(of(palette, state)).toEqual(rules));

  /** What the first rule that holds makes of a cell, as Sheets colours it. */
  const shown = (palette: string, words: readonly [string, string], column: number) => {
    const asks = (formula: string): boolean =>
      [...formula.matchAll(/\$([CE])5="([^"]*)"/g)].some(([, letter, word]) => words[letter === "C" ? 0 : 1] === word);
    return stateRules(palette, COLUMNS, 3).find((rule) => (rule.column ?? column) === column && asks(rule.formula));
  };
  const looks = (palette: string, state: State) => stateLooks(palette)[state];

  it.each(PALETTES.flatMap((palette) => WORST_FIRST.flatMap((one) => WORST_FIRST.map((other) => [palette, one, other] as const))))(
    "%s colours each status cell by its own word, and the row by the worse one: %s, %s",
    (palette, one, other) => {
      const holdsIt = (state: State, column: number) => of(palette, state).some((rule) => rule.column === column);
      if (!holdsIt(one, 2) || !holdsIt(other, 4)) return;
      const words = [stateWord(one), stateWord(other)] as const;
      const worse = WORST_FIRST.find((state) => (state === one || state === other) && looks(palette, state).row);
      const tint = worse && looks(palette, worse).row;
      expect(shown(palette, words, 0)).toEqual(tint && expect.objectContaining(tint));
      const inCell = (state: State) =>
        looks(palette, state).cell.background ? looks(palette, state).cell : (tint ?? looks(palette, state).cell);
      expect(shown(palette, words, 2)).toMatchObject(inCell(one));
      expect(shown(palette, words, 4)).toMatchObject(inCell(other));
    },
  );

  it("are shared by states that look alike, and there is one for every state", () => {
    for (const palette of PALETTES) for (const state of STATES) expect(of(palette, state)).not.toEqual([]);
    expect(PALETTES.map((palette) => stateRules(palette, COLUMNS).length)).toEqual([32, 32, 7]);
  });
});
