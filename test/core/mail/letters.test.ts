/** What mails say, and that no text of people becomes anything but text. */

import fc from "fast-check";
import { type AlreadySent, isAlreadySentIn, withoutSent, withSent } from "../../../src/core/mail/already-sent";
import { oneLine } from "../../../src/core/mail/mail-line";
import { isAddress } from "../../../src/core/people/address";
import { addressBook, recipientsProblem } from "../../../src/core/people/address-book";
import { letterHtml, letterText } from "../../../src/language/figures/letter";
import { inWords } from "../../harness/in-words";

describe("a line of a mail", () => {
  it.each([
    ["Ada\r\nBcc: all@example.com", "Ada Bcc: all@example. com"],
    ["  two \t words ", "two words"],
    ["a\u202Ebc\u0000d", "a bc d"],
    ["=HYPERLINK(1)", "=HYPERLINK(1)"],
    ["", ""],
    ["x".repeat(130), `${"x".repeat(119)}…`],
  ])("%j becomes %j", (text, line) => expect(oneLine(text)).toBe(line));
});

describe("an address", () => {
  it.each([
    ["ana@example.com", true],
    ["a.b+c@mail.example.co.uk", true],
    ["ana@example", false],
    ["ana@example.com, bo@example.com", false],
    ["Ana <ana@example.com>", false],
    ["=A1", false],
    ["a@b.c\nBcc: d@e.f", false],
    ["", false],
  ])("%j: %s", (text, is) => expect(isAddress(text)).toBe(is));
});

describe("who gets a mail", () => {
  const AGREED: Record<string, string> = {
    "contact.sales": "Ben Ode, ben@example.com",
    "contact.marketing": "Ana Lim <ana@example.com>",
    "signer.sales": "Cleo Ray cleo@example.com",
    people: "Ada | | sales | ada@example.com\nBroken | | | none",
  };
  const book = (more: Record<string, string> = {}) => addressBook((key) => ({ ...AGREED, ...more })[key] ?? "");

  it.each([
    ["Ada", "ada@example.com"],
    [" ADA ", "ada@example.com"],
    ["dee@example.com", ""],
    ["Dee <dee@example.com>", ""],
    ["BEN@example.com", "ben@example.com"],
    ["cleo ray", "cleo@example.com"],
    ["Broken", ""],
    ["Cleo", ""],
    ["", ""],
  ])("the owner %j: %j", (owner, address) => expect(book().of(owner)).toBe(address));

  it("is the contact person where nobody else is named", () => {
    expect(book()).toMatchObject({
      manager: "ben@example.com",
      marketing: "ana@example.com",
      reports: ["ana@example.com", "ben@example.com"],
    });
    expect(book({ "mails.manager": "Max, max@example.com" }).manager).toBe("max@example.com");
    expect(book({ "mails.reports": "Ana, ana@example.com\nBoss, boss@example.com\nAgain, ANA@example.com" }).reports).toEqual([
      "ana@example.com",
      "boss@example.com",
    ]);
    expect(book({ "contact.sales": "Ben", "contact.marketing": "" })).toMatchObject({ manager: "", contacts: [] });
  });

  it.each([
    ["Ana, ana@example.com\nBen ben@", "Line 2 has no e-mail address. Type one, such as Ana Lim, ana@example.com."],
    ["ana@example.com", null],
    // A name of the table of people.
    ["ana@example.com\nBen", null],
    ["", null],
  ])("recipients %j: %j", (text, sentence) => expect(inWords(recipientsProblem(text))).toBe(sentence));
});

describe("a letter", () => {
  const letterWith = (text: string) => ({
    subject: "s",
    parts: [
      { text },
      { heading: text },
      { entries: [{ title: text, link: "https://example.com/?a=1&b=2", lines: [text], colour: "#d93025" }] },
      { headings: [text, "n"], rows: [[text, text]] },
    ],
    foot: text,
    link: "https://example.com",
    open: "Open the spreadsheet",
  });
  const TAGS = /^<\/?(div|p|h2|a|b|br|table|tr|td|th)( (style|href)="[^"<>]*")*>$/;

  it("holds no tag, script or formula that a person typed", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom('<script>x</script>"', "'><img src=x onerror=1>", "&lt;b&gt;")), (text) => {
        const html = letterHtml(letterWith(text));
        const tags = html.match(/<[^>]*>/g) ?? [];
        expect(tags.filter((tag) => !TAGS.test(tag))).toEqual([]);
        expect(letterHtml(letterWith(text)).match(/<[^>]*>/g)).toEqual(letterHtml(letterWith("x")).match(/<[^>]*>/g));
      }),
    );
  });

  it("says the same in plain text", () => {
    expect(letterText(letterWith("a"))).toBe(
      "a\n\nA\n\na\na\nhttps://example.com/?a=1&b=2\n\na: a (n)\n\nOpen the spreadsheet: https://example.com\na",
    );
  });
});

describe("what people were told", () => {
  it("is known until it is forgotten after 45 days, and no notice is taken for another", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { maxLength: 50 }), fc.uniqueArray(fc.string(), { maxLength: 50 }), (some, others) => {
        const told = withSent(withSent({}, some, "2026-11-01"), others, "2026-11-20");
        const isTold = isAlreadySentIn(told);
        expect([...some, ...others].every(isTold)).toBe(true);
        const kept: AlreadySent = JSON.parse(JSON.stringify(withSent(told, ["new"], "2026-12-17")));
        const still = isAlreadySentIn(kept);
        expect(others.every(still)).toBe(true);
        const onlyOld = some.filter((one) => !others.includes(one) && one !== "new");
        expect(onlyOld.filter(still)).toEqual([]);
        const without = isAlreadySentIn(withoutSent(told, some));
        expect(some.filter(without)).toEqual([]);
        expect(others.filter((one) => !some.includes(one)).every(without)).toBe(true);
      }),
    );
  });

  it("names 10,000 leads apart", () => {
    const names = Array.from({ length: 10_000 }, (_, at) => `breach|L-${at}|1763454000000`);
    const isTold = isAlreadySentIn(withSent({}, names, "2026-11-18"));
    expect(Array.from({ length: 10_000 }, (_, at) => `breach|L-${at}|1763454000001`).filter(isTold)).toEqual([]);
  });
});
