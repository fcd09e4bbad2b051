import { holdsOddLetters, holdsOwner, withOwners } from "../../../sidebar/mails/owner-rows";

const ADA = { name: "Ada Roth", address: "ada@example.com" };
const BEN = { name: "", address: "ben@example.com" };

it.each([
  ["", [BEN], "ben@example.com | ben@example.com"],
  ["Cy | cy@example.com", [ADA], "Cy | cy@example.com\nAda Roth | ada@example.com"],
  ["Cy | cy@example.com\n", [ADA, BEN], "Cy | cy@example.com\nAda Roth | ada@example.com\nben@example.com | ben@example.com"],
])("the table %j with more rows", (table, added, together) => expect(withOwners(table, added)).toBe(together));

it.each([
  ["Ada | ADA@example.com", true],
  ["Ada | ada@example.com.au", false],
  ["ada@example.com | cy@example.com", false],
  ["", false],
])("the table %j holds Ada's address: %p", (table, holds) => expect(holdsOwner(table, ADA)).toBe(holds));

it.each([
  ["ada.o'neil+crm@example.com", false],
  // The first letter is Cyrillic.
  ["\u0430da@example.com", true],
  ["\uff21da@example.com", true],
  ["jörg@example.com", true],
])("the address %s holds letters that may look like others: %p", (address, odd) => expect(holdsOddLetters(address)).toBe(odd));
