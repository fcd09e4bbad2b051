import { gradesIn, gradesOf, rulesIn, type ScoringRule, scoringRules } from "../../../src/core/scoring/rules";
import { scoreTable } from "../../../src/core/scoring/score";
import { inWords, spoken } from "../../harness/in-words";

describe("a row that is not understood", () => {
  it.each([
    [[["", "is", "x", 5]], "Row 1 of the scoring rules names no column"],
    [
      [
        ["Column", "Test", "Value", "Points"],
        ["Title", "has", "x", 5],
      ],
      "Row 2 of the scoring rules has no test",
    ],
    [[["Title", "is", "", 5]], "has no test"],
    [[["Title", "is", "x", "many"]], "has no points"],
    [[["Title", "is", "x", ""]], "has no points"],
    [[["Size", "at least", "big", 5]], '"at least" needs a number'],
    [[["Title", "is"]], "has no test"],
  ])("%p: %s", (table, part) => {
    const { sentence } = inWords(scoringRules(table)) as { sentence: string };
    expect(sentence).toContain(part);
    expect(sentence.length).toBeLessThan(200);
  });

  it.each([
    ["A | lots", "Row 1 of the grades"],
    [" | 5", "Row 1 of the grades"],
    ["A | 5\nB | 5", "same points"],
  ])("%p: %s", (text, part) => expect(inWords(gradesIn(text))).toEqual({ sentence: expect.stringContaining(part) }));
});

const MODEL = {
  rules: rulesIn(
    "Title | contains | Director | 20\nTitle | contains | student | -40\nSource | is | Referral | 20\nEmail | is filled | | 0.1",
  ) as ScoringRule[],
  grades: gradesOf([
    ["Grade", "From points"],
    ["C", -50],
    ["A", 40],
    ["B", 20],
  ]) as { name: string; from: number }[],
  readyFrom: 30,
};

describe("a table of leads", () => {
  it("is scored row by row, blank rows blank, with the reasons", () => {
    const leads = [
      ["Name", "TITLE", "source", "Email"],
      ["Bo", "Sales Director", "Referral", "bo@example.com"],
      ["Cy", "Student", "Web", ""],
      ["", "", "", ""],
      ["Di", "Director of students", "", ""],
    ];
    expect(spoken(scoreTable)(leads, MODEL)).toEqual([
      ["Score", "Grade", "Sales-ready", "Reasons"],
      [40.1, "A", "yes", "+20 Title contains Director; +20 Source is Referral; +0.1 Email is filled"],
      [-40, "C", "no", "-40 Title contains student"],
      ["", "", "", ""],
      [-20, "C", "no", "+20 Title contains Director; -40 Title contains student"],
    ]);
  });

  it("says which columns it lacks, and judges by the others", () => {
    expect(spoken(scoreTable)([["Title"], ["Director"]], MODEL)).toEqual([
      ["Score", "Grade", "Sales-ready", "Reasons (not judged, no such column: Source, Email)"],
      [20, "B", "no", "+20 Title contains Director"],
    ]);
  });

  it("of two columns with one heading uses the left one", () =>
    expect(
      scoreTable(
        [
          ["Title", "Title"],
          ["x", "Director"],
        ],
        { ...MODEL, rules: MODEL.rules.slice(0, 1) },
      )[1],
    ).toEqual([0, "C", "no", ""]));

  it("adds points as people do: ten times 0.1 is 1", () => {
    const rules = Array.from({ length: 10 }, () => ({ column: "T", test: "is filled", value: "", points: 0.1 }) as const);
    expect(scoreTable([["T"], ["x"]], { rules, grades: [], readyFrom: 1 })[1]?.slice(0, 3)).toEqual([1, "", "yes"]);
  });

  it("needs its heading row", () =>
    expect(() =>
      spoken(scoreTable)(
        [
          ["", ""],
          ["x", "y"],
        ],
        MODEL,
      ),
    ).toThrow("heading row"));
});
