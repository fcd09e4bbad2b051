import { fileText, fileValues } from "../../src/core/agreement/agreement-file";
import { coded, isChosen, itemValue, keptValue, understandItem } from "../../src/core/agreement/item-values";
import { AGREEMENT_ITEMS, type AgreementItem, itemOf, LANGUAGE_KEY } from "../../src/core/agreement/items";
import { differences } from "../../src/core/agreement/versions";
import { weekText } from "../../src/core/calendar/week-text";
import { workingWeek } from "../../src/core/calendar/working-week";
import type { Cell } from "../../src/core/cells/cell";
import { answerGoal } from "../../src/core/funnel/goal";
import { planFault } from "../../src/core/funnel/plan-check";
import { scoreTable } from "../../src/core/scoring/score";
import { responseTerms } from "../../src/core/sla/terms";
import { STAGE_CHOICES, type StageChoice, stageNamed } from "../../src/core/stages/stage";
import { readStages, STAGE_FIELDS, stageCells } from "../../src/core/stages/stage-table";
import { stagesText } from "../../src/core/stages/stage-text";
import { isStages } from "../../src/jobs/stages/make-stages-tab";
import { choicesOf, choiceWord, dayWord, stageWordOf } from "../../src/language/spoken/chosen-words";
import { itemNames } from "../../src/language/spoken/item-words";
import { LANGUAGES } from "../../src/language/spoken/languages";
import { MARKED, markedText, unmarkedText } from "../../src/language/spoken/marked";
import { namedChanges, shownValue } from "../../src/language/spoken/named-changes";
import { headingsNow } from "../../src/language/spoken/names";
import { DAY_WORDS, PEOPLES_WORDS, roundingNamed, stageWordNamed } from "../../src/language/spoken/peoples-words";
import { EARLIER_STARTS, everyStartingStages } from "../../src/language/spoken/starting-stages";
import { worded } from "../../src/language/spoken/worded";
import { speakBy, words } from "../../src/language/spoken/words";
import { agreementRow, cellOf } from "../../src/tables/agreement/agreement-table";
import { startingWeek } from "../../src/tables/agreement/hours-table";
import { stageChoices } from "../../src/tables/agreement/stages-table";

const utc = () => 0;
const CHOSEN = AGREEMENT_ITEMS.filter(isChosen);
const codesOf = ({ key, kind, choices = [] }: AgreementItem): readonly string[] => {
  if (key === LANGUAGE_KEY) return Object.keys(LANGUAGES);
  return kind === "yesno" ? ["yes", "no"] : choices;
};
const known = (key: string): AgreementItem => {
  const item = itemOf(key);
  if (!item) throw new Error(key);
  return item;
};

afterEach(() => speakBy(() => "en"));

describe.each([...Object.keys(LANGUAGES), MARKED])("while a document speaks %s", (language) => {
  beforeEach(() => speakBy(() => language));

  test.each(CHOSEN.map((item) => [item.key, item] as const))("each choice of %s has a word, which reads as its code", (_, item) => {
    const choices = choicesOf(item) ?? [];
    expect(choices.map(({ code }) => code)).toEqual(codesOf(item));
    for (const { code, word } of choices) {
      expect(code).toBe(code.toLowerCase());
      expect(word).not.toBe("");
      if (language === MARKED && item.key !== LANGUAGE_KEY) expect(word).toBe(markedText(unmarkedText(word)));
      for (const written of [word, code, ` ${word.toUpperCase()} `, unmarkedText(word), keptValue(item, code)])
        expect(understandItem(item, written, PEOPLES_WORDS)).toEqual({ value: code });
      expect(cellOf(item, code, utc)).toBe(word);
    }
  });

  test.each(["sideways", "", "passed", "yes please", "⟦⟧"])("%p is no way to round", (word) =>
    expect(understandItem(known("goal.rounding"), word, PEOPLES_WORDS)).toHaveProperty("sentence"),
  );

  test("no word stands for two choices of an item", () => {
    for (const item of CHOSEN) {
      const all = (choicesOf(item) ?? []).map(({ word }) => word);
      expect(new Set(all).size).toBe(all.length);
    }
  });

  test("formulas take words and codes for a rounding", () => {
    const round = (rounding: string) =>
      answerGoal({ target: 35, rates: 0.2, rounding }, () => ({ target: "", rates: [], rounding: "" }), roundingNamed);
    const word = choiceWord(known("goal.rounding"), "up");
    for (const given of ["up", "UP ", word]) expect(round(given)).toEqual([[175], [35]]);
    expect(planFault({ stages: [["A"], ["B"]], rounding: word }, roundingNamed)).toBe("");
    expect(() => round("sideways")).toThrow();
  });

  test("a new week is written in days that are read again, alone and from one to another", () => {
    const week = startingWeek();
    const { names, short, until } = words().weekdays;
    const asKept = weekText(workingWeek(week, utc, DAY_WORDS));
    expect(asKept.split("\n")[0]).toBe("Monday | 09:00 | 18:00");
    const [, monday, , , , friday] = names;
    const [, mon, , , , fri] = short;
    for (const days of [`${mon}-${fri}`, `${monday} – ${friday}`, `${mon} ${until} ${fri}`, "Mon-Fri", "monday to friday"])
      expect(
        weekText(
          workingWeek(
            [
              ["?", "?", "?"],
              [days, "09:00", "18:00"],
            ],
            utc,
            DAY_WORDS,
          ),
        ),
      ).toBe(asKept);
    expect(dayWord("Monday")).toBe(monday);
    expect(dayWord("anything")).toBe("anything");
  });

  test("the table of stages offers words and reads them, the codes and what people write of themselves", () => {
    const stage = stageNamed("Deal", { whose: "sales", takesOver: true, end: "won" });
    const cells = (row: readonly string[]): Cell[][] => [[...STAGE_FIELDS], [...row]];
    for (const row of [stageCells(stage), stageCells(stage, stageWordOf), ["Deal", "Vendas", "x", "", "", "ganho"]])
      expect(readStages(cells(row), utc, stageWordNamed)).toEqual({ stages: [stage] });
    const offered = stageChoices().flatMap(({ choices }) => choices);
    const codes = Object.entries(STAGE_CHOICES).flatMap(([column, all]) => all.map((code) => stageWordOf(column as StageChoice, code)));
    expect(offered).toEqual(codes);
    expect(stagesText([stage])).toBe("Deal | sales | yes |  |  | won");
  });

  test("a list that set-up wrote is known, whichever language it was written in", () => {
    for (const list of everyStartingStages())
      for (const wordOf of [stageWordOf, undefined]) {
        const cells = [headingsNow("stages"), ...list.map((stage) => stageCells(stage, wordOf))];
        expect(isStages(cells, list)).toBe(true);
        expect(isStages([...cells, ["Another"]], list)).toBe(false);
      }
  });

  test("who scores leads is answered in words", () => {
    const { yesNo } = words().contents;
    const model = { rules: [], grades: [], readyFrom: 0, words: yesNo };
    expect(scoreTable([["Name"], ["Ada"]], model)[1]?.[2]).toBe(yesNo.yes);
  });

  test("leads are judged by the code of a choice", () => {
    const item = known("response.start");
    const starts = (cell: string) => {
      const agreed = (key: string) => (key === item.key ? coded(item, itemValue(item, cell, utc), PEOPLES_WORDS) : "");
      return responseTerms(agreed, { waiting: [], ended: [] } as never).startsAt;
    };
    for (const cell of ["passed", "passed to sales", choiceWord(item, "passed")]) expect(starts(cell)).toBe("passed");
    for (const cell of ["received", choiceWord(item, "received")]) expect(starts(cell)).toBe("received");
  });
});

describe("what is kept speaks no language", () => {
  const item = known("response.start");

  beforeEach(() => speakBy(() => MARKED));

  test("a file says a choice as earlier builds read it, and takes words of every language", () => {
    const read = (value: string) => fileValues([{ key: item.key, value }], EARLIER_STARTS, PEOPLES_WORDS);
    for (const value of ["passed to sales", "passed", choiceWord(item, "passed")])
      expect(read(value)).toEqual({ values: new Map([[item.key, "passed to sales"]]) });
    const text = fileText(new Map([[item.key, "passed to sales"]]), null, "", itemNames);
    expect(JSON.parse(text).fields[0].value).toBe("passed to sales");
  });

  test("what an earlier build published is the same as the draft that says it in other words", () => {
    const draft = keptValue(item, coded(item, choiceWord(item, "passed"), PEOPLES_WORDS));
    expect(differences(new Map([[item.key, "passed to sales"]]), new Map([[item.key, draft]]), EARLIER_STARTS)).toEqual([]);
  });

  test.each([
    ["response.start", "passed to sales", markedText("passed to sales")],
    ["scoring.on", "yes", markedText("yes")],
    ["scoring.on", "maybe", "maybe"],
    ["mails.weekday", "friday", markedText("friday")],
    [
      "hours.week",
      "Monday | 09:00 | 12:00\nMonday | 13:00 | 18:00",
      `${markedText("Monday")} | 09:00 | 12:00\n${markedText("Monday")} | 13:00 | 18:00`,
    ],
    ["stages", "Lost |  |  |  |  | lost", `Lost |  |  |  |  | ${markedText("lost")}`],
    ["purpose", "yes", "yes"],
    ["response.target", 60, 60],
    ["old.thing", "yes", "yes"],
  ])("%s that holds %p is shown as %p", (key, kept, shown) => {
    expect(shownValue(key, kept)).toBe(shown);
    expect(namedChanges([{ key, before: "", after: kept }])[0]?.after).toBe(shown);
    speakBy(() => "en");
    expect(shownValue(key, kept)).toBe(kept);
  });

  test("a new row of the agreement begins with the word", () => {
    expect(agreementRow(item, null)[2]).toBe(markedText("received"));
    expect(agreementRow(known("scoring.on"), null)[2]).toBe(markedText("no"));
  });

  test("what is to be chosen is said in words", () => {
    speakBy(() => "en");
    const read = understandItem(item, "never", PEOPLES_WORDS);
    expect("sentence" in read && worded(read.sentence)).toBe("Choose one of: received, passed to sales.");
  });
});

/** A language whose days hold dashes, as a table of such words may. */
test("a day's own dash does not part it from another", () => {
  const days = ["domingo", "segunda-feira", "terça-feira", "quarta-feira", "quinta-feira", "sexta-feira", "sábado"];
  const lookup = {
    dayNamed: (word: string) => {
      const at = days.indexOf(word.trim().toLowerCase());
      return at < 0 ? undefined : at;
    },
    isUntil: (word: string) => word === "a",
  };
  const open = (day: string) => workingWeek([[day, "09:00", "18:00"]], utc, lookup).map((spans) => spans.length);
  expect(open("Segunda-feira")).toEqual([0, 1, 0, 0, 0, 0, 0]);
  expect(open("segunda-feira-sexta-feira")).toEqual([0, 1, 1, 1, 1, 1, 0]);
  expect(open("segunda-feira a sexta-feira")).toEqual([0, 1, 1, 1, 1, 1, 0]);
  expect(open("sexta-feira - segunda-feira")).toEqual([1, 1, 0, 0, 0, 1, 1]);
});
