import fc from "fast-check";
import { carriedStages, type EarlierStages } from "../../../src/core/stages/earlier-stages";
import { stageCells } from "../../../src/core/stages/stage-table";
import { stagesOfText, stagesText } from "../../../src/core/stages/stage-text";
import { headingsNow } from "../../../src/language/spoken/names";
import { EARLIER_STARTS, startingStages } from "../../../src/language/spoken/starting-stages";
import { stagesIn } from "../../../src/tables/agreement/stages-table";
import { inWords } from "../../harness/in-words";

const STARTING_STAGES = startingStages();

const FUNNEL = ["lead", "MQL", "SAL", "opportunity", "customer"];
const PLAN = STARTING_STAGES.slice(0, 5).map(({ name, whose, criterion }) => ({
  name,
  owner: whose === "sales" ? "Sales" : "Marketing",
  passes: criterion,
}));
const carried = (earlier: Partial<EarlierStages>) => carriedStages({ ...EARLIER_STARTS, funnel: FUNNEL, ...earlier }, EARLIER_STARTS);
const lines = (earlier: Partial<EarlierStages>) => stagesText(carried(earlier)).split("\n");

describe("an earlier agreement's stages", () => {
  it("come to what a new list begins with where nobody changed them, with the plan or without", () => {
    expect(carried({})).toEqual(STARTING_STAGES);
    expect(carried({ plan: PLAN })).toEqual(STARTING_STAGES);
    expect(carried({ owners: "", funnel: [], plan: PLAN })).toEqual(STARTING_STAGES);
  });

  it("keep what teams typed of owners and of passing on", () => {
    const owners = [
      "Lead | Ana (marketing) | Left an address",
      "MQL | Marketing | Fits",
      "SAL | Rui | ",
      "Customer | Sales | Pays | on time",
    ].join("\n");
    expect(
      lines({ owners, plan: PLAN.map((stage) => (stage.name === "MQL" ? { ...stage, owner: "Bea", passes: "Scored 50." } : stage)) }),
    ).toEqual([
      "Lead | marketing |  | Gave a way to reach them, and asked for something of ours. | Ana (marketing)",
      "MQL | marketing |  | Scored 50; Left an address | Bea",
      "SAL | sales | yes | Sales has looked at it, and accepts to work it; Fits | Rui",
      "Opportunity | sales |  | A need, a budget and a date were named in a conversation.",
      "Customer | sales |  | Has signed. Passes on when: Pays / on time |  | won | Won",
      "Waiting on customer |  |  |  |  | waiting",
      "Lost |  |  |  |  | lost",
      "Rejected |  |  |  |  | lost",
    ]);
  });

  it("take the steps from the plan, then from the rates, then from the owners", () => {
    const plan = ["Contato", "Visita", "Contrato"].map((name) => ({ name, owner: "", passes: "" }));
    expect(lines({ owners: "Visita | Vendas | Marcou", ends: "Contrato\nPerdido", waiting: "", plan })).toEqual([
      "Contato | marketing",
      "Visita | sales | yes",
      "Contrato | sales |  | Marcou |  | won",
      "Perdido |  |  |  |  | lost",
    ]);
    expect(lines({ owners: "", ends: "", waiting: "", funnel: ["visitor", "signed"] })).toEqual([
      "visitor | marketing",
      "signed | sales | yes |  |  | won",
    ]);
    expect(lines({ owners: "Alpha | Sales |\nOmega | Sales |", ends: "", waiting: "", funnel: [] })).toEqual([
      "Alpha | sales | yes",
      "Omega | sales |  |  |  | won",
    ]);
  });

  it("tell the entries apart at which nothing more was due", () => {
    const ends = "Opportunity\nArchive; Junk\nGanho\nProposal sent\nOn hold\nPerdido";
    expect(lines({ ends, waiting: "On hold\nBeim Kunden" }).slice(4)).toEqual([
      "Customer | sales |  | Has signed. |  | won | Ganho",
      "On hold |  |  |  |  | waiting",
      "Beim Kunden |  |  |  |  | waiting",
      "Archive |  |  |  |  | other",
      "Junk |  |  |  |  | other",
      "Proposal sent",
      "Perdido |  |  |  |  | lost",
    ]);
  });

  it("keep a stage with an owner that is no step of the funnel beside it", () => {
    expect(lines({ owners: "Nurture | Marketing | Asks for a call", plan: PLAN, ends: "", waiting: "" })[5]).toBe(
      "Nurture |  |  | Passes on when: Asks for a call | Marketing",
    );
  });

  const word = fc.constantFrom(
    "Lead",
    "mql ",
    "Visita",
    "Won",
    "Ganho",
    "Lost",
    "Archive",
    "On hold",
    "a, b",
    "Opportunity",
    "Ünder",
    "under",
    "待機",
  );
  const wordList = fc.array(word, { maxLength: 5 }).map((words) => words.join("\n"));
  it("lose no word, and come to a table that can be read, whatever was typed", () => {
    fc.assert(
      fc.property(wordList, wordList, wordList, fc.array(word, { maxLength: 4 }), (owners, waiting, ends, funnel) => {
        const list = carriedStages({ owners, waiting, ends, funnel }, EARLIER_STARTS);
        expect(stagesIn([headingsNow("stages"), ...list.map((stage) => stageCells(stage))], () => 0)).toHaveProperty("stages");
        const said = stagesText(list)
          .toLowerCase()
          .normalize("NFD")
          .replace(/[\u0300-\u036f]/g, "");
        for (const one of [...owners.split("\n"), ...waiting.split("\n"), ...ends.split("\n")]) {
          expect(said).toContain(
            one
              .trim()
              .toLowerCase()
              .normalize("NFD")
              .replace(/[\u0300-\u036f]/g, ""),
          );
        }
      }),
    );
  });
});

describe("the list as a text", () => {
  it("is read as it was written", () => expect(stagesOfText(stagesText(STARTING_STAGES))).toEqual({ stages: STARTING_STAGES }));
  it("counts rows as the tab does", () =>
    expect(inWords(stagesOfText("MQL | Finance"))).toHaveProperty("sentence", expect.stringContaining("Row 2")));
});
