/** Mail goes to addresses that the agreement names, whatever stands in the column Owner. */

import { isAlreadySentIn, withSent } from "../../../src/core/mail/already-sent";
import { mailedBefore, unknownOwners } from "../../../src/core/mail/unknown-owners";
import { addressIn } from "../../../src/core/people/address";
import { addressBook, withoutAddress } from "../../../src/core/people/address-book";

import { inWords } from "../../harness/in-words";

describe("the address in a cell Owner", () => {
  it.each([
    ["ada@example.com", "ada@example.com"],
    ["  Ada Roth <ada@example.com> ", "ada@example.com"],
    ["Ada Roth, ada@example.com", "ada@example.com"],
    ["Ada", ""],
    ["", ""],
    ["ada@example", ""],
    ["ada@example.com, eve@evil.com", ""],
    ["ada@example.com\neve", ""],
    ["ada@example.com\r\nBcc: eve@evil.com", ""],
    ["ada@example.com\u2028Bcc: x", ""],
    ["ada@exam\u200Bple.com", ""],
    ["\u202Eada@example.com", ""],
    ["ada@example.com\u0000", ""],
    [`${"a".repeat(250)}@example.com`, ""],
    ["mailto:ada@example.com", "ada@example.com"],
    ["Ada: ada@example.com", "ada@example.com"],
    // The stroke parts the cells of the table into which "Add" writes.
    ["ada|eve@example.com", "eve@example.com"],
    ['"ada"@example.com', ""],
  ])("%j: %j", (owner, address) => expect(addressIn(owner)).toBe(address));
});

const AGREED: Record<string, string> = {
  "contact.sales": "Ben Ode, ben@example.com",
  "contact.marketing": "Ana Lim <ana@example.com>",
  "contact.shared": "Cora, cora@example.com",
  "signer.sales": "Cleo Ray cleo@example.com",
  "mails.manager": "Max Berg, max@example.com",
  "mails.reports": "Rita Poe, rita@example.com\nboss@example.com",
  people:
    "Ada | | sales | ada@example.com\nZed | | | zed@@example\n | | | bare@example.com\nMia Lund | Mia; mia@old.example | | mia@example.com\nPat",
  "mails.owners": "Olaf | olaf@example.com\nZora | zora@@example\nAda | ada@second.example",
};
const book = addressBook((key) => AGREED[key] ?? "");

describe("who gets the mail of an owner", () => {
  it.each([
    ["Ada", "ada@example.com"],
    ["ada@example.com", "ada@example.com"],
    ["ADA@EXAMPLE.COM", "ada@example.com"],
    ["Whoever <ada@example.com>", "ada@example.com"],
    ["cora@example.com", "cora@example.com"],
    ["Cleo Ray", "cleo@example.com"],
    ["Rita Poe", "rita@example.com"],
    ["boss@example.com", "boss@example.com"],
    ["max@example.com", "max@example.com"],
    ["bare@example.com", "bare@example.com"],
    // What somebody is also called, and an address that he had.
    ["mia", "mia@example.com"],
    ["mia@old.example", "mia@example.com"],
    ["Mia L. <mia@old.example>", "mia@example.com"],
    // In the table that an earlier build kept.
    ["Olaf", "olaf@example.com"],
    ["ada@second.example", "ada@second.example"],
    // Named nowhere, or not an address.
    ["eve@evil.com", ""],
    ["Ada <eve@evil.com>", ""],
    ["Ada, eve@evil.com", ""],
    ["ada@example.com\nBcc: eve@evil.com", ""],
    ["ada@example.com, eve@evil.com", ""],
    ["nobody@example.com", ""],
    ["Zed", ""],
    ["Zora", ""],
    ["Pat", ""],
    ["", ""],
  ])("%j: %j", (owner, address) => expect(book.of(owner)).toBe(address));

  it.each([
    ["eve@evil.com", "eve@evil.com"],
    ["Ada <eve@evil.com>", "eve@evil.com"],
    ["ada@example.com", ""],
    ["Ada", ""],
    ["Zoe", ""],
    ["ada@example.com\nBcc: eve@evil.com", ""],
  ])("%j is offered to be added: %j", (owner, address) => expect(book.unknown(owner)).toBe(address));

  it("is nobody where the agreement names nobody", () => {
    expect(addressBook(() => "").isEmpty).toBe(true);
    expect(book.isEmpty).toBe(false);
  });
});

describe("people who are named by the table's names alone", () => {
  const NAMED: Record<string, string> = {
    people: "Ada Roth | Ada | sales | ada@example.com\nBen Ode | | sales | ben@example.com\nPat | | marketing",
    "contact.sales": "ben ode",
    "contact.marketing": "Pat",
    "mails.manager": "Ada",
    "mails.reports": "Ben Ode\nrita@example.com\nNobody",
  };
  const named = addressBook((key) => NAMED[key] ?? "");

  it("have the table's addresses", () =>
    expect([named.manager, named.marketing, named.contacts, named.reports]).toEqual([
      "ada@example.com",
      "",
      ["ben@example.com"],
      ["ben@example.com", "rita@example.com"],
    ]));

  it.each<[string, string, string | null]>([
    ["mails.manager", "Ada", null],
    ["mails.manager", "max@example.com", null],
    ["mails.manager", "", null],
    ["mails.manager", "Max", "Max"],
    ["mails.manager", "Pat", "Pat"],
    ["mails.reports", "Ben Ode\nrita@example.com\nNobody", "Nobody"],
    // Who signs may have no address.
    ["signer.sales", "Cleo", null],
  ])("of whom mails need one are told where there is none: %s, %j", (key, text, lacking) => {
    const sentence = lacking && expect.stringContaining(`No e-mail address is known of "${lacking}"`);
    expect(inWords(withoutAddress(key, text, NAMED.people ?? ""))).toEqual(sentence);
  });
});

const lead = (owner: string, state = "overdue" as const, key = owner, start = 1000) => ({ owner, state, key, start });
const told = withSent(
  withSent({}, ["digest|2026-11-16|ada@old.example", "digest|2026-11-16|ben@example.com"], "2026-11-16"),
  ["ready|L-7|500"],
  "2026-11-17",
);

describe("addresses that the agreement does not name", () => {
  const leads = [
    lead("eve@evil.com"),
    lead("Eve <EVE@evil.com>"),
    lead("Ada Old <ada@old.example>"),
    lead("ben@example.com"),
    { owner: "dan@old.example", state: "onTime" as const, key: "L-7", start: 500 },
    { owner: "fay@new.example", state: "onTime" as const, key: "L-8", start: 500 },
    lead("Zoe"),
  ];

  it("had mail before where the memory of mails says so", () =>
    expect(mailedBefore(told, leads, book)).toEqual(["ada@old.example", "dan@old.example"]));

  it("had none where the memory is of leads of others, or gone", () => {
    expect(mailedBefore({}, leads, book)).toEqual([]);
    expect(mailedBefore(withSent({}, ["breach|L-7|500"], "2026-11-17"), leads, book)).toEqual([]);
  });

  it("are listed once each: first who had mail, then by leads that wait; without those whose leads are all answered", () =>
    expect(unknownOwners(leads, book, ["ada@old.example", "dan@old.example"])).toEqual([
      { address: "ada@old.example", name: "Ada Old", open: 1, hadMail: true },
      { address: "dan@old.example", name: "", open: 0, hadMail: true },
      { address: "eve@evil.com", name: "", open: 2, hadMail: false },
    ]));

  it("are known once the agreement names them", () => {
    const people = `${AGREED.people}\nAda Old | | | ada@old.example`;
    const more = addressBook((key) => (key === "people" ? people : (AGREED[key] ?? "")));
    expect(unknownOwners(leads, more, ["ada@old.example"]).map(({ address }) => address)).toEqual(["eve@evil.com"]);
    expect(isAlreadySentIn(told)("digest|2026-11-16|ada@old.example")).toBe(true);
  });
});
