/** Goals with which earlier builds began an agreement, until somebody changes or keeps one. */

import { EXAMPLE_ITEMS, goalsOfNobody } from "../../../src/core/agreement/example-goals";
import { understandItem } from "../../../src/core/agreement/item-values";
import { exampleOf, startOf } from "../../../src/language/spoken/item-words";
import { PEOPLES_WORDS } from "../../../src/language/spoken/peoples-words";

const STARTS = new Map(EXAMPLE_ITEMS.map((item) => [item.key, exampleOf(item)]));
const ALL = [...STARTS.keys()];

it.each<[string, Record<string, string | number>, string[], string[]]>([
  ["as an earlier build began it", {}, [], ALL],
  ["the target is another", { "goal.target": 36 }, [], []],
  ["a rate is another", { "rate.3": 0.5 }, [], []],
  ["the target is blank", { "goal.target": "" }, [], []],
  ["somebody kept the target", {}, ["goal.target"], []],
  ["somebody kept what each rep gets", {}, ["monitor.workable"], ALL.filter((key) => key !== "monitor.workable")],
  ["each rep gets another number", { "monitor.workable": 60 }, [], ALL.filter((key) => key !== "monitor.workable")],
  ["other metrics were chosen", { "monitor.metrics": "Within SLA: 90%" }, [], ALL.filter((key) => key !== "monitor.metrics")],
])("%s", (_, changed, kept, expected) => {
  const agreed = (key: string) => changed[key] ?? STARTS.get(key) ?? "";
  expect([...goalsOfNobody(agreed, exampleOf, (key) => kept.includes(key))]).toEqual(expected);
});

it("was understood, and is begun blank or without goals now", () => {
  for (const item of EXAMPLE_ITEMS) {
    expect(understandItem(item, exampleOf(item), PEOPLES_WORDS)).toEqual({ value: exampleOf(item) });
    expect([item.key, String(startOf(item))]).toEqual([item.key, expect.not.stringMatching(/\d/)]);
  }
});
