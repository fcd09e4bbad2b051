import * as fc from "fast-check";
import type { Cell } from "../../../src/core/cells/cell";

import { duplicateNotes } from "../../../src/core/sla/duplicates";
import { worded } from "../../../src/language/spoken/worded";
import { noteText } from "../../../src/tables/own-columns/note-text";

const notes = (...leads: ([Cell, Cell] | null)[]): string[] =>
  duplicateNotes(
    leads.map((lead) => lead && { id: lead[0], email: lead[1] }),
    2,
  ).map(noteText);

describe("leads that stand twice", () => {
  it.each<[string, ([Cell, Cell] | null)[], string[]]>([
    [
      "by their Lead ID",
      [
        ["L-1", ""],
        ["L-1", ""],
      ],
      ["Row 3 has the same Lead ID", "Row 2 has the same Lead ID"],
    ],
    [
      "by a number",
      [
        [7, ""],
        ["7", ""],
      ],
      ["Row 3 has the same Lead ID", "Row 2 has the same Lead ID"],
    ],
    [
      "by their e-mail, capitals and blanks aside",
      [
        ["", "Ann@Example.com"],
        ["", " ann@example.com\u00a0"],
      ],
      ["Row 3 has the same e-mail", "Row 2 has the same e-mail"],
    ],
    [
      "name the first other row",
      [
        ["a", ""],
        ["b", ""],
        ["A ", ""],
        ["a", ""],
      ],
      ["Row 4 has the same Lead ID", "", "Row 2 has the same Lead ID", "Row 2 has the same Lead ID"],
    ],
    [
      "are named once for both",
      [
        ["a", "x@y.z"],
        ["a", "x@y.z"],
      ],
      ["Row 3 has the same Lead ID", "Row 2 has the same Lead ID"],
    ],
    [
      "are named for each of both where they are others",
      [
        ["a", "x@y.z"],
        ["a", ""],
        ["b", "x@y.z"],
      ],
      ["Row 3 has the same Lead ID; Row 4 has the same e-mail", "Row 2 has the same Lead ID", "Row 2 has the same e-mail"],
    ],
    ["leave rows without a lead out", [["a", ""], null, ["a", ""]], ["Row 4 has the same Lead ID", "", "Row 2 has the same Lead ID"]],
    [
      "are not those without either",
      [
        ["", ""],
        ["", ""],
        [" ", " "],
      ],
      ["", "", ""],
    ],
    [
      "are not those with a sign for none",
      [
        ["-", "-"],
        ["-", "-"],
        ["—", "n/a"],
        ["—", "n/a"],
      ],
      ["", "", "", ""],
    ],
    [
      "are not those whose cell holds an error, waits or is a box",
      [
        ["#N/A", "Loading..."],
        ["#N/A", "Loading..."],
        [false, false],
        [false, false],
      ],
      ["", "", "", ""],
    ],
    [
      "are not 007 and 7",
      [
        ["007", ""],
        [7, ""],
      ],
      ["", ""],
    ],
  ])("%s", (_, leads, expected) => expect(notes(...leads)).toEqual(expected));

  it("always name another row of the same key", () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom("a", "b", "c", "")), (ids) => {
        const told = duplicateNotes(
          ids.map((id) => ({ id, email: "" })),
          0,
        );
        told.forEach(([sentence], row) => {
          const isTwice = ids[row] !== "" && ids.filter((id) => id === ids[row]).length > 1;
          const other = Number(/\d+/.exec(worded(sentence ?? ""))?.[0] ?? -1);
          expect(other >= 0 && other !== row && ids[other] === ids[row]).toBe(isTwice);
        });
      }),
    ));
});
