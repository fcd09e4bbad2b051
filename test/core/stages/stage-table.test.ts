import fc from "fast-check";
import { STAGE_CHOICES, type Stage, stageNamed } from "../../../src/core/stages/stage";
import { stageCells, teamOf } from "../../../src/core/stages/stage-table";
import { headingsNow } from "../../../src/language/spoken/names";
import { startingStages } from "../../../src/language/spoken/starting-stages";
import { stagesIn } from "../../../src/tables/agreement/stages-table";
import { inWords } from "../../harness/in-words";

const STARTING_STAGES = startingStages();

const utc = () => 0;
const table = (...rows: string[][]) => [headingsNow("stages"), ...rows];
const read = (...rows: string[][]) => inWords(stagesIn(table(...rows), utc));

describe("the table of stages", () => {
  it("reads what a new one begins with", () => {
    expect(stagesIn([headingsNow("stages"), ...STARTING_STAGES.map((stage) => stageCells(stage))], utc)).toEqual({
      stages: STARTING_STAGES,
    });
  });

  it("finds columns by their headings, in any order and in five languages, and leaves blank rows out", () => {
    const cells = [
      ["Notes", "FIM", "Etapa", "De quem", "Também chamado"],
      ["", "", "", "", ""],
      ["our words", "ganho", "Fechado", "Vendas", "Assinado; Pago\nFeito"],
    ];
    expect(stagesIn(cells, utc)).toEqual({
      stages: [stageNamed("Fechado", { whose: "sales", end: "won", alsoCalled: ["Assinado", "Pago", "Feito"] })],
    });
  });

  it("takes a name that Sheets took for a day as people read it, and a box for a yes", () => {
    const cells = [headingsNow("stages"), [new Date("2026-05-01T00:00Z"), "sales", true], ["", "", false]];
    expect(stagesIn(cells, utc)).toEqual({ stages: [stageNamed("2026-05-01", { whose: "sales", takesOver: true })] });
  });

  it.each([
    ["won", { end: "won" }],
    ["Gewonnen", { end: "won" }],
    ["perdu", { end: "lost" }],
    ["Other", { end: "other" }],
    ["closed", { end: "other" }],
    ["waiting", { waiting: true }],
    ["en espera", { waiting: true }],
    ["", {}],
  ] as const)("End: %p", (word, end) => {
    expect(read(["A", "", "", "", "", word])).toEqual({ stages: [stageNamed("A", end)] });
  });

  it.each([
    ["no name", [["MQL"], ["", "sales"]], "Row 3 names no stage: type its name, or clear the row."],
    ["a third team", [["MQL", "Finance"]], 'Row 2, Whose: choose marketing or sales, not "Finance".'],
    ["no end", [["MQL", "", "", "", "", "maybe"]], 'Row 2, End: choose won, lost, other or waiting, not "maybe".'],
    ["a word for no yes", [["SAL", "sales", "perhaps"]], 'Row 2, Sales takes over: type yes or leave it blank, not "perhaps".'],
    ["a name twice", [["MQL"], [], ["mql "]], 'Row 4: "mql" stands in row 2, too. Keep it in one of them.'],
    [
      "a name that is another's word",
      [["Won", "", "", "", "", "", "Ganho"], ["ganho"]],
      'Row 3: "ganho" stands in row 2, too. Keep it in one of them.',
    ],
    [
      "two that take over",
      [
        ["SAL", "sales", "yes"],
        ["SQL", "sales", "x"],
      ],
      "Row 3: sales takes over in row 2 already. Keep the yes of one of them.",
    ],
  ])("%s is answered in a sentence", (_, rows, sentence) => expect(read(...rows)).toEqual({ sentence }));

  it("says that the heading is gone", () => {
    expect(inWords(stagesIn([["a"], ["MQL"]], utc))).toEqual({
      sentence: 'The heading "Stage" is gone: type it above the names of the stages.',
    });
    expect(stagesIn([], utc)).toHaveProperty("sentence");
  });

  it("lets a second funnel have its own row of a name", () => {
    const row = (funnel: string) => ["MQL", "sales", "yes", "", "", "", "", funnel];
    expect(read(row(""), row("Partners"))).toHaveProperty("stages.length", 2);
  });

  it("lets a word that stands twice in one row be", () =>
    expect(read(["Won", "", "", "", "", "won", "won, WON"])).toHaveProperty("stages"));

  const name = fc.stringMatching(/^[A-Z][a-z]{2,8}[0-9]{1,3}$/);
  const anyStage = fc
    .record({
      name,
      whose: fc.constantFrom("marketing", "sales", "" as const),
      criterion: name,
      owner: name,
      alsoCalled: fc.uniqueArray(name, { maxLength: 2 }),
      end: fc.constantFrom("", ...STAGE_CHOICES.end),
    })
    .map(({ end, ...rest }) => stageNamed(rest.name, { ...rest, ...(end === "waiting" ? { waiting: true } : { end }) } as Partial<Stage>));

  it("reads every list that it has written, or names what stands twice", () => {
    fc.assert(
      fc.property(fc.array(anyStage, { maxLength: 6 }), (stages) => {
        const answer = inWords(stagesIn([headingsNow("stages"), ...stages.map((stage) => stageCells(stage))], utc));
        const words = stages.flatMap((one) => [...new Set([one.name, ...one.alsoCalled].map((word) => word.toLowerCase()))]);
        if (new Set(words).size === words.length) expect(answer).toEqual({ stages });
        else expect(answer).toHaveProperty("sentence", expect.stringMatching(/^Row \d+: .* stands in row \d+, too/));
      }),
    );
  });
});

test.each([
  ["Marketing", "marketing"],
  ["VENTAS", "sales"],
  [" ", ""],
  ["Ana Souza", null],
])("%p is the team %p", (word, team) => expect(teamOf(word)).toBe(team));
