import { itemValue, understandItem, understandStanding } from "../../../src/core/agreement/item-values";
import { AGREEMENT_ITEMS, type AgreementItem, itemOf } from "../../../src/core/agreement/items";
import type { Cell } from "../../../src/core/cells/cell";
import { startOf } from "../../../src/language/spoken/item-words";
import { PEOPLES_WORDS } from "../../../src/language/spoken/peoples-words";
import { inWords } from "../../harness/in-words";

const inBerlin = () => 3_600_000;

/** A cell as the sheet hands it over. */
const understand = (key: string, cell: Cell) => {
  const item = itemOf(key);
  if (!item) throw new Error(key);
  return inWords(understandItem(item, itemValue(item, cell, inBerlin), PEOPLES_WORDS)) as { value: string | number } | { sentence: string };
};

const YES_OR_NO: AgreementItem = { key: "k", section: "purpose", kind: "yesno", start: "no", owner: "both" };

it.each<[string, Cell, object]>([
  ["attempts.count", 2.5, { value: 3 }],
  ["attempts.count", 6, { value: 6 }],
  ["attempts.count", "", { value: "" }],
  ["attempts.count", -2.5, { sentence: expect.anything() }],
  ["approach.perDay", 1.5, { value: 2 }],
  ["response.target", 2.5, { value: 2.5 }],
])("%s holding %p since an earlier build goes on to judge leads", (key, cell, read) => {
  const item = itemOf(key);
  expect(item && understandStanding(item, cell as string | number, PEOPLES_WORDS)).toEqual(read);
});

describe("an agreement cell", () => {
  it.each([
    ["response.target", 60, 60],
    ["response.target", "90", 90],
    ["response.target", 0.5, 0.5],
    ["goal.target", 35, 35],
    ["attempts.count", 6, 6],
    ["attempts.count", "6", 6],
    ["attempts.count", "", ""],
    ["approach.perDay", 2, 2],
    ["rate.1", 0.3, 0.3],
    ["rate.1", 1, 1],
    ["rate.1", "30%", 0.3],
    ["goal.rounding", "UP ", "up"],
    ["purpose", "", ""],
    ["purpose", "=1+1", "=1+1"],
    ["purpose", 7, "7"],
    ["contact.sales", "Ben Ode, ben@example.com", "Ben Ode, ben@example.com"],
    ["contact.sales", "", ""],
    ["contact.sales", "=cmd()", "=cmd()"],
    ["review.next", "2028-02-29", "2028-02-29"],
    ["review.next", "", ""],
    ["reports.marketing", "Leads of the month | Ben | 1st", "Leads of the month | Ben | 1st"],
    ["rate.1", "48 %", 0.48],
    ["goal.target", "1,250.5", 1250.5],
    ["reports.marketing", "Only a name", "Only a name"],
    ["review.next", new Date("2028-02-28T23:00:00Z"), "2028-02-29"],
    ["term.end", new Date("2026-12-30T23:00:00Z"), "2026-12-31"],
    ["purpose", new Date("2026-11-18T09:00:00Z"), "2026-11-18 10:00"],
    ["review.meeting", new Date("2026-11-17T23:00:00Z"), "2026-11-18"],
    ["purpose", true, "TRUE"],
    ["mails.digest", true, "yes"],
    ["mails.digest", false, "no"],
  ])("%s holding %p is %p", (key, cell, value) => expect(understand(key, cell)).toEqual({ value }));

  it.each([
    ["purpose", "#REF!", "This cell shows an error."],
    ["contact.sales", "#N/A", "This cell shows an error."],
    ["purpose", "Loading...", "This cell is still being computed."],
    ["handoff.required", "Loading…", "This cell is still being computed."],
    ["response.target", "", "number of minutes above 0"],
    ["response.target", "soon", "number of minutes above 0"],
    ["response.target", 0, "number of minutes above 0"],
    ["response.target", -5, "number of minutes above 0"],
    ["response.target", 1e9, "more than a year"],
    ["response.target", true, "number of minutes above 0"],
    ["attempts.count", 2.5, "Type a whole number above 0, such as 6."],
    ["attempts.count", 0, "Type a whole number above 0, such as 6."],
    ["attempts.count", -1, "Type a whole number above 0, such as 6."],
    ["approach.perDay", 1.5, "Type a whole number above 0, such as 6."],
    ["approach.perDay", "0.5", "Type a whole number above 0, such as 6."],
    ["response.target", new Date(0), "number of minutes above 0"],
    ["goal.target", 0, "above 0"],
    ["goal.target", "#REF!", "above 0"],
    ["goal.target", Number.POSITIVE_INFINITY, "more than a billion"],
    ["response.target", "1,250", "can mean 1250 or 1.250"],
    ["response.target", "7,5", "decimal comma. Write 7.5"],
    ["goal.target", "1.250", "can mean 1250 or 1.250"],
    ["goal.target", "0x10", "above 0"],
    ["rate.1", "48,67%", "decimal comma. Write 48.67%"],
    ["rate.1", "0,2", "decimal comma. Write 0.2"],
    ["rate.1", 30, "30% rather than 30"],
    ["rate.1", 0, "above 0%"],
    ["rate.1", 170, "up to 100%"],
    ["rate.1", " ", "above 0%"],
    ["goal.rounding", "sideways", "nearest, up, none"],
    ["contact.sales", "Ben Ode\nAna Lim", "one person on one line"],
    ["contact.sales", "Ben Ode, ben@", "e-mail address in full"],
    ["review.next", "2026-02-30", "such as 2026-11-30"],
    ["review.next", "2026-13-01", "such as 2026-11-30"],
    ["review.next", "2026-00-10", "such as 2026-11-30"],
    ["review.next", "0000-01-01", "such as 2026-11-30"],
    ["review.next", "next month", "such as 2026-11-30"],
    ["review.next", 46000, "such as 2026-11-30"],
    ["reports.marketing", "a | b | c\na | b | c | d", "Row 2 has more cells"],
    ["handoff.required", "x".repeat(50_001), "50,000 characters"],
    ["purpose", "x".repeat(50_001), "50,000 characters"],
  ])("%s holding %p asks for something else", (key, cell, part) => {
    const answer = understand(key, cell);
    expect("sentence" in answer && answer.sentence).toContain(part);
  });

  it.each([
    ["Yes", "yes"],
    [true, "yes"],
    ["n", "no"],
    [false, "no"],
  ])("of yes or no holding %p is %p", (cell, value) => expect(understandItem(YES_OR_NO, cell, PEOPLES_WORDS)).toEqual({ value }));

  it("of yes or no asks for one of them", () =>
    expect(inWords(understandItem(YES_OR_NO, "maybe", PEOPLES_WORDS))).toEqual({ sentence: "Choose yes or no." }));

  it("starts understood, every item with a key of its own", () => {
    for (const item of AGREEMENT_ITEMS) expect(understandItem(item, startOf(item), PEOPLES_WORDS)).toEqual({ value: startOf(item) });
    expect(new Set(AGREEMENT_ITEMS.map((item) => item.key)).size).toBe(AGREEMENT_ITEMS.length);
  });
});
