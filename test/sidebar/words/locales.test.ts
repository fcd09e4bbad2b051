/** Numbers in the panel follow the spreadsheet's locale, days and words its language, and nothing the browser. */

import fc from "fast-check";
import { en } from "../../../sidebar/language/en/en";
import { speak } from "../../../sidebar/language/spoken/words";
import { gapWords, oddsWords, shareWords, wholeWords } from "../../../sidebar/words/figure-words";
import { clockTime, dayWords, isoDay, momentWords } from "../../../sidebar/words/moment-words";
import { plainText, readTyped, textOf } from "../../../sidebar/words/number-text";
import { MARKED, markedText } from "../../../src/language/spoken/marked";
import { textsIn } from "../fake-page";
import { drawn, opened, settle, show } from "../shell/drawn-panel";
import { STATE } from "../shell/latin-sheet";

afterEach(() => speak("en", "en-US"));

/** What is typed into a box, and its number by the spreadsheet's locale; null where the panel asks which of two is meant. */
const COMMA: [kind: "count" | "minutes" | "share", text: string, number: number | null][] = [
  ["minutes", "1,5", 1.5],
  ["minutes", "1.5", 1.5],
  ["minutes", "0,250", 0.25],
  ["count", "1.250", 1250],
  ["count", "1,250", null],
  ["minutes", "12,500", null],
  ["count", "1.250,5", 1250.5],
  ["count", "1,250.5", 1250.5],
  ["count", "1.234.567", 1234567],
  ["count", "1,234,567", 1234567],
  ["count", "1 250", 1250],
  ["count", "1\u202f250", 1250],
  ["count", "1\u00a0250,5", 1250.5],
  ["count", "1'250", 1250],
  ["count", "1,2500", 1.25],
  ["share", "48,5 %", 0.485],
  ["share", "48,5\u202f%", 0.485],
  ["share", "1,250", 0.0125],
  ["share", "1.250", 0.0125],
];
const POINT: typeof COMMA = [
  ["minutes", "1,5", 1.5],
  ["count", "1,250", 1250],
  ["count", "1.250", null],
  ["count", "1,250.5", 1250.5],
  ["count", "1.250,5", 1250.5],
  ["count", "1.234.567", 1234567],
  ["count", "1 250", 1250],
  ["count", "1 250.5", 1250.5],
  ["share", "48,5 %", 0.485],
];

describe.each([
  ["pt-BR", COMMA],
  ["fr-FR", COMMA],
  ["de-DE", COMMA],
  ["en-US", POINT],
  ["en-GB", POINT],
])("a number typed in %s", (locale, rows) => {
  beforeEach(() => speak("en", locale));

  it.each(rows)("%s as %p is %p", (kind, text, number) => {
    const read = readTyped(kind, text);
    if (number !== null) return expect(read).toEqual({ value: number });
    const [whole, part] = [text.replace(/[.,]/, ""), text.replace(/0+$/, "")];
    expect(read).toEqual({ sentence: `Type a number as ${whole} or as ${part}: ${text} can mean either.` });
  });
});

const AT = new Date("2026-09-18T13:05:00Z");
const LATER = new Date("2026-12-01T10:00:00Z");
/** Between thousands in France: a narrow space that does not break. */
const NARROW = "\u202f";

describe.each([
  ["en-US", "1,782", "48.7%", "+1,200", "48.5", "0.25"],
  ["pt-BR", "1.782", "48,7%", "+1.200", "48,5", "0,25"],
  ["fr-FR", `1${NARROW}782`, "48,7%", `+1${NARROW}200`, "48,5", "0,25"],
])("in a spreadsheet of %s", (locale, whole, share, gap, typedShare, plain) => {
  beforeEach(() => speak("en", locale));

  it("figures are written as its cells are", () => {
    expect([wholeWords(1782), shareWords(0.4867), gapWords(1200), oddsWords(0.5)]).toEqual([whole, share, gap, "50%"]);
    expect([textOf("share", 0.485), plainText(0.25), plainText("0.25")]).toEqual([typedShare, plain, "0.25"]);
    expect(en.figures.leads(1782)).toBe(`${whole} leads`);
  });

  it("they stay so in another language", () => {
    speak(MARKED);
    expect(wholeWords(1782)).toBe(whole);
    speak("en");
    expect(wholeWords(1782)).toBe(whole);
  });

  it("reads back every number that a box shows", () => {
    const number = fc.double({ min: 1e-9, max: 1e9, noNaN: true }).map((value) => Number(value.toPrecision(10)));
    fc.assert(fc.property(number, (value) => expect(readTyped("minutes", textOf("minutes", value))).toEqual({ value })));
  });

  it("days and hours are the language's: a month by its name is a word", () => {
    expect(momentWords(AT, LATER, "Etc/UTC")).toBe(`on ${dayWords(AT, "Etc/UTC")} at 13:05`);
    expect([dayWords(LATER, "Etc/UTC"), isoDay(LATER, "Etc/UTC")]).toEqual(["1 Dec 2026", "2026-12-01"]);
    speak(MARKED);
    expect(dayWords(LATER, "Etc/UTC")).toBe(markedText("1 Dec 2026"));
  });

  it("its plan and its leads are drawn with them, whatever the browser's locale", async () => {
    const asked: unknown[] = [];
    const spies = ([Number, Date] as const).flatMap(({ prototype }) =>
      (["toLocaleString", "toLocaleDateString", "toLocaleTimeString"] as const)
        .filter((name) => name in prototype && Object.hasOwn(prototype, name))
        .map((name) => {
          const write = (prototype as Date)[name];
          return jest.spyOn(prototype as Date, name).mockImplementation(function (this: Date, ...how: Parameters<typeof write>) {
            asked.push(how[0]);
            return write.apply(this, how);
          });
        }),
    );
    await opened({ panelOpen: { ...STATE, locale } });
    const text = textsIn(drawn.root).join(" ");
    expect(text).toContain(whole);
    expect(text).toContain(share);
    for (const spy of spies) spy.mockRestore();
    expect(new Set(asked.map((one) => typeof one))).toEqual(new Set(["string"]));
    show(null);
    await settle();
    expect(clockTime(new Date(2026, 10, 30, 17, 5))).toBe("17:05");
  });
});
