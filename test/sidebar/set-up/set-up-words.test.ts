import type { PanelState, SetUpShown, SetUpTab, State } from "../../../sidebar/server/server";
import { chooseColumn, chooseStage, columnIn, NEW_COLUMN, noAnswers, seeStages, stageIn } from "../../../sidebar/set-up/set-up-answers";
import { nextStep, resultOf, tilesOf } from "../../../sidebar/set-up/set-up-result";
import { asked, beside, firstLine } from "../../../sidebar/set-up/set-up-steps";
import { columnsWords, doubtWords, found, linesOf, tabWords, toldWords, whyOff } from "../../../sidebar/set-up/set-up-words";
import { shownFor } from "./set-up-shown";

const tab = (more: Partial<SetUpTab>): SetUpTab => ({ id: 1, name: "T", rows: 60, hasDates: true, inSight: false, inUse: false, ...more });

describe("the first sight", () => {
  it.each<[Partial<SetUpTab>, string]>([
    [{ inSight: true }, "60 rows, in sight"],
    [{ rows: 1204 }, "1,204 rows"],
    [{ rows: 1 }, "1 row"],
    [{ hasDates: false }, "no dates"],
    [{ hasDates: false, inSight: true }, "no dates, in sight"],
    [{ rows: 0, hasDates: false }, "no rows"],
    [{ inUse: true, inSight: true }, "60 rows, in use"],
  ])("says of a tab %j: %s", (more, words) => expect(tabWords(tab(more))).toBe(words));

  it.each([
    ["day and month may be exchanged", "11 Mar (right? day and month may be exchanged)"],
    ["", "11 Mar (right?)"],
  ])("says why a value is asked: %s", (why, words) => expect(doubtWords("11 Mar", why)).toBe(words));

  it("says of each question what was guessed, and which needs a person", () => {
    expect(linesOf(shownFor())).toEqual({
      headings: { text: "Created Date, First contacted", note: "row 3", asks: false },
      columns: { text: "1 column found; Responded is missing", note: "2 questions", asks: true },
      stages: { text: "New", note: "1 word", asks: false },
      adds: { text: "4 columns in Enquiries 2026, recalculate every minute", note: "you decide", asks: false },
    });
    const blank: SetUpShown = { ...shownFor(), headingRow: null, headings: [], words: [], questions: [] };
    expect(linesOf(blank)).toMatchObject({
      headings: { text: "No row looks like headings", asks: true },
      columns: { text: "1 column found", note: "no question" },
      stages: { text: "No column of stages", note: "none" },
    });
  });
});

describe("the columns", () => {
  it("say how many were found and what is asked", () => {
    expect(columnsWords(shownFor())).toBe("1 column found. 2 questions before colours can be right.");
    expect(columnsWords({ ...shownFor(), questions: [] })).toBe("1 column found. Nothing is missing that colours need.");
  });

  it("that colours are made of stand first", () => {
    const { columns } = shownFor();
    const name = { ...(columns[0] as (typeof columns)[number]), field: "name", isTimed: false };
    expect(found([name, ...columns.map((column) => ({ ...column, heading: "X" }))]).map(({ field }) => field)).toEqual([
      "received",
      "responded",
      "name",
    ]);
  });

  it("show the person's choice before the server has answered to it", () => {
    const column = { field: "responded", heading: "", isAdded: false };
    expect(columnIn(noAnswers, column)).toBe("");
    expect(columnIn(chooseColumn(noAnswers, "responded", "G"), column)).toBe("G");
    expect(columnIn(chooseColumn(noAnswers, "responded", NEW_COLUMN), column)).toBe(NEW_COLUMN);
    expect(columnIn(chooseColumn(chooseColumn(noAnswers, "responded", NEW_COLUMN), "responded", ""), column)).toBe("");
  });
});

it("a word that nothing is known of stays open where the person goes on", () => {
  const words = [
    { word: "New", leads: 1, stage: "Lead", isGuess: false },
    { word: "Hot", leads: 1, stage: "", isGuess: true },
    { word: "Cold", leads: 1, stage: "Lead", isGuess: true },
  ];
  const answers = seeStages(chooseStage(noAnswers, "Cold", ""), words);
  expect(words.map((word) => stageIn(answers, word))).toEqual(["Lead", "", ""]);
  expect(Object.values(answers.ofHeadings)).toEqual([{ stages: { New: "Lead", Cold: "" } }]);
});

it.each<[Record<string, number>, string, string, number | null]>([
  [{ overdue: 3, notRecorded: 2 }, "3 leads are timed", "", 3],
  [{ onTime: 1, notRecorded: 2 }, "1 lead is timed", "1 answered, 1 of them on time (100 %).", 1],
  [{ notRecorded: 2 }, "2 leads are timed", "", 2],
  [{}, "Lead SLA is set up", "", null],
])("tells the result of %j", (states, title, text, counted) => {
  const counts = Object.entries(states).map(([state, leads]) => ({ state, leads }));
  expect(resultOf({ leads: { counts } } as unknown as PanelState)).toMatchObject({ title, text, counted });
});

it("says beside Take back of what", () => {
  expect(toldWords("8 cells are real dates now.", "Created")).toBe("8 cells are real dates now.");
  expect(toldWords("", "Created")).toBe('"Created" was mended.');
  expect(toldWords("", "")).toBe("");
});

describe("the way through the questions", () => {
  it("promises as many as come", () => {
    expect([asked(null).length, firstLine(null).slice(0, 13)]).toEqual([2, "Two questions"]);
    expect([asked(1).length, firstLine(1).slice(0, 14)]).toEqual([5, "Five questions"]);
    expect(firstLine(undefined)).toBe(firstLine(1));
  });

  it("leads from one to the next, and leaves out what a new tab brings", () => {
    expect(asked(1).map((one) => beside(one, 1, 1))).toEqual(["headings", "columns", "stages", "adds", undefined]);
    expect([beside("adds", -1, 1), beside("adds", -1, null), beside("tab", 1, null)]).toEqual(["stages", "tab", "adds"]);
  });

  it("is barred only where the headings are not known, and set-up where something stands in its way", () => {
    const unread = { ...shownFor(), headingRow: null };
    expect(whyOff("headings", unread, { ...noAnswers, tab: 1 })).toBe("Choose the row that holds the headings first");
    expect(whyOff("columns", shownFor(), noAnswers)).toBe("");
    expect(whyOff("adds", { ...shownFor(), problem: "No column says when a lead came." }, noAnswers)).toBe(
      "No column says when a lead came.",
    );
  });
});

describe("the result", () => {
  const count = (state: State, leads: number) => ({ state, leads, background: "", text: "" });

  it("shows up to six counts, the urgent ones first and none of nought", () => {
    const counts = [count("late", 1), count("checkDates", 2), count("overdue", 3), count("waiting", 0), count("onTime", 4)];
    expect(tilesOf(counts).map(({ state }) => state)).toEqual(["overdue", "onTime", "late", "checkDates"]);
    expect(
      tilesOf((["late", "givenUp", "overdue", "waiting", "onTime", "paused", "resting"] as const).map((one) => count(one, 1))),
    ).toHaveLength(6);
  });

  it.each([
    [[count("overdue", 4), count("dueSoon", 2)], "Answer the 4 overdue leads"],
    [[count("overdue", 1)], "Answer the overdue lead"],
    [[count("dueSoon", 2), count("waiting", 9)], "Answer the 2 leads that are due soon"],
    [[count("waiting", 1)], "See the waiting lead"],
    [[count("onTime", 5)], "See how your leads stand"],
    [[], "See how your leads stand"],
  ])("names the one next step with its number: %j", (counts, words) => expect(nextStep(counts)).toBe(words));
});
