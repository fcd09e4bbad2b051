import fc from "fast-check";
import { parseKept } from "../../../sidebar/store/kept-draft";
import { excerpts } from "../../../sidebar/words/excerpts";
import { faultWords } from "../../../sidebar/words/fault-words";
import { momentWords } from "../../../sidebar/words/moment-words";
import { withUnit } from "../../../sidebar/words/units";

describe("a moment in words", () => {
  it.each([
    ["2026-02-28T23:04:00Z", "2026-02-28T23:05:00Z", "Europe/Berlin", "today at 00:04"],
    ["2026-02-28T22:59:00Z", "2026-02-28T23:05:00Z", "Europe/Berlin", "yesterday at 23:59"],
    ["2026-02-28T22:59:00Z", "2026-02-28T23:05:00Z", "Etc/UTC", "today at 22:59"],
    ["2026-02-27T08:00:00Z", "2026-02-28T23:05:00Z", "Europe/Berlin", "on 27 Feb 2026 at 09:00"],
    ["2025-02-28T23:04:00Z", "2026-02-28T23:05:00Z", "Europe/Berlin", "on 1 Mar 2025 at 00:04"],
    // The day before had 23 hours: 24 hours back is the day before that.
    ["2026-03-29T10:00:00Z", "2026-03-29T22:30:00Z", "Europe/Berlin", "yesterday at 12:00"],
  ])("%s seen from %s in %s is %p", (at, now, zone, words) => expect(momentWords(new Date(at), new Date(now), zone)).toBe(words));
});

describe("a fault in words", () => {
  it.each<[unknown, string]>([
    [new Error("ScriptError: Error: Busy now"), "Busy now."],
    [new Error("Try again in a moment."), "Try again in a moment."],
    [new Error("NetworkError: Connection failure due to HTTP 0"), "The connection to Google was lost. Check the internet connection."],
    [
      new Error("Authorization is required to perform that action."),
      "Google did not let the add-on in. Reload this page. With several Google accounts signed in, use a window with one account only.",
    ],
    [new Error("We're sorry, a server error occurred. Please wait a bit and try again."), "Google had a passing fault."],
    [new Error(""), "No reason was given."],
    [undefined, "No reason was given."],
    ["plain", "plain."],
  ])("%p is %p", (error, words) => expect(faultWords(error)).toBe(words));
});

describe("a value within a sentence", () => {
  it.each([
    ["share", "30", "30%"],
    ["minutes", "7,5", "7,5 minutes"],
    ["minutes", "soon", "soon"],
    ["count", "35", "35"],
    ["text", "60", "60"],
  ] as const)("%s %p is %p", (kind, text, words) => expect(withUnit(kind, text)).toBe(words));
});

describe("two texts, shortened", () => {
  const START = "The same words open both of these texts, as they do when two people edit one draft of it, ";

  it("stand whole where they are short", () => expect(excerpts("one", "two")).toEqual(["one", "two"]));

  it("begin at a word shortly before they part", () => {
    expect(excerpts(`${START}mine`, `${START}theirs`)).toEqual(["…edit one draft of it, mine", "…edit one draft of it, theirs"]);
  });

  it("show the start where they differ there, and that more follows", () => {
    const [one, other] = excerpts(`A${"x".repeat(100)}`, `B${"x".repeat(100)}`);
    expect([one, other]).toEqual([`A${"x".repeat(79)}…`, `B${"x".repeat(79)}…`]);
  });

  it("cut no letter in two, and show a difference where there is one", () => {
    const text = fc.string({ unit: "grapheme", maxLength: 200 });
    fc.assert(
      fc.property(text, text, text, (start, one, other) => {
        const [a, b] = excerpts(start + one, start + other);
        expect(a === b).toBe(start + one === start + other);
        for (const cut of [a, b]) expect(cut).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/);
        for (const cut of [a, b]) expect([...cut].length).toBeLessThanOrEqual(82);
      }),
    );
  });
});

describe("what was kept of a draft", () => {
  const entry = { text: "Mine", was: 60 };
  it.each<[string | null, object]>([
    [null, {}],
    ["", {}],
    ["not JSON", {}],
    ["null", {}],
    ["[1]", {}],
    ['"text"', {}],
    [JSON.stringify({ a: entry, b: { text: 1, was: 2 }, c: null, typed: { d: entry } }), { a: entry }],
  ])("%p is read as %p", (text, kept) => expect(parseKept(text)).toEqual(kept));
});
