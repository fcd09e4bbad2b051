/** People whom earlier builds kept in rows of their own, carried into the table. */

import fc from "fast-check";
import { fileValues } from "../../../src/core/agreement/agreement-file";
import { inTodaysItems } from "../../../src/core/agreement/retired-items";
import { differences } from "../../../src/core/agreement/versions";
import { addressBook } from "../../../src/core/people/address-book";
import { carriedPeople, withOwners } from "../../../src/core/people/carried-people";
import { PEOPLES_WORDS } from "../../../src/language/spoken/peoples-words";
import { EARLIER_STARTS } from "../../../src/language/spoken/starting-stages";

const told = (items: Record<string, string>) => (key: string) => items[key] ?? "";
const owners = (text: string) => ({ "mails.owners": text });

describe("the table that earlier items come to", () => {
  it.each<[string, Record<string, string>, string]>([
    ["nothing", {}, ""],
    ["owners", owners("Ada | ada@example.com\nBen | ben@example.com"), "Ada | | sales | ada@example.com\nBen | | sales | ben@example.com"],
    ["several words for one address", owners("Ada | a@x.org\nAda Roth | A@x.org\na@x.org | a@x.org"), "Ada | Ada Roth | sales | a@x.org"],
    ["an address, and the name for it", owners("a@x.org | a@x.org\nAda | a@x.org"), "Ada | | sales | a@x.org"],
    ["the same word twice: the first counts", owners("Ada | a@x.org\nADA | b@x.org"), "Ada | | sales | a@x.org"],
    ["what is no address, as it was typed", owners("Zed | zed@@x"), "Zed | | sales | zed@@x"],
    ["a row without an address", owners("Zed"), "Zed | | sales"],
    ["a row without a name", owners(" | a@x.org"), "a@x.org | | sales | a@x.org"],
    [
      "a name with a stroke and one with a semicolon",
      owners("Ada | a@x.org | b\nA;B | c@x.org"),
      "Ada | | sales | a@x.org / b\nA;B | | sales | c@x.org",
    ],
    [
      "contacts, signers and the manager, who take no turn",
      {
        "contact.sales": "Ben Ode, ben@x.org",
        "contact.marketing": "Ana Lim <ana@x.org>",
        "contact.shared": "cora@x.org",
        "signer.sales": "Cleo",
        "signer.marketing": "Ana L. ana@x.org",
        "mails.manager": "Max max@x.org",
      },
      [
        "Ben Ode | | sales | ben@x.org | | 0",
        "Ana Lim | Ana L. | marketing | ana@x.org | | 0",
        "cora@x.org | | | cora@x.org | | 0",
        "Max | | sales | max@x.org | | 0",
      ].join("\n"),
    ],
    [
      "a contact who has leads, too",
      { ...owners("Ben | ben@x.org"), "contact.sales": "Ben Ode, ben@x.org" },
      "Ben | Ben Ode | sales | ben@x.org",
    ],
    [
      "a name with a comma",
      { ...owners("Ben | ben@x.org"), "contact.sales": "Lim, Berta <ben@x.org>" },
      "Ben | Lim, Berta; | sales | ben@x.org",
    ],
  ])("of %s", (_, items, table) => expect(carriedPeople(told(items))).toBe(table));

  it("leads mails to the same addresses as before", () => {
    const names = fc.constantFrom("Ada", "Ben", "Ada Roth", "ada@x.org", "Lim, Berta");
    const emails = fc.constantFrom("ada@x.org", "ben@x.org", "team@x.org");
    const rows = fc.uniqueArray(fc.tuple(names, emails), { maxLength: 4, selector: ([name]) => name });
    fc.assert(
      fc.property(rows, fc.option(fc.tuple(names, emails)), (listed, contact) => {
        const items = {
          ...owners(listed.map((row) => row.join(" | ")).join("\n")),
          ...(contact && { "contact.sales": `${contact[0].replace(/\S+@\S+/, "")} <${contact[1]}>` }),
        };
        const [before, after] = [
          addressBook(told(items)),
          addressBook(told({ ...items, "mails.owners": "", people: carriedPeople(told(items)) })),
        ];
        for (const [name] of listed) expect([name, after.of(name)]).toEqual([name, before.of(name)]);
        expect(after.manager).toBe(before.manager);
        expect(after.isEmpty).toBe(before.isEmpty);
      }),
    );
  });
});

describe("owners who were typed into the earlier row later", () => {
  const TABLE = "Ada | Adi | sales | ada@x.org | Source: Fair | 2\n\nBen";
  it.each<[string, string, string, string[]]>([
    ["nobody new", "Ada | ada@x.org\nadi | other@x.org", "Ada | Adi | sales | ada@x.org | Source: Fair | 2\nBen", []],
    ["somebody new", "Cem | cem@x.org", "Ada | Adi | sales | ada@x.org | Source: Fair | 2\nBen\nCem | | sales | cem@x.org", ["Cem"]],
    ["another word for somebody", "A. Roth | ada@x.org", "Ada | Adi; A. Roth | sales | ada@x.org | Source: Fair | 2\nBen", ["A. Roth"]],
  ])("%s", (_, typed, text, came) => expect(withOwners(TABLE, typed)).toEqual({ text, came }));

  it("are a further name in a row that was copied from a spreadsheet", () =>
    expect(withOwners("Ada\t\tsales\tada@x.org\t\t2", "Adi | ada@x.org").text).toBe("Ada | Adi | sales | ada@x.org | | 2"));

  it("begin a table that holds nobody", () =>
    expect(withOwners("", "Cem | cem@x.org")).toEqual({ text: "Cem | | sales | cem@x.org", came: ["Cem"] }));
});

describe("versions from before the table", () => {
  const values = (items: Record<string, string>) => new Map(Object.entries(items));
  const EARLIER = values({ ...owners("Ada | ada@x.org"), "contact.sales": "Ben Ode, ben@x.org" });

  it("hold their owners as people, and no more than they said", () =>
    expect([...inTodaysItems(EARLIER, EARLIER_STARTS)]).toEqual([
      ["contact.sales", "Ben Ode, ben@x.org"],
      ["people", "Ada | | sales | ada@x.org"],
    ]));

  it("are no other where the table only came, and are one where it changed", () => {
    const carried = carriedPeople((key) => String(EARLIER.get(key) ?? ""));
    const now = (people: string) => values({ "contact.sales": "Ben Ode, ben@x.org", people });
    expect(differences(EARLIER, now(carried), EARLIER_STARTS)).toEqual([]);
    expect(differences(EARLIER, now(`${carried}\nCem`), EARLIER_STARTS)).toEqual([
      { key: "people", before: carried, after: `${carried}\nCem` },
    ]);
    expect(differences(values({}), values({ people: "" }), EARLIER_STARTS)).toEqual([]);
  });
});

describe("a file from before the table", () => {
  const read = (fields: Record<string, string>, people = "") =>
    fileValues(
      Object.entries(fields).map(([key, value]) => ({ key, value })),
      EARLIER_STARTS,
      PEOPLES_WORDS,
      people,
    );

  it("brings its owners beside the people who are there", () =>
    expect(read(owners("Cem | cem@x.org"), "Ada | | sales")).toEqual({
      values: new Map([["people", "Ada | | sales\nCem | | sales | cem@x.org"]]),
    }));
  it("that holds a table brings that", () => expect(read({ people: "Ada" }, "Ben")).toEqual({ values: new Map([["people", "Ada"]]) }));
  it("is refused where an owner's address is none", () => expect(read(owners("Zed | zed@@x"))).toHaveProperty("faults"));
});
