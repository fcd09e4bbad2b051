import { stageNamed } from "../../../src/core/stages/stage";
import { guessStage, unknownStageWords } from "../../../src/core/stages/stage-guess";
import { funnelSteps, meaningsIn, stageOf } from "../../../src/core/stages/stage-list";
import { startingStages } from "../../../src/language/spoken/starting-stages";

const STARTING_STAGES = startingStages();

const names = (list: readonly { name: string }[]) => list.map(({ name }) => name);

describe("what words mean by the list", () => {
  const list = [
    stageNamed("Anfrage", { whose: "marketing" }),
    stageNamed("Prüfung", { whose: "sales", takesOver: true, alsoCalled: ["In Prüfung"] }),
    stageNamed("Angebot", { whose: "sales", alsoCalled: ["Offerte raus"] }),
    stageNamed("Dreh", { whose: "sales" }),
    stageNamed("Auftrag da", { whose: "sales", end: "won", alsoCalled: ["Hurra"] }),
    stageNamed("Ablage", { end: "other", alsoCalled: ["Rundordner"] }),
    stageNamed("Weg", { end: "lost" }),
    stageNamed("Beim Kunden", { waiting: true, alsoCalled: ["liegt beim Kunden"] }),
    stageNamed("Storniert"),
    stageNamed("Duplikat", { whose: "sales" }),
    stageNamed("Fechado"),
    stageNamed("待機", { waiting: true }),
  ];
  const meanings = meaningsIn(list);

  it.each([
    ["anfrage", "open"],
    ["prufung", "open"],
    ["in prufung", "open"],
    ["angebot", "talking"],
    ["offerte raus", "talking"],
    ["dreh", "talking"],
    ["hurra", "won"],
    ["rundordner", "other"],
    ["weg", "lost"],
    ["liegt beim kunden", "waiting"],
    // Their column End is blank: the word itself says it in every system, or it says nothing.
    ["duplikat", "other"],
    ["storniert", "open"],
    ["fechado", "open"],
    ["待機", "waiting"],
    ["something else", undefined],
  ])("%s: %s", (word, meaning) => expect(meanings[word]).toBe(meaning));

  it("lets talks begin after sales took over where no step is named for them", () => {
    const own = ["Alfa", "Beta", "Gama", "Delta"].map((name, step) =>
      stageNamed(name, { whose: step > 0 ? "sales" : "marketing", takesOver: step === 1 }),
    );
    expect(meaningsIn(own)).toEqual({ alfa: "open", beta: "open", gama: "talking", delta: "talking" });
    expect(meaningsIn(own.map((stage) => ({ ...stage, takesOver: false })))).toEqual({
      alfa: "open",
      beta: "open",
      gama: "open",
      delta: "open",
    });
    expect(
      meaningsIn([...own.slice(0, 3).map((stage) => ({ ...stage, takesOver: false })), stageNamed("Negócio", { whose: "sales" })]),
    ).toMatchObject({ gama: "open", negocio: "talking" });
  });

  it("takes an end for no step of the funnel, whoever's it is", () => {
    expect(names(funnelSteps(list))).toEqual(["Anfrage", "Prüfung", "Angebot", "Dreh", "Auftrag da"]);
  });

  it("finds a stage by every word of it, without accents and capitals", () => {
    expect(stageOf(" IN PRUFUNG ", list)?.name).toBe("Prüfung");
    expect(stageOf("Archive", list)).toBeNull();
    expect(stageOf("", list)).toBeNull();
  });

  it("begins as the add-on always did", () => {
    expect(names(funnelSteps(STARTING_STAGES))).toEqual(["Lead", "MQL", "SAL", "Opportunity", "Customer"]);
    expect(meaningsIn(STARTING_STAGES)).toEqual({
      lead: "open",
      mql: "open",
      sal: "open",
      opportunity: "talking",
      customer: "won",
      won: "won",
      "waiting on customer": "waiting",
      lost: "lost",
      rejected: "lost",
    });
  });
});

describe("a second funnel", () => {
  const list = [
    stageNamed("Lead", { whose: "marketing" }),
    stageNamed("Customer", { whose: "sales", end: "won" }),
    stageNamed("Partner lead", { whose: "sales", funnel: "Partners" }),
    stageNamed("Customer", { whose: "sales", end: "won", criterion: "Paid", funnel: "Partners" }),
  ];

  it("has its own steps, and others have those of all", () => {
    expect(names(funnelSteps(list, "partners"))).toEqual(["Partner lead", "Customer"]);
    expect(names(funnelSteps(list, "Google Ads"))).toEqual(["Lead", "Customer"]);
    expect(stageOf("customer", list, "Partners")?.criterion).toBe("Paid");
    expect(stageOf("customer", list)?.criterion).toBe("");
  });
});

describe("words that the list does not know", () => {
  it.each([
    ["Ganho", "Customer", true],
    ["Gewonnen", "Customer", true],
    ["On hold", "Waiting on customer", true],
    ["Aguardando cliente", "Waiting on customer", true],
    ["Working - Contacted", "Lead", true],
    ["Contactado", "Lead", false],
    ["Open", "Lead", false],
    ["Cancelado", "Lost", false],
    ["Interested", "SAL", false],
    ["Termin vereinbart", "SAL", false],
    ["Active", "Opportunity", false],
    ["Fechado", "Customer", false],
    ["Marketing-qualifiziert", "MQL", true],
    ["Lead calificado por marketing", "MQL", true],
    ["SQL", "SAL", true],
    ["Oportunidade", "Opportunity", true],
    ["Angebot verschickt", "Opportunity", true],
    // Spelling alone leads there.
    ["Oportunity", "Opportunity", false],
    ["Rejectd", "Rejected", false],
    ["Perdido", "Lost", true],
  ])("%s may be %s", (word, stage, isSure) => {
    expect(guessStage(word, STARTING_STAGES)).toMatchObject({ stage, isSure });
  });

  it("has no guess for a team's own word", () => expect(guessStage("Blue box", STARTING_STAGES)).toBeNull());

  it("knows what a word says where the list has no such stage", () => {
    expect(guessStage("Ganado", [stageNamed("Lead", { whose: "marketing" })])).toEqual({ stage: null, sense: "won", isSure: false });
  });

  it("counts each word once, however it is written, and leaves known ones and blanks out", () => {
    const cells = ["MQL", "Blue box", "blue  box", "", " ", "Ganho", "GANHO", "ganho ", "sal", "won", true, 7];
    expect(unknownStageWords(cells, STARTING_STAGES)).toEqual([
      { word: "Ganho", leads: 3, guess: { stage: "Customer", sense: "won", isSure: true } },
      { word: "Blue box", leads: 2, guess: null },
    ]);
    expect(unknownStageWords([], STARTING_STAGES)).toEqual([]);
  });
});
