/** Lines and rules that people write into the agreement are read in the words of every language, and what we begin them with, too. */
import { understandItem } from "../../src/core/agreement/item-values";
import { AGREEMENT_ITEMS, itemOf } from "../../src/core/agreement/items";
import { unknownHeadings } from "../../src/core/agreement/unknown-headings";
import { ALL_TESTS } from "../../src/core/scoring/cell-test";
import { rulesIn } from "../../src/core/scoring/rules";
import { scoreTable } from "../../src/core/scoring/score";
import { barringsOf } from "../../src/core/sla/blacklist";
import { targetsOf } from "../../src/core/sla/targets";
import { scoringWords } from "../../src/language/spoken/chosen-words";
import { startOf } from "../../src/language/spoken/item-words";
import { LANGUAGES } from "../../src/language/spoken/languages";
import { MARKED, markedText } from "../../src/language/spoken/marked";
import { isSalesTeam, PEOPLES_WORDS } from "../../src/language/spoken/peoples-words";
import { speakBy, words } from "../../src/language/spoken/words";

const USUAL = { targetMinutes: 60, warnMinutes: 15 };
const SPOKEN = [...Object.keys(LANGUAGES), MARKED];

afterEach(() => speakBy(() => "en"));

describe.each(SPOKEN)("while a document speaks %s", (language) => {
  beforeEach(() => speakBy(() => language));

  test.each(AGREEMENT_ITEMS.map((item) => [item.key, item] as const))("what %s begins with is understood", (_, item) =>
    expect(understandItem(item, startOf(item), PEOPLES_WORDS)).toHaveProperty("value"),
  );

  test("lines read the same in whatever language they were written", () => {
    const targets = (text: string) => targetsOf(text, USUAL, PEOPLES_WORDS.ofLines?.targets);
    const [source, warn, minutes] = ["Source", "Warn", "minutes"].map(markedText);
    const wanted = [{ of: "source", word: "Referral", targetMinutes: 30, warnMinutes: 5 }];
    expect(targets("Source Referral: 30 minutes, warn 5 min")).toEqual(wanted);
    expect(targets(`${source} Referral: 30 ${minutes}, ${warn} 5`)).toEqual(wanted);
    expect(targets(`SOURCE Referral = 30, ${warn} 5 min`)).toEqual(wanted);
    expect(targets("High: 15.5")).toEqual([{ of: "either", word: "High", targetMinutes: 15.5, warnMinutes: 7.75 }]);

    const barrings = (text: string) => barringsOf(text, PEOPLES_WORDS.ofLines?.barrings);
    const rule = { stage: "MQL", column: "Email", test: "ends with", text: "@rival.com" };
    const inMarks = `${markedText("at")} MQL: Email ${markedText("Ends with")} @rival.com`;
    for (const line of ["At MQL: Email ends with @rival.com", inMarks]) expect(barrings(line)).toEqual([{ ...rule, line }]);
    expect(barrings("Email sounds like @rival.com")).toHaveProperty("sentence");
  });

  test.each(Object.entries(PEOPLES_WORDS.ofScoring?.tests ?? {}).flatMap(([test, all]) => all.map((written) => [written, test])))(
    "%p is the test %p of a score and of a profile that is never passed on",
    (written, test) => {
      const value = /^is (filled|blank)$/.test(test) ? "" : "5";
      expect(rulesIn(`Size | ${written.toUpperCase()} | ${value} | 1`, PEOPLES_WORDS.ofScoring)).toMatchObject([{ test, value }]);
      for (const at of ["At", markedText("At")]) {
        const line = `${at} MQL: Size ${written} ${value}`.trim();
        const wanted = [{ stage: "MQL", column: "Size", test, text: value, line }];
        expect(barringsOf(`A is x; ${line}; B is y`, PEOPLES_WORDS.ofLines?.barrings)).toMatchObject([
          { column: "A" },
          ...wanted,
          { column: "B" },
        ]);
      }
    },
  );

  test("a rule whose test is written in marks scores as in English, and its reason is in the document's words", () => {
    const table = [["Title"], ["Head of sales"]];
    for (const written of ["contains", markedText("contains"), " Contains "]) {
      const rules = rulesIn(`Title | ${written} | head | 20`, PEOPLES_WORDS.ofScoring);
      if (!Array.isArray(rules)) throw new Error(JSON.stringify(rules));
      const [, scored] = scoreTable(table, { rules, grades: [], readyFrom: 20, words: scoringWords() });
      expect(scored).toEqual([20, "", words().contents.yesNo.yes, `+20 Title ${words().ruleWords.tests.contains} head`]);
    }
  });

  test.each([
    ["Sales", true],
    [" sales team", true],
    [markedText("Sales"), true],
    ["Marketing", false],
    [markedText("Marketing"), false],
    ["", false],
  ])("costs of %p are sales' own: %p", (team, isSales) => expect(isSalesTeam(team)).toBe(isSales));

  test("the heading above rules is none of them", () => {
    const { columns = [] } = words().contents.items["scoring.rules"];
    expect(rulesIn(`${columns.join(" | ")}\nTitle | is | x | 5`, PEOPLES_WORDS.ofScoring)).toHaveLength(1);
    expect(rulesIn("Column | Test | Value | Points\nTitle | is | x | 5", PEOPLES_WORDS.ofScoring)).toHaveLength(1);
  });

  test("a heading that the lead tab lacks is found behind a rule in any language", () =>
    expect(unknownHeadings("handoff.barred", `Mail ${markedText("is")} x`, ["Email"], PEOPLES_WORDS.ofLines)).not.toBeNull());
});

test("tests of rules begin in English as they always did", () => {
  const item = itemOf("scoring.rules");
  expect(item && String(startOf(item)).split("\n")).toEqual([
    "Title | contains | Head | 20",
    "Title | contains | Director | 20",
    "Title | contains | student | -40",
    "Source | is | Demo request | 30",
    "Source | is | Referral | 20",
    "Email | ends with | @gmail.com | -10",
    "Company | is filled | | 10",
  ]);
  expect(Object.entries(words().ruleWords.tests)).toEqual(ALL_TESTS.map((code) => [code, code]));
});
