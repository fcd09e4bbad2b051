/** Words of people that more than one rule reads, in whatever language they stand. */

import { MARKED } from "../../src/language/spoken/marked";
import { saysRejected } from "../../src/language/spoken/peoples-words";
import { speakBy } from "../../src/language/spoken/words";
import { reasonText } from "../../src/tables/clicks/stamps";

afterEach(() => speakBy(() => "en"));

describe.each(["en", MARKED])("while a document speaks %s", (language) => {
  beforeEach(() => speakBy(() => language));

  test("what a click writes of a rejected lead says so, and that of a returned one does not", () => {
    expect([reasonText("reject", "no budget"), reasonText("return", "no budget")].map(saysRejected)).toEqual([true, false]);
  });
});

test.each([
  ["Rejected", true],
  [" rejected: twice", true],
  ["REJECTED - no fit", true],
  ["Rejectedly", false],
  ["Was rejected", false],
  ["rejected2", false],
  ["", false],
])("a reason that says %p is one of a rejected lead: %p", (reason, is) => expect(saysRejected(reason)).toBe(is));
