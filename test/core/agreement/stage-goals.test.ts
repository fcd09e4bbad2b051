import { fileText, fileValues } from "../../../src/core/agreement/agreement-file";
import { printedRows } from "../../../src/core/agreement/printed";
import { GOALS_KEY, stageGoalsOf, stageGoalsText } from "../../../src/core/agreement/stage-goals";
import { differences } from "../../../src/core/agreement/versions";
import { itemNames, labelOf } from "../../../src/language/spoken/item-words";
import { namedChanges } from "../../../src/language/spoken/named-changes";
import { PEOPLES_WORDS } from "../../../src/language/spoken/peoples-words";
import { EARLIER_STARTS } from "../../../src/language/spoken/starting-stages";
import { words } from "../../../src/language/spoken/words";

const PUBLISHED = [
  { name: "Lead", goal: 1783 },
  { name: "MQL", goal: 535 },
  { name: "SAL", goal: 257 },
  { name: "Opportunity", goal: 175 },
  { name: "Customer", goal: 35 },
];
const TEXT = "Lead | 1783\nMQL | 535\nSAL | 257\nOpportunity | 175\nCustomer | 35";

describe("the goals of the stages as a version holds them", () => {
  it("are a line a stage, and read again as they were", () => {
    expect(stageGoalsText(PUBLISHED)).toBe(TEXT);
    expect(stageGoalsOf(TEXT)).toEqual(PUBLISHED);
  });

  it.each<[string, { name: string; goal: number | null }[], { name: string; goal: number }[]]>([
    ["a stage whose name holds a divider", [{ name: "A | B", goal: 3 }], [{ name: "A | B", goal: 3 }]],
    ["a name of two lines", [{ name: "Sales\nqualified", goal: 0 }], [{ name: "Sales qualified", goal: 0 }]],
    ["a fraction, where nothing is rounded", [{ name: "Lead", goal: 1782.53 }], [{ name: "Lead", goal: 1782.53 }]],
    ["a stage without a goal", [{ name: "Lead", goal: null }], []],
    ["no stage", [], []],
  ])("hold %s", (_, stages, read) => expect(stageGoalsOf(stageGoalsText(stages))).toEqual(read));

  it.each(["Lead", "Lead |", "Lead | soon", "", " \n"])("read no goal from %j", (text) => expect(stageGoalsOf(text)).toEqual([]));
});

describe("between two versions", () => {
  const goals = (text: string) => new Map([[GOALS_KEY, text]]);

  it("a goal that moved is told with the numbers as people write them", () =>
    expect(namedChanges(differences(goals("Lead | 610\nMQL | 183"), goals("Lead | 1783\nMQL | 535"), EARLIER_STARTS))).toEqual([
      {
        key: GOALS_KEY,
        section: "Responsibilities",
        label: "Goal of each stage, a month",
        before: "Lead: 610\nMQL: 183",
        after: "Lead: 1,783\nMQL: 535",
      },
    ]));

  it.each<[string, ReadonlyMap<string, string>, ReadonlyMap<string, string>]>([
    ["an earlier build kept none", new Map(), goals(TEXT)],
    ["the plan is gone", goals(TEXT), new Map()],
    ["they are the same", goals(TEXT), goals(TEXT)],
  ])("nothing has changed where %s", (_, before, after) => expect(differences(before, after, EARLIER_STARTS)).toEqual([]));
});

it("stand in print with what the list of stages says, and alone where a stage is not in it", () => {
  const stages = "Lead | marketing |  | Could buy from us | Ana\nMQL | sales |  | From partners |  |  |  | Partners";
  const values = new Map([
    ["stages", stages],
    [GOALS_KEY, "lead | 1783\nMQL | 535"],
  ]);
  const rows = printedRows(values, labelOf, { state: "Draft", accepted: [] }, words().printed).map(({ cells }) => cells);
  const first = rows.findIndex(([cell]) => cell === "Goal of each stage, a month");
  expect(rows.slice(first, first + 4)).toEqual([
    ["Goal of each stage, a month", "", "Both teams", ""],
    ["Stage", "When a lead is there", "Whose", "A month"],
    ["lead", "Could buy from us", "marketing: Ana", "1,783"],
    ["MQL", "", "", "535"],
  ]);
});

it("are said by a file, and not taken from it: they follow the plan", () => {
  const { fields } = JSON.parse(fileText(new Map([[GOALS_KEY, TEXT]]), null, "2026-11-18T09:30:00.000Z", itemNames));
  expect(fields).toMatchObject([{ key: GOALS_KEY, value: TEXT }]);
  expect(fileValues(fields, EARLIER_STARTS, PEOPLES_WORDS)).toEqual({ values: new Map() });
});
