import fc from "fast-check";
import { matchedRows } from "../../../src/core/exports/matched-rows";

type Marks = [id: string | number, email: string] | null;

const marks = (rows: readonly Marks[]) => rows.map((row) => row && { id: row[0], email: row[1] });
const nothing = { known: [], fresh: [], twice: [], without: [], gone: [], areIdsForeign: false };

describe("rows of an export", () => {
  it.each<[string, Marks[], Marks[], object]>([
    ["by ID", [["L-1", ""]], [["L-1", ""]], { known: [{ row: 0, lead: 0, by: "id" }] }],
    ["by ID, a number or a text", [[7, ""]], [["7 ", ""]], { known: [{ row: 0, lead: 0, by: "id" }] }],
    ["by ID, capitals and blanks aside", [[" l-1", ""]], [["L-1", ""]], { known: [{ row: 0, lead: 0, by: "id" }] }],
    ["by ID, whatever the e-mails say", [["L-1", "new@x.com"]], [["L-1", "old@x.com"]], { known: [{ row: 0, lead: 0, by: "id" }] }],
    ["by e-mail without an ID", [["", "A@X.com "]], [["L-1", "a@x.com"]], { known: [{ row: 0, lead: 0, by: "email" }] }],
    ["by e-mail where the lead has no ID yet", [["L-1", "a@x.com"]], [["", "a@x.com"]], { known: [{ row: 0, lead: 0, by: "email" }] }],
    [
      "another ID is another lead where IDs tell",
      [
        ["L-1", "a@x.com"],
        ["L-2", "a@x.com"],
      ],
      [["L-1", "a@x.com"]],
      { known: [{ row: 0, lead: 0, by: "id" }], fresh: [1] },
    ],
    [
      "by e-mail where the two count in different ways",
      [
        ["HS-1", "a@x.com"],
        ["HS-2", "b@x.com"],
        ["HS-3", "c@x.com"],
      ],
      [
        [1, "a@x.com"],
        [2, "b@x.com"],
      ],
      {
        known: [
          { row: 0, lead: 0, by: "email" },
          { row: 1, lead: 1, by: "email" },
        ],
        fresh: [2],
        areIdsForeign: true,
      },
    ],
    [
      "new IDs only are no other way",
      [
        ["L-8", "a@x.com"],
        ["L-9", "z@x.com"],
        ["L-10", "y@x.com"],
      ],
      [["L-1", "a@x.com"]],
      { fresh: [0, 1, 2] },
    ],
    [
      "two new ones of one e-mail with two IDs",
      [
        ["L-2", "a@x.com"],
        ["L-3", "a@x.com"],
      ],
      [],
      { fresh: [0, 1] },
    ],
    [
      "an ID twice in the export",
      [
        ["L-1", ""],
        ["L-1", ""],
      ],
      [["L-1", ""]],
      {
        twice: [
          { row: 0, by: "id" },
          { row: 1, by: "id" },
        ],
      },
    ],
    [
      "a new ID twice in the export",
      [
        ["L-9", ""],
        ["l-9", ""],
      ],
      [],
      {
        twice: [
          { row: 0, by: "id" },
          { row: 1, by: "id" },
        ],
      },
    ],
    [
      "an ID twice in the lead tab",
      [["L-1", ""]],
      [
        ["L-1", ""],
        ["L-1", ""],
      ],
      { twice: [{ row: 0, by: "id" }] },
    ],
    [
      "an e-mail twice in the export",
      [
        ["", "a@x.com"],
        ["", "a@x.com"],
      ],
      [],
      {
        twice: [
          { row: 0, by: "email" },
          { row: 1, by: "email" },
        ],
      },
    ],
    [
      "an e-mail twice in the lead tab",
      [["", "a@x.com"]],
      [
        ["L-1", "a@x.com"],
        ["L-2", "a@x.com"],
      ],
      { twice: [{ row: 0, by: "email" }] },
    ],
    [
      "an e-mail beside the ID of the same lead",
      [
        ["L-1", "a@x.com"],
        ["", "a@x.com"],
      ],
      [["L-1", "a@x.com"]],
      { known: [{ row: 0, lead: 0, by: "id" }], twice: [{ row: 1, by: "email" }] },
    ],
    [
      "an e-mail beside the ID of the same lead, which came without its e-mail",
      [
        ["", "a@x.com"],
        ["L-1", ""],
      ],
      [["L-1", "a@x.com"]],
      { known: [{ row: 1, lead: 0, by: "id" }], twice: [{ row: 0, by: "email" }] },
    ],
    [
      "an e-mail beside the ID of the same lead, which came with a new e-mail",
      [
        ["L-1", "new@x.com"],
        ["", "a@x.com"],
      ],
      [["L-1", "a@x.com"]],
      { known: [{ row: 0, lead: 0, by: "id" }], twice: [{ row: 1, by: "email" }] },
    ],
    [
      "neither",
      [
        ["", "not known"],
        ["-", ""],
      ],
      [["L-1", "a@x.com"]],
      { without: [0, 1], gone: [0] },
    ],
    ["blank rows", [null, ["L-1", ""]], [null, ["L-1", ""]], { known: [{ row: 1, lead: 1, by: "id" }] }],
    [
      "what is no longer in it",
      [["L-1", ""]],
      [
        ["L-1", ""],
        ["L-2", ""],
        ["", "b@x.com"],
        ["", ""],
      ],
      { known: [{ row: 0, lead: 0, by: "id" }], gone: [1, 2] },
    ],
    ["an ID that came back without its e-mail's", [["", "b@x.com"]], [["L-2", "b@x.com"]], { known: [{ row: 0, lead: 0, by: "email" }] }],
  ])("%s", (_, exported, leads, found) => expect(matchedRows(marks(exported), marks(leads))).toEqual({ ...nothing, ...found }));

  it("each row has one fate, and no lead is met twice", () => {
    const row = fc.option(fc.tuple(fc.constantFrom("", "1", "2", "3"), fc.constantFrom("", "a@x", "b@x", "c@x")), { nil: null });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), fc.array(row, { maxLength: 8 }), (exported, leads) => {
        const { known, fresh, twice, without, gone } = matchedRows(marks(exported), marks(leads));
        const rows = [...known.map((one) => one.row), ...fresh, ...twice.map((one) => one.row), ...without];
        expect(rows.sort()).toEqual(exported.flatMap((one, at) => (one ? [at] : [])));
        const met = known.map(({ lead }) => lead);
        expect(new Set(met).size).toBe(met.length);
        expect(met.filter((lead) => gone.includes(lead))).toEqual([]);
      }),
    );
  });
});
