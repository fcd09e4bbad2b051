/** The story of the sample company in English and in the language in marks: the same states, counts, figures and mails, in other words. */
import { STATES } from "../../../src/core/sla/states";
import { MARKED } from "../../../src/language/spoken/marked";
import { closeSheets } from "../../harness/sheet";
import { answeredOtherwise, openTold, otherwise, type Told, toldBy, toldInEnglish } from "./told-sample";

let english: Told;
let marked: Told;
beforeAll(async () => {
  english = await toldInEnglish();
  const opening = { language: MARKED } as const;
  marked = await toldBy(await openTold(opening), opening);
}, 120_000);
afterAll(closeSheets);

test("each lead is in the same state by code, row by row, and so are the panel's counts", () => {
  const { states, counts } = english;
  expect(states).toHaveLength(360);
  expect(states.filter((state) => state === null)).toEqual([]);
  expect(new Set(states).size).toBeGreaterThan(7);
  expect(marked.states).toEqual(states);
  expect(Object.keys(counts).sort()).toEqual([...STATES].sort());
  expect(counts.onTime).toBe(states.filter((state) => state === "onTime").length);
  expect(marked.counts).toEqual(counts);
});

/** The team's English words for stages, which are names of the list in English alone; how the document's language is called. */
const EXPECTED = /^'SLA stages'!G|English \| en-XA$/;

test("every cell of every tab says the same: monitor, plan, agreement, stages, hours, costs and leads", () => {
  expect(english.cells.size).toBeGreaterThan(5_000);
  expect(otherwise(english.cells, marked.cells).filter((line) => !EXPECTED.test(line))).toEqual([]);
  expect(marked.formulas).toBe(english.formulas);
});

test("the panel shows the same, but for what it is called", () => {
  expect(english.panel.fields.length).toBeGreaterThan(100);
  expect(answeredOtherwise(english.panel, marked.panel)).toEqual([expect.stringMatching(/^\.fields\.\d+\.value: en \| en-XA$/)]);
});

test("the mails tell the same people the same, and the tabs do so when days have passed", () => {
  expect(english.mails.length).toBeGreaterThan(4);
  expect(answeredOtherwise(english.mails, marked.mails)).toEqual([]);
  expect(otherwise(english.cellsAfterMails, marked.cellsAfterMails).filter((line) => !EXPECTED.test(line))).toEqual([]);
});
