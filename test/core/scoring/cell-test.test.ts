import type { Cell } from "../../../src/core/cells/cell";
import { ALL_TESTS, cellTest, comparedText, holds, readyTest, type SheetWays, testNamed } from "../../../src/core/scoring/cell-test";
import { PEOPLES_WORDS } from "../../../src/language/spoken/peoples-words";
import { zone } from "../calendar/zones";

const named = (words: string) => testNamed(words, PEOPLES_WORDS.ofScoring?.tests);

const passes = (words: string, value: Cell, cell: Cell, ways: SheetWays = {}): boolean => {
  const test = named(words);
  const checked = test && cellTest(test, value, ways);
  if (!checked || "fault" in checked) throw new Error(`${words} ${value}`);
  return holds(readyTest(checked), cell, comparedText(cell, ways), ways);
};

describe("words and numbers", () => {
  it.each<[string, Cell, Cell, boolean]>([
    ["is", "Demo request", " demo REQUEST ", true],
    ["is", "Demo request", "Demo  request", true],
    ["is", "Demo", "Demo request", false],
    ["is", "5", 5, true],
    ["is", "1,200", 1200, true],
    ["is", "50%", 0.5, true],
    ["is", "7", "007", false],
    ["is", "true", true, true],
    ["is", "Geschäftsführerin", "GESCHAFTSFUHRERIN", true],
    ["is", "Straße", "strasse", true],
    ["is not", "Web", "Referral", true],
    ["is not", "Web", "web", false],
    ["is not", "Web", "", true],
    ["contains", "head", "Head of sales", true],
    ["contains", "estágio", "Estagio em vendas", true],
    ["contains", "head", "", false],
    ["starts with", "VP", "vp sales", true],
    ["starts with", "VP", "The VP", false],
    ["ends with", "@gmail.com", "Jo@GMAIL.com", true],
    ["ends with", "@gmail.com", "jo@gmail.com.au", false],
    ["at least", "50", 50, true],
    ["at least", "50", "1,200", true],
    ["at least", "50", 49.9, false],
    ["at least", "50", "many", false],
    ["at least", "0", "", false],
    ["at most", "500", 20, true],
    ["at most", "500", "", false],
    ["at most", "500", new Date(0), false],
    ["is filled", "", "x", true],
    ["is filled", "", 0, true],
    ["is filled", "", " ", false],
    ["is blank", "", "", true],
    ["is blank", "", "x", false],
    ["Is Filled", "", "x", true],
  ])("%s %p over %p: %p", (test, value, cell, passed) => expect(passes(test, value, cell)).toBe(passed));
});

describe("a list", () => {
  it.each<[string, string, Cell, boolean]>([
    ["is one of", "Web, Ads", "ads", true],
    ["one of", "Web, Ads", "Web", true],
    ["is one of", "Web, Ads", "Website", false],
    ["is one of", "Web, Ads", "", false],
    ["is one of", "Web,", "web", true],
    ["is one of", "Fair", "fair", true],
    ["is one of", "5,6,7", 6, true],
    ["is one of", "5,6,7", 56, false],
    ["is one of", "São Paulo; Rio", "SAO PAULO", true],
    // Semicolons alone part the values then.
    ["is one of", "Tallow, Ltd; Acme, Inc.", "Acme, Inc.", true],
    ["is one of", "Tallow, Ltd; Acme, Inc.", "Acme", false],
    // Commas part values, and a name with a comma is found between them all the same.
    ["is one of", "Acme, Inc., Tallow", "Acme,Inc.", true],
    ["is one of", "Acme, Inc., Tallow", "Tallow", true],
    ["is one of", "Acme, Inc., Tallow", "Acme, Tallow", false],
    ["is one of", "Acme, Inc., Tallow", "cme, Inc.", false],
    ["is not one of", "Web, Ads", "Referral", true],
    ["is not one of", "Web, Ads", "Ads", false],
    ["is none of", "Web, Ads", "Ads", false],
    ["is not one of", "Web, Ads", "", true],
  ])("%s %p over %p: %p", (test, value, cell, passed) => expect(passes(test, value, cell)).toBe(passed));
});

describe("dates, in the sheet's zone", () => {
  const ways = { sheetOffset: zone("Europe/Berlin") };
  // 2026-11-18 00:30 in Berlin.
  const night = new Date("2026-11-17T23:30:00Z");
  const midnight = new Date("2026-11-17T23:00:00Z");

  it.each<[string, Cell, Cell, boolean]>([
    ["is", "2026-11-18", night, true],
    ["is", "2026-11-17", night, false],
    ["is", "18.11.2026", night, true],
    ["is", "18 Nov 2026", midnight, true],
    ["is", midnight, night, true],
    ["is", "2026-11-18 00:30", night, true],
    ["is", "2026-11-18 00:31", night, false],
    ["is not", "18.11.2026", night, false],
    ["is one of", "2026-11-17; 18.11.2026", night, true],
    ["is one of", "2026-11-17, 2026-11-18", night, true],
    ["at least", "2026-11-18", night, true],
    ["at least", "2026-11-19", night, false],
    // The day is in it to its end.
    ["at most", "2026-11-18", night, true],
    ["at most", "2026-11-17", night, false],
    ["at most", "18.11.2026", midnight, true],
    ["at least", "2026-11-18", "2026-11-20", true],
    ["at least", "2026-11-18", "20.11.2026", true],
    ["at least", "2026-11-18", "03/04/2026", false],
    ["at least", "2026-11-18", "soon", false],
    ["at least", "2026-11-18", 50_000, false],
    ["at most", "2026-11-18", "", false],
    ["contains", "2026-11", night, true],
    ["is blank", "", night, false],
  ])("%s %p over %p: %p", (test, value, cell, passed) => expect(passes(test, value, cell, ways)).toBe(passed));
});

describe("numbers that are text, by the sheet's decimal sign", () => {
  it.each<[string, Cell, "." | ",", boolean]>([
    ["at least", "1,250", ".", true],
    ["at least", "1,250", ",", false],
    ["at least", "1.250", ",", true],
    ["at most", "0,5", ",", true],
    ["at most", "0,5", ".", false],
    // A real number is what it is.
    ["at least", 1.255, ",", false],
  ])("%s 2 or 1000 over %p with %p: %p", (test, cell, sign, passed) =>
    expect(passes(test, test === "at least" ? "1000" : "2", cell, { sign: () => sign })).toBe(passed),
  );
});

describe("words for a test", () => {
  it.each<[string, ReturnType<typeof testNamed>]>([
    ...ALL_TESTS.map((test) => [test, test] as [string, typeof test]),
    ["  IS   one of ", "is one of"],
    ["one of", "is one of"],
    ["is empty", "is blank"],
    ["is not blank", "is filled"],
    ["is at least", "at least"],
    ["has", undefined],
    ["", undefined],
  ])("%p means %p", (words, test) => expect(named(words)).toBe(test));
});

it.each([
  ["is", " ", { fault: "value" }],
  ["is one of", " , ;", { fault: "value" }],
  ["at least", "", { fault: "value" }],
  ["at least", "big", { fault: "limit", trouble: null }],
  ["at most", "03/04/2026", { fault: "limit", trouble: null }],
  ["at most", true, { fault: "limit", trouble: null }],
  ["at least", "2026-11-18", { test: "at least", value: "2026-11-18" }],
  ["is blank", "whatever", { test: "is blank", value: "" }],
] as const)("%s %p is made %p", (test, value, made) => expect(cellTest(test, value)).toEqual(made));
