import { unknownBarredStage, unknownTarget } from "../../../src/core/agreement/unknown-words";
import { lettersApart, nearestWord } from "../../../src/core/cells/likeness";
import { barringsOf } from "../../../src/core/sla/blacklist";
import { earlierTerms, listedTerms } from "../../../src/core/sla/ending";
import { targetsOf } from "../../../src/core/sla/targets";
import { stageNamed } from "../../../src/core/stages/stage";
import { worded } from "../../../src/language/spoken/worded";
import { inWords } from "../../harness/in-words";

describe("letters apart", () => {
  it.each([
    ["high", "high", 0],
    ["hgih", "high", 1],
    ["hig", "high", 1],
    ["highh", "high", 1],
    ["hugh", "high", 1],
    ["", "high", 4],
    ["referral", "refferal", 2],
    ["ca", "abc", 3],
  ])("%s and %s: %i", (one, other, apart) => {
    expect(lettersApart(one, other)).toBe(apart);
    expect(lettersApart(other, one)).toBe(apart);
  });

  it.each([
    ["Hgih", ["Low", "High"], "High"],
    ["Refferal", ["Web", "Referral"], "Referral"],
    ["Urgent", ["Low", "High"], null],
    ["Low", ["Now"], "Now"],
    ["A", ["B"], null],
    ["Hot", ["Cold"], null],
  ])("%s among %j: %s", (word, known, nearest) => {
    expect(nearestWord(word, known)).toBe(nearest);
  });
});

describe("a target that fits no lead", () => {
  const PROMISE = { targetMinutes: 60, warnMinutes: 15 };
  it.each<[string, string[], string[], string | null]>([
    ["High: 15", ["high"], ["Web"], null],
    ["Hgih: 15", ["High", "Low"], ["Web"], "No lead has the priority or source Hgih; did you mean High?"],
    ["Priority Hgih: 15", ["High"], [], "No lead has the priority Hgih; did you mean High?"],
    ["Source Refferal: 30", ["High"], ["Referral"], "No lead has the source Refferal; did you mean Referral?"],
    ["Source High: 30", ["High"], ["Web"], "No lead has the source High yet."],
    ["Urgent: 15", ["High"], ["Web"], "No lead has the priority or source Urgent yet."],
    // No lead has a priority yet: the line may well be right.
    ["Urgent: 15", [], ["Web"], null],
    ["Priority Urgent: 15", [], ["Web"], null],
    ["High: 15", [], [], null],
    // The leads' word has a line of its own.
    ["High: 15; Higher: 10", ["High"], ["Web"], "No lead has the priority or source Higher yet."],
    ["Urgent: 5; Hgih: 15", ["High"], ["Web"], "No lead has the priority or source Hgih; did you mean High?"],
    ["", ["High"], ["Web"], null],
  ])("%s with priorities %j and sources %j: %s", (text, priorities, sources, sentence) => {
    const targets = targetsOf(text, PROMISE);
    if (!Array.isArray(targets)) throw new Error(worded(targets.sentence));
    expect(inWords(unknownTarget(targets, { priorities, sources })?.sentence ?? null)).toBe(sentence);
  });
});

describe("a rule of a stage that the list does not know", () => {
  const LIST = [
    stageNamed("Prospect", { whose: "marketing", alsoCalled: ["Quente"] }),
    stageNamed("Férias", { waiting: true }),
    stageNamed("Fechou", { end: "won" }),
  ];
  it.each<[string, string | null]>([
    ["Phone is blank", null],
    ["At prospect: Phone is blank\nAt QUENTE: Phone is blank\nAt Ferias: Phone is blank\nAt Fechou: Phone is blank", null],
    ["At Prospekt: Phone is blank", "No stage is called Prospekt, so its rule bars nobody; did you mean Prospect?"],
    ["At Prospect: A is x\nAt Opportunity: B is x", "No stage is called Opportunity, so its rule bars nobody: write a stage as the tab"],
  ])("%p: %p", (text, sentence) => {
    const rules = barringsOf(text);
    if ("sentence" in rules) throw new Error(worded(rules.sentence));
    const told = unknownBarredStage(rules, listedTerms(LIST));
    expect(told && worded(told)).toEqual(sentence && expect.stringContaining(sentence));
    expect(unknownBarredStage(rules, earlierTerms({ waiting: "", ends: "", funnel: [] }))).toBeNull();
  });
});
