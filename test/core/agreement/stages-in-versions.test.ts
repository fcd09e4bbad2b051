/** Versions that were published before the stages had one list, beside those that hold it. */

import { fileValues } from "../../../src/core/agreement/agreement-file";
import { withStages } from "../../../src/core/agreement/retired-items";
import { differences } from "../../../src/core/agreement/versions";
import { stageNamed } from "../../../src/core/stages/stage";
import { stagesText } from "../../../src/core/stages/stage-text";
import { namedChanges } from "../../../src/language/spoken/named-changes";
import { PEOPLES_WORDS } from "../../../src/language/spoken/peoples-words";
import { EARLIER_STARTS, startingStages } from "../../../src/language/spoken/starting-stages";
import { inWords } from "../../harness/in-words";

const STARTING_STAGES = startingStages();

const earlier = (more: Record<string, string> = {}) =>
  new Map(
    Object.entries({
      "duties.stages": EARLIER_STARTS.owners,
      "response.waiting": EARLIER_STARTS.waiting,
      "attempts.end": EARLIER_STARTS.ends,
      "goal.target": "35",
      ...more,
    }),
  );
const later = (list = STARTING_STAGES) => new Map(Object.entries({ stages: stagesText(list), "goal.target": "35" }));

describe("the comparison of versions", () => {
  it("finds nothing where the list says what the earlier items said", () =>
    expect(differences(earlier(), later(), EARLIER_STARTS)).toEqual([]));

  it("shows what changed as one item, with its text before and after", () => {
    const list = [...STARTING_STAGES, stageNamed("Archive", { end: "other" })];
    expect(namedChanges(differences(earlier(), later(list), EARLIER_STARTS))).toEqual([
      { key: "stages", section: "Responsibilities", label: "Stages", before: stagesText(STARTING_STAGES), after: stagesText(list) },
    ]);
    const typed = differences(
      earlier({ "attempts.end": `${EARLIER_STARTS.ends}\nArchive`, "response.waiting": "" }),
      later(list),
      EARLIER_STARTS,
    );
    expect(typed.map(({ key, before }) => [key, String(before).includes("Archive"), String(before).includes("Waiting on")])).toEqual([
      ["stages", true, false],
    ]);
  });

  it("compares two earlier ones by the same item", () => {
    const answer = differences(earlier(), earlier({ "response.waiting": "On hold" }), EARLIER_STARTS);
    expect(answer.map(({ key }) => key)).toEqual(["stages"]);
  });
});

it("leaves values alone that hold no earlier item, and keeps a list that stands beside some", () => {
  expect(withStages(later(), EARLIER_STARTS)).toEqual(later());
  expect(withStages(new Map([...earlier(), ...later()]), EARLIER_STARTS)).toEqual(later());
});

describe("a file", () => {
  const stagesIn = (fields: [string, string][]) => {
    const read = fileValues(
      fields.map(([key, value]) => ({ key, value })),
      EARLIER_STARTS,
      PEOPLES_WORDS,
    );
    return "values" in read ? read.values.get("stages") : inWords(read.faults);
  };

  it("of an earlier add-on brings its stages as the list", () => {
    expect(stagesIn(([...earlier()] as [string, string][]).filter(([key]) => key !== "goal.target"))).toBe(stagesText(STARTING_STAGES));
    expect(stagesIn([["attempts.end", "Archive"]])).toContain("\nArchive |  |  |  |  | other");
  });

  it("says which stage it does not understand", () => {
    expect(stagesIn([["stages", "MQL | Finance"]])).toEqual(['Stages: Row 2, Whose: choose marketing or sales, not "Finance".']);
  });

  it("without stages leaves them as they are", () => expect(stagesIn([["purpose", "x"]])).toBeUndefined());
});
