/** Rules say what is wrong as an Unclear: whoever catches one catches no fault of ours along with it. */

import { hoursFaults } from "../../../src/core/agreement/file-hours";
import { Unclear } from "../../../src/core/cells/unclear";
import { answerGoal } from "../../../src/core/funnel/goal";
import { worded } from "../../../src/language/spoken/worded";

const known = () => true;

it("a question that cannot be answered is one", () => {
  const asked = { target: "many", rates: [[0.3]], rounding: undefined };
  expect(() => answerGoal(asked, () => ({ target: "", rates: [], rounding: "" }))).toThrow(Unclear);
});

it("of a file's hours its sentence is told", () => {
  expect(hoursFaults({ week: [["Someday", "09:00", "18:00"]], holidays: [], timeZone: "Etc/UTC" }, known).map(worded)).toEqual([
    expect.stringContaining("Someday"),
  ]);
});

it("what else is thrown goes through", () => {
  const week = [
    [
      {
        toString: () => {
          throw new TypeError("ours");
        },
      } as unknown as string,
      "09:00",
      "18:00",
    ],
  ];
  expect(() => hoursFaults({ week, holidays: [], timeZone: "Etc/UTC" }, known)).toThrow("ours");
});
