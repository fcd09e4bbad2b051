/** The clock's questions to the list of stages. */

import { barredBy, barringsOf } from "../../../src/core/sla/blacklist";
import { earlierTerms, endingOf, isOver, listedTerms, nameOfStage, waitsForCustomer } from "../../../src/core/sla/ending";
import { stageNamed } from "../../../src/core/stages/stage";
import { startingStages } from "../../../src/language/spoken/starting-stages";
import { worded } from "../../../src/language/spoken/worded";

const STARTING_STAGES = startingStages();

const utc = () => 0;
const NOTHING = { won: "", lostReason: "" };
const LIST = [
  stageNamed("Lead", { whose: "marketing", alsoCalled: ["Quente"] }),
  stageNamed("Visita", { whose: "sales", takesOver: true }),
  stageNamed("Proposta", { whose: "sales" }),
  stageNamed("Fechou", { whose: "sales", end: "won" }),
  stageNamed("Gaveta", { end: "other" }),
  stageNamed("Sumiu", { end: "lost" }),
  stageNamed("Férias", { waiting: true }),
  stageNamed("Storniert"),
];
const terms = listedTerms(LIST);

test.each<[string, ReturnType<typeof endingOf>, boolean, boolean]>([
  // A word, how a lead ended that is there, whether no attempt is due, whether it waits for the customer.
  ["Quente", null, false, false],
  ["VISITA", null, false, false],
  ["proposta", "talking", true, false],
  ["Fechou", "won", true, false],
  ["gaveta", "closed", true, false],
  ["Sumiu", "closed", true, false],
  ["Ferias", null, false, true],
  // The list lets it go on, whatever the word says elsewhere.
  ["Storniert", null, false, false],
  // Words that it does not know say what they say in every system.
  ["Ganho", "won", true, false],
  ["Perdido", "closed", true, false],
  ["Angebot gesendet", "talking", true, false],
  ["On hold", null, false, true],
  ["Aguardando", null, false, true],
  // Guesses: those of an end count, those of a wait or of talks do not.
  ["Cancelado", "closed", true, false],
  ["Pending", null, false, false],
  ["Active", null, false, false],
  ["Contactado", null, false, false],
  ["Blue box", null, false, false],
  ["", null, false, false],
])("%p", (stage, ending, over, waits) => {
  expect(endingOf(stage, NOTHING, terms, utc)).toBe(ending);
  expect(isOver(stage, NOTHING, terms, utc)).toBe(over);
  expect(waitsForCustomer(stage, terms)).toBe(waits);
});

it("takes a date in Won on for a win at a stage that the list lets go on, and for none at one that it calls lost", () => {
  const won = { won: new Date(0), lostReason: "" };
  expect(endingOf("Storniert", won, terms, utc)).toBe("won");
  expect(endingOf("Sumiu", won, terms, utc)).toBe("closed");
});

it("bars at a stage by any of its words", () => {
  const rules = barringsOf("At Lead: Company is Tallow Ltd");
  if ("sentence" in rules) throw new Error(worded(rules.sentence));
  const cells = () => "Tallow Ltd";
  const nameOf = (stage: string) => nameOfStage(stage, terms);
  expect(barredBy(rules, "quente", cells, nameOf)).not.toBeNull();
  expect(barredBy(rules, "Visita", cells, nameOf)).toBeNull();
  expect(barredBy(rules, "quente", cells)).toBeNull();
});

describe("terms of an agreement that was made before there was a list", () => {
  const earlier = earlierTerms({
    waiting: "Waiting on customer; Beim Kunden",
    ends: "Opportunity\nLost\nArchive",
    funnel: ["lead", "opportunity", "member"],
  });

  it.each<[string, ReturnType<typeof endingOf>, boolean, boolean]>([
    ["Archive", "closed", true, false],
    ["Opportunity", "talking", true, false],
    ["Member", "won", true, false],
    ["Beim Kunden", null, false, true],
    // It said nothing of these words, so a lead there does not wait.
    ["On hold", null, false, false],
    ["Proposal sent", "talking", false, false],
  ])("%p", (stage, ending, over, waits) => {
    expect(endingOf(stage, NOTHING, earlier, utc)).toBe(ending);
    expect(isOver(stage, NOTHING, earlier, utc)).toBe(over);
    expect(waitsForCustomer(stage, earlier)).toBe(waits);
  });

  it("stay plain data, as those of the list do", () => {
    for (const one of [earlier, listedTerms(STARTING_STAGES)]) expect(JSON.parse(JSON.stringify(one))).toEqual(one);
  });
});
