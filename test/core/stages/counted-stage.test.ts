import { stageCounts } from "../../../src/core/funnel/stage-counts";
import { isLost } from "../../../src/core/sla/won";
import { countedStage, namedBy } from "../../../src/core/stages/counted-stage";
import { stageNamed } from "../../../src/core/stages/stage";
import { meaningsIn } from "../../../src/core/stages/stage-list";

const says = meaningsIn([
  stageNamed("Papierkorb", { end: "lost" }),
  stageNamed("Storniert", { end: "won" }),
  stageNamed("Junk", { end: "other" }),
  stageNamed("Verloren", { end: "lost" }),
]);

test.each<[string | boolean | Date, boolean]>([
  ["Papierkorb", true],
  [" PAPIERKORB ", true],
  ["Storniert", false],
  ["junk", false],
  ["Verloren", true],
  ["Perdido", true],
  ["MQL", false],
  ["", false],
  [true, false],
  [new Date(0), false],
])("a lead at %p was lost: %p", (stage, lost) => {
  expect(isLost({ stage: countedStage(stage, says), lostReason: "" })).toBe(lost);
});

it("leaves words alone that say by themselves what the list says, and all of them before there is a list", () => {
  expect(countedStage("Verloren", says)).toBe("Verloren");
  expect(countedStage("Papierkorb", undefined)).toBe("Papierkorb");
});

describe("the list's name for a word", () => {
  const list = [
    stageNamed("MQL", { whose: "marketing", alsoCalled: ["Quente"] }),
    stageNamed("SAL", { whose: "sales", alsoCalled: ["Visita"] }),
    stageNamed("Demo", { whose: "sales", alsoCalled: ["Visita"], funnel: "Partners" }),
    stageNamed("Junk", { end: "other" }),
    stageNamed("Papierkorb", { end: "lost" }),
  ];

  it.each<[string, string, string]>([
    ["quente", "", "MQL"],
    ["Visita", "", "SAL"],
    ["Visita", "Partners", "Demo"],
    ["Papierkorb", "", "Lost"],
    ["Junk", "", ""],
    ["Blue box", "", "Blue box"],
  ])("%p in the funnel %p is %p", (word, funnel, name) => expect(namedBy(list, funnel)(word)).toBe(name));

  it("counts as that stage", () => {
    const history = {
      received: [["2026-10-05"], ["2026-10-05"]],
      stage: [["quente"], ["Papierkorb"]],
      stages: [["Lead", "MQL", "SAL"]],
      proofs: "",
    };
    const utc = () => 0;
    expect(stageCounts({ ...history, named: namedBy(list, "") }, "", "", utc)).toEqual([[2, 1, 0]]);
    expect(stageCounts(history, "", "", utc)).toEqual([[2, 0, 0]]);
  });
});
