import { differences, versionAt } from "../../../src/core/agreement/versions";
import { weekText } from "../../../src/core/calendar/week-text";
import { USUAL_WEEK, workingWeek } from "../../../src/core/calendar/working-week";
import { namedChanges } from "../../../src/language/spoken/named-changes";
import { EARLIER_STARTS } from "../../../src/language/spoken/starting-stages";

describe("the version in force", () => {
  const first = { from: 10, name: "first" };
  const late = { from: 50, name: "late" };
  const sooner = { from: 30, name: "sooner" };

  it.each([
    [[], 100, undefined],
    [[first], 9, undefined],
    [[first], 10, "first"],
    [[first, late], 49, "first"],
    [[first, late], 50, "late"],
    // Published last, it holds from its day on, also after the day of the one before.
    [[first, late, sooner], 40, "sooner"],
    [[first, late, sooner], 60, "sooner"],
    [[first, sooner, late], 60, "late"],
  ])("of %j at %p is %p", (versions, instant, name) => expect(versionAt(versions, instant)?.name).toBe(name));
});

describe("differences", () => {
  const values = (entries: Record<string, string | number>) => new Map(Object.entries(entries));

  it("stand in the agreement's order, and items that are no longer known come last under their old name", () => {
    const before = values({ "old.thing": "x", "response.target": 60, purpose: "a" });
    const after = values({ "response.target": 30, purpose: "b" });
    expect(namedChanges(differences(before, after, EARLIER_STARTS), new Map([["old.thing", "Old thing"]]))).toMatchObject([
      { key: "purpose", before: "a", after: "b" },
      { key: "response.target", before: 60, after: 30 },
      { key: "old.thing", section: "No longer part of the agreement", label: "Old thing", before: "x", after: "" },
    ]);
  });

  it.each([
    ["a\nb", "a\r\nb "],
    [60, "60"],
    ["", " "],
  ])("there are none between %p and %p", (before, after) =>
    expect(differences(values({ purpose: before }), values({ purpose: after }), EARLIER_STARTS)).toEqual([]),
  );
});

describe("a working week as text", () => {
  it.each([
    ["the usual one", USUAL_WEEK],
    [
      "with breaks, seconds and midnight",
      workingWeek(
        [
          ["Mon", "09:00", "12:00"],
          ["Mon", "13:00:30", "17:00"],
          ["Sun", "20:00", "24:00"],
        ],
        () => 0,
      ),
    ],
    ["over midnight", workingWeek([["Fri", "22:00", "06:00"]], () => 0)],
  ])("is read again as it was: %s", (_, week) => {
    const rows = weekText(week)
      .split("\n")
      .map((line) => line.split(" | "));
    expect(workingWeek(rows, () => 0)).toEqual(week);
  });
});
