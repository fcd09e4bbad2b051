/** What people read of the agreement's items, in whatever language the document speaks. */

import { AGREEMENT_ITEMS, itemOf } from "../../src/core/agreement/items";
import { isBegun } from "../../src/jobs/agreement/agreement-fields";
import { en } from "../../src/language/en/en";
import { itemNames, itemWords, labelOf, startOf, startsOf } from "../../src/language/spoken/item-words";
import { MARKED, markedText } from "../../src/language/spoken/marked";
import { namedChanges } from "../../src/language/spoken/named-changes";
import { everyStartingStages, startingStages } from "../../src/language/spoken/starting-stages";
import { speakBy } from "../../src/language/spoken/words";

const item = (key: string) => {
  const found = itemOf(key);
  if (!found) throw new Error(key);
  return found;
};

afterEach(() => speakBy(() => "en"));

test("a language has the words of each item, and of nothing else", () => {
  expect(Object.keys(en.contents.items).sort()).toEqual(AGREEMENT_ITEMS.map(({ key }) => key).sort());
  expect([...new Set(AGREEMENT_ITEMS.map(({ section }) => section))]).toEqual(Object.keys(en.contents.sections));
});

test.each([
  ["response.target", "Lead response", "Response target"],
  ["hours.week", "Lead response", "Working hours"],
  ["hours.holidays", "Lead response", "Holidays"],
  ["stages", "Responsibilities", "Stages"],
  ["old.thing", "", "old.thing"],
])("%s stands in the section %p as %p", (key, section, label) => expect(itemNames(key)).toEqual({ section, label }));

test("a change of an item that the agreement no longer knows goes by the name that it had", () => {
  const changes = ["old.thing", "older.thing"].map((key) => ({ key, before: "x", after: "" }));
  expect(namedChanges(changes, new Map([["old.thing", "Old thing"]])).map(({ section, label }) => [section, label])).toEqual([
    ["No longer part of the agreement", "Old thing"],
    ["No longer part of the agreement", "older.thing"],
  ]);
});

describe("a document in another language", () => {
  beforeEach(() => speakBy(() => MARKED));

  test("calls and begins items in it, line by line, and leaves numbers and choices as they are", () => {
    expect([labelOf("purpose"), itemWords("goal.company").columns]).toEqual([
      markedText("Purpose of this agreement"),
      ["Goal", "Amount"].map(markedText),
    ]);
    expect(String(startOf(item("monitor.outside"))).split("\n")).toEqual(
      ["Not a fit", "Out of profile", "Student", "Wrong region"].map(markedText),
    );
    expect(["response.target", "goal.rounding", "goal.target"].map((key) => startOf(item(key)))).toEqual([60, "nearest", ""]);
  });

  test("still knows a text that it was begun with in another one, and goals of earlier builds", () => {
    const metrics = item("monitor.metrics");
    const [now, before, ...others] = startsOf(metrics);
    const earlier = others[others.length - 1];
    expect(now).not.toBe(before);
    expect(earlier).toContain("Within SLA: 90%");
    expect([now, before, earlier, "Leads"].map((text) => isBegun(metrics, text ?? ""))).toEqual([true, true, true, false]);
    expect(["Not a fit\nOut of profile\nStudent\nWrong region", "Student"].map((text) => isBegun(item("monitor.outside"), text))).toEqual([
      true,
      false,
    ]);
  });

  test("begins its list of stages in it, with the same meaning", () => {
    const [now, before] = everyStartingStages();
    expect(startingStages()).toEqual(now);
    expect(now?.map(({ name }) => name)).toEqual(before?.map(({ name }) => markedText(name)));
    const meanings = (list = before) => list?.map(({ whose, takesOver, end, waiting }) => ({ whose, takesOver, end, waiting }));
    expect(meanings(now)).toEqual(meanings(before));
  });
});
