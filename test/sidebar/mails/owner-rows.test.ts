import { holdsOddLetters, holdsOwner, withOwners } from "../../../sidebar/mails/owner-rows";

const ADA = { name: "Ada Roth", address: "ada@example.com" };
const BEN = { name: "", address: "ben@example.com" };

it.each([
  ["", [BEN], "ben@example.com | | sales | ben@example.com"],
  ["Cy | | | cy@example.com", [ADA], "Cy | | | cy@example.com\nAda Roth | | sales | ada@example.com"],
  ["Cy | Cyril\n", [ADA, BEN], "Cy | Cyril\nAda Roth | | sales | ada@example.com\nben@example.com | | sales | ben@example.com"],
])("the table %j with more rows", (table, added, together) => expect(withOwners(table, added, "sales")).toBe(together));

it.each([
  ["Ada | | sales | ADA@example.com | | 2", true],
  ["Ada | Adi; ada@example.com | | cy@example.com", true],
  ["Ada | | | ada@example.com.au", false],
  ["", false],
])("the table %j holds Ada's address: %p", (table, holds) => expect(holdsOwner(table, ADA)).toBe(holds));

it.each([
  ["ada.o'neil+crm@example.com", false],
  // The first letter is Cyrillic.
  ["\u0430da@example.com", true],
  ["\uff21da@example.com", true],
  ["jörg@example.com", true],
])("the address %s holds letters that may look like others: %p", (address, odd) => expect(holdsOddLetters(address)).toBe(odd));
