import { execFileSync } from "node:child_process";

const CASES = [
  ["src/core/x.ts", 'import { tabOf } from "../google/tab";', "the rules are pure"],
  ["src/core/x.ts", "export const now = () => Date.now();", "reads a clock"],
  ["src/tables/x.ts", 'import { check } from "../jobs/check";', "nothing of Google"],
  ["src/google/x.ts", 'import { STATES } from "../core/sla/states";', "knows nothing of ours"],
  ["src/jobs/x.ts", "SpreadsheetApp.flush();", "only src/google may"],
  ["src/jobs/x.ts", "const kind = Charts.ChartType.BAR;", "only src/google may"],
  ["src/jobs/x.ts", 'import "../entries/menu";', "jobs stand above"],
  ["src/entries/x.ts", 'import { tabOf } from "../google/tab";', "only name what Google calls"],
  ["src/entries/formulas/x.ts", 'import { tabOf } from "../../google/tab";', "may only read"],
  ["sidebar/x.tsx", 'import { panelState } from "../src/jobs/panel";', "types of its entries"],
  ["sidebar/x.tsx", 'import { x } from "../src/entries/panel";', "types of its entries"],
  ["packages/sheets-stand-in/engine/x.ts", 'import { STATES } from "../../../src/core/sla/states";', "not the sources"],
  ["packages/sheets-stand-in/page/x.ts", 'import { TOLD } from "../../../sample/told";', "not the sources"],
  ["packages/sheets-stand-in/page/x.ts", 'const title = "Lead SLA";', "names the product"],
  ["packages/sheets-stand-in/page/x.ts", 'const key = "lead-sla-workbook";', "names the product"],
  ["packages/sheets-stand-in/test/x.ts", 'look.values("SLA plan!A1");', "names the product"],
  ["sample/x.ts", 'import { STATES } from "../src/core/sla/states";', "as a person does"],
  ["sample/x.ts", 'import { startHeadlessEngine } from "sheets-stand-in";', "as a person does"],
  ["src/core/x.ts", 'import dayjs from "dayjs";', "imports the package"],
] as const;

const ALLOWED = [
  ["sidebar/x.tsx", 'import type { PanelServer } from "../src/entries/panel";'],
  ["sample/x.ts", 'import type { Engine } from "sheets-stand-in";'],
  ["packages/sheets-stand-in/page/x.ts", "const SLANT = 35; // slack, translated, leads"],
] as const;

/** The law is an ES module that jest cannot load: one Node run answers for the whole tree and for every case. */
const ARROWS: Record<string, readonly { from: string; to: string }[]> = {
  upward: [{ from: "src/jobs/run/x.ts", to: "src/jobs/check/check.ts" }],
  homeless: [{ from: "src/jobs/x.ts", to: "src/jobs/run/y.ts" }],
  crowded: ["monitor", "clicks", "plan"].map((room) => ({ from: `src/jobs/${room}/x.ts`, to: "src/jobs/menu/y.ts" })),
  circle: [
    { from: "src/core/a/one/x.ts", to: "src/core/a/two/y.ts" },
    { from: "src/core/a/two/y.ts", to: "src/core/a/three/z.ts" },
    { from: "src/core/a/three/z.ts", to: "src/core/a/one/w.ts" },
  ],
  withParent: [
    { from: "sidebar/a/x.ts", to: "sidebar/a/deep/y.ts" },
    { from: "sidebar/a/deep/z.ts", to: "sidebar/a/w.ts" },
  ],
  straight: [
    { from: "src/core/sla/x.ts", to: "src/core/cells/cell.ts" },
    { from: "src/core/mail/x.ts", to: "src/core/sla/y.ts" },
  ],
};

interface Judged {
  tree: string[];
  names: string[];
  cases: string[][];
  arrows: Record<string, string[]>;
}

function judge(): Judged {
  const files = JSON.stringify([...CASES, ...ALLOWED]);
  const script = `import { breachesIn, breachesOfImportLaw, breachesOfRooms, circlesIn, sharedTypeNames } from "./scripts/import-law.mjs";
    const cases = ${files}.map(([file, text]) => breachesIn(file, text));
    const arrows = Object.entries(${JSON.stringify(ARROWS)}).map(([name, some]) => [name, [...breachesOfRooms(some), ...circlesIn(some)]]);
    const names = sharedTypeNames([
      { file: "src/a.ts", text: "class Row {\\n}\\nexport type Cell = string;" },
      { file: "sidebar/b.ts", text: "export interface Row {\\n}\\nexport type { Cell } from \\"./c\\";" },
    ]);
    console.log(JSON.stringify({ tree: breachesOfImportLaw(), names, cases, arrows: Object.fromEntries(arrows) }));`;
  return JSON.parse(execFileSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" }));
}

describe("the import law", () => {
  const judged = judge();

  it("is kept by every source", () => expect(judged.tree).toEqual([]));

  it.each(CASES.map(([file, text, reason], at) => [file, text, reason, at] as const))("catches in %s: %s", (_, __, reason, at) => {
    expect(judged.cases[at]?.join()).toContain(reason);
  });

  it.each([
    ["upward", "the room check comes after it"],
    ["homeless", "src/jobs/x.ts stands in no room"],
    ["crowded", "src/jobs/menu is imported by monitor, clicks, plan"],
    ["circle", "in src/core/a the folders one and two lean on each other"],
    ["withParent", "the folders . and deep lean on each other"],
  ])("catches rooms that are %s", (name, reason) => expect(judged.arrows[name]?.join()).toContain(reason));

  it("lets no two types share a name", () => expect(judged.names).toEqual(["The type Row is declared in src/a.ts and sidebar/b.ts."]));

  it("lets a room take from those below it", () => expect(judged.arrows.straight).toEqual([]));

  it.each(ALLOWED.map(([file, text], at) => [file, text, at] as const))("lets pass in %s: %s", (_, __, at) => {
    expect(judged.cases[CASES.length + at]).toEqual([]);
  });
});
