import type { Cell } from "../../../src/core/cells/cell";
import { endsElsewhere, stageColumns } from "../../../src/jobs/set-up/ends-elsewhere";
import { startingStages } from "../../../src/language/spoken/starting-stages";
import type { ChosenColumns } from "../../../src/tables/leads/lead-table";
import { understandLeads } from "../../../src/tables/leads/lead-table";

const STARTING_STAGES = startingStages();

const told = (cells: Cell[][], chosen: ChosenColumns = {}) =>
  endsElsewhere(cells, understandLeads(cells[0] ?? [], chosen, cells.slice(1)), STARTING_STAGES, 0);
const asked = (cells: Cell[][], chosen: ChosenColumns = {}) =>
  stageColumns(cells, understandLeads(cells[0] ?? [], chosen, cells.slice(1)), STARTING_STAGES, 2);

const wait = (read: string, other: string): string =>
  `Only "${read}" is read, so such leads may wait and turn red. Choose "${other}" for Stage, or write how they ended into "${read}".`;

it.each<[string, Cell[][], string[]]>([
  [
    "a pipeline beside whether it is open",
    [
      ["Name", "Deal - Stage", "Deal - Status"],
      ["Ada", "Lead In", "Open"],
      ["Ben", "Demo Scheduled", "Lost"],
      ["Cleo", "Negotiations Started", "Won"],
    ],
    [
      `2 leads are "Lost" (1) or "Won" (1) in "Deal - Status" and open in "Deal - Stage": rows 3 and 4. ${wait("Deal - Stage", "Deal - Status")}`,
    ],
  ],
  [
    "in Portuguese",
    [
      ["Nome", "Negócio - Etapa", "Negócio - Status"],
      ["Ada", "Contato feito", "Perdido"],
    ],
    [`1 lead is "Perdido" in "Negócio - Status" and open in "Negócio - Etapa": row 2. ${wait("Negócio - Etapa", "Negócio - Status")}`],
  ],
  [
    "where the stage says it, too",
    [
      ["Name", "Stage", "Status"],
      ["Ben", "Closed Lost", "Lost"],
      ["Cleo", "MQL", "Open"],
    ],
    [],
  ],
  [
    "one column of stages",
    [
      ["Name", "Stage", "Title"],
      ["Ben", "MQL", "Lost"],
    ],
    [],
  ],
  ["no column of stages", [["Name"], ["Won"]], []],
])("%s", (_, cells, sentences) => {
  expect(told(cells)).toEqual(sentences);
});

const HUBSPOT: Cell[][] = [
  ["Name", "Lifecycle Stage", "Lead Status"],
  ["Ada", "Lead", "New"],
  ["Ben", "MQL", "Closed lost"],
  ["Cleo", "Customer", ""],
  ["Dov", "SQL", "Disqualified"],
  ["Eve", "MQL", "closed lost"],
];
const LOST = `"Closed lost" (2) or "Disqualified" (1) in "Lead Status" and open in "Lifecycle Stage"`;

it.each<[string, ChosenColumns, string, string]>([
  ["where the stage is chosen", { stage: "Lifecycle Stage" }, `3 leads are ${LOST}: rows 3, 5 and 6.`, "Lifecycle Stage"],
  [
    "where the status is chosen",
    { stage: "Lead Status" },
    '1 lead is "Customer" in "Lifecycle Stage" and open in "Lead Status": row 4.',
    "Lead Status",
  ],
])("ends are told %s", (_, chosen, sentence, read) => {
  expect(told(HUBSPOT, chosen)).toEqual([`${sentence} ${wait(read, read === "Lead Status" ? "Lifecycle Stage" : "Lead Status")}`]);
});

it("of many rows and words some are named", () => {
  const ends = ["Closed lost", "Disqualified", "Won", "Lost", "Unqualified"];
  const rows: Cell[][] = Array.from({ length: 1205 }, (_, at) => ["Ada", "MQL", ends[at % 5] ?? ""]);
  const [sentence] = told([["Name", "Stage", "Status"], ...rows], { stage: "Stage" });
  expect(sentence).toContain("1,205 leads are");
  expect(sentence).toContain('"Closed lost" (241)');
  expect(sentence).toContain('and 1 more in "Status"');
  expect(sentence).toContain("rows 2, 3, 4 and 1,202 more.");
});

describe("which of two columns holds the stages", () => {
  it("is asked with what each says and would lose", () => {
    expect(asked(HUBSPOT)).toEqual([
      {
        heading: "Lead Status",
        words: [
          { word: "Closed lost", leads: 2 },
          { word: "Disqualified", leads: 1 },
          { word: "New", leads: 1 },
        ],
        misses: ['1 lead is "Customer" in "Lifecycle Stage" and open in "Lead Status": row 6.'],
      },
      {
        heading: "Lifecycle Stage",
        words: [
          { word: "MQL", leads: 2 },
          { word: "Customer", leads: 1 },
          { word: "Lead", leads: 1 },
          { word: "SQL", leads: 1 },
        ],
        misses: [`3 leads are ${LOST}: rows 5, 7 and 8.`],
      },
    ]);
  });

  it.each<[string, Cell[][]]>([
    [
      "one column",
      [
        ["Name", "Stage"],
        ["Ada", "MQL"],
      ],
    ],
    [
      "a status of something else",
      [
        ["Name", "Stage", "Status"],
        ["Ada", "MQL", "Blue"],
        ["Ben", "SQL", "Green"],
      ],
    ],
    [
      "a blank one",
      [
        ["Name", "Stage", "Status"],
        ["Ada", "MQL", ""],
      ],
    ],
    ["none", [["Name"], ["Ada"]]],
  ])("is not asked of %s", (_, cells) => expect(asked(cells)).toEqual([]));
});
