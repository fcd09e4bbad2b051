/** No text of a row becomes a link in a mail, whatever program shows it. */
import fc from "fast-check";
import { withoutLinks } from "../../../src/core/mail/links";
import { nameLine, oneLine } from "../../../src/core/mail/mail-line";

describe("a text without links", () => {
  it.each([
    ["http://evil.example", "evil. example"],
    ["HTTPS://www.evil.com/win?x=1", "www. evil. com/win?x=1"],
    ["Prize: ftp://evil.com", "Prize: evil. com"],
    ["hthttp://tp://evil.com", "evil. com"],
    ["evil.com", "evil. com"],
    ["Booking.com B.V.", "Booking. com B. V."],
    ["пример.рф", "пример. рф"],
    ["ana@evil.com", "ana@evil. com"],
    ["evil。com", "evil。 com"],
    ["evil．com", "evil． com"],
    ["evil｡com/x", "evil｡ com/x"],
    ["mailto:ana@evil.com", "mailto: ana@evil. com"],
    ["tel:+49123", "tel: +49123"],
    ["10.0.0.1/login", "10. 0.0.1/login"],
    ["a.b.c.d", "a. b. c. d"],
    // What people type and no program takes for a link stays.
    ["Acme Inc., Berlin", "Acme Inc., Berlin"],
    ["St. Gallen", "St. Gallen"],
    ["3.5 million", "3.5 million"],
    ["Version 1.2.3", "Version 1.2.3"],
    ["10:30", "10:30"],
    ["wait…", "wait…"],
    ["…and so on...", "…and so on..."],
    ["Müller & Söhne", "Müller & Söhne"],
    ["", ""],
  ])("%j becomes %j", (text, plain) => expect(withoutLinks(text)).toBe(plain));

  it("holds none, and is the same the second time", () => {
    const word = fc.constantFrom(
      "http",
      "https",
      "mailto",
      "www",
      "evil",
      "com",
      "://",
      ":",
      "//",
      ".",
      "@",
      " ",
      "\n",
      "\u200B",
      "\u202E",
      "a",
      "1",
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 24 }), (parts) => {
        const line = oneLine(parts.join(""));
        expect(line).not.toMatch(/:\/\/|[a-z]:[^\s:/]|\S\.[a-z]|[\n\u200B\u202E]/i);
        expect(oneLine(line)).toBe(line);
      }),
    );
  });
});

describe("a name in a mail", () => {
  it.each([
    ["Ada Roth", "Ada Roth"],
    ["Ada\u2028http://x.com", "Ada x. com"],
    ["\u200Bhttps://a.co\u200B", "a. co"],
    ["\ud83d", ""],
    ["x".repeat(81), `${"x".repeat(79)}…`],
    ["😀".repeat(81), `${"😀".repeat(79)}…`],
  ])("%j becomes %j", (text, name) => expect(nameLine(text)).toBe(name));
});
