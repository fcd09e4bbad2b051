import { execFileSync } from "node:child_process";

const CASES = [
  ["src/core/x.ts", 'import { tabOf } from "../google/tab";', "the rules are pure"],
  ["src/core/x.ts", "export const now = () => Date.now();", "reads a clock"],
  ["src/tables/x.ts", 'import { sweep } from "../jobs/sweep";', "nothing of Google"],
  ["src/google/x.ts", 'import { STATES } from "../core/sla/states";', "knows nothing of ours"],
  ["src/jobs/x.ts", "SpreadsheetApp.flush();", "only src/google may"],
  ["src/jobs/x.ts", "const kind = Charts.ChartType.BAR;", "only src/google may"],
  ["src/jobs/x.ts", 'import "../entries/menu";', "jobs stand above"],
  ["src/entries/x.ts", 'import { tabOf } from "../google/tab";', "only name what Google calls"],
  ["src/entries/formulas/x.ts", 'import { tabOf } from "../../google/tab";', "may only read"],
  ["sidebar/x.tsx", 'import { panelState } from "../src/jobs/panel";', "types of its entries"],
  ["sidebar/x.tsx", 'import { x } from "../src/entries/panel";', "types of its entries"],
  ["preview/x.ts", 'import { STATES } from "../src/core/sla/states";', "not the sources"],
  ["src/core/x.ts", 'import dayjs from "dayjs";', "imports the package"],
] as const;

const ALLOWED = ["sidebar/x.tsx", 'import type { PanelServer } from "../src/entries/panel";'] as const;

/** The law is an ES module that jest cannot load: one Node run answers for the whole tree and for every case. */
function judge(): { tree: string[]; cases: string[][] } {
  const files = JSON.stringify([...CASES, ALLOWED]);
  const script = `import { breachesIn, breachesOfImportLaw } from "./scripts/import-law.mjs";
    const cases = ${files}.map(([file, text]) => breachesIn(file, text));
    console.log(JSON.stringify({ tree: breachesOfImportLaw(), cases }));`;
  return JSON.parse(execFileSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" }));
}

describe("the import law", () => {
  const judged = judge();

  it("is kept by every source", () => expect(judged.tree).toEqual([]));

  it.each(CASES.map(([file, text, reason], at) => [file, text, reason, at] as const))("catches in %s: %s", (_, __, reason, at) => {
    expect(judged.cases[at]?.join()).toContain(reason);
  });

  it("lets the panel take types of the entries", () => expect(judged.cases[CASES.length]).toEqual([]));
});
