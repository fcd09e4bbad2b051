/** The agreement's table of people, whatever is typed into its cells. */

import fc from "fast-check";
import { understandItem } from "../../../src/core/agreement/item-values";
import { itemOf } from "../../../src/core/agreement/items";
import type { AgreedPerson } from "../../../src/core/people/agreed-person";
import { awayIn } from "../../../src/core/people/days-away";
import { CODED_PEOPLE, isAway, type PeopleWords, peopleFault, peopleOf, peopleText, personNamed } from "../../../src/core/people/people";
import { alsoCalledIn, shareIn } from "../../../src/core/people/person-cells";
import { PEOPLES_WORDS } from "../../../src/language/spoken/peoples-words";
import { inWords } from "../../harness/in-words";

const ROW: AgreedPerson = { name: "", alsoCalled: [], team: "", email: "", takes: [], share: 1, away: [] };
const row = (cells: Partial<AgreedPerson>): AgreedPerson => ({ ...ROW, ...cells });
const peopleProblem = (text: string, words?: PeopleWords) => peopleFault(text, words)?.problem ?? null;
const inFrench: PeopleWords = { ...CODED_PEOPLE, order: () => "day first" };

describe("a row of people", () => {
  it.each<[string, AgreedPerson]>([
    ["Ada Roth", row({ name: "Ada Roth" })],
    ["Roth, Ada | Ada | sales", row({ name: "Roth, Ada", alsoCalled: ["Ada"], team: "sales" })],
    ["Ada | | Sales team | <ada@example.com>", row({ name: "Ada", team: "sales", email: "ada@example.com" })],
    ["Ada | | MARKETING | mailto:ada@example.com", row({ name: "Ada", team: "marketing", email: "ada@example.com" })],
    [" | | | ada@example.com", row({ name: "ada@example.com", email: "ada@example.com" })],
    [
      "Ada | | sales | | Source: Website, Fair; priority = High",
      row({
        ...{ name: "Ada", team: "sales" },
        takes: [
          { by: "source", words: ["Website", "Fair"] },
          { by: "priority", words: ["High"] },
        ],
      }),
    ],
    [
      'Ada | | | | Source: "Fair, Berlin", Ads: Google',
      row({ name: "Ada", takes: [{ by: "source", words: ["Fair, Berlin", "Ads: Google"] }] }),
    ],
    ["Ada | | | | Source: Website; Source: Fair", row({ name: "Ada", takes: [{ by: "source", words: ["Website", "Fair"] }] })],
    ["Ada | | | | | 0", row({ name: "Ada", share: 0 })],
    ["Ada | | | | | 50 %", row({ name: "Ada", share: 0.5 })],
    [
      "Ada | | | | | 2 | 2026-12-24 to 2027-01-02; 2027-02-10",
      row({
        ...{ name: "Ada", share: 2 },
        away: [
          { from: "2026-12-24", to: "2027-01-02" },
          { from: "2027-02-10", to: "2027-02-10" },
        ],
      }),
    ],
    // Of what is not understood, nothing is made up; nobody gets a lead by it.
    ["Ada | | salse", row({ name: "Ada" })],
    ["Ada | | sales | ada@", row({ name: "Ada", team: "sales" })],
    ["Ada | | sales | | Website", row({ name: "Ada", team: "sales", share: 0 })],
    ["Ada | | sales | | | two", row({ name: "Ada", team: "sales", share: 0 })],
    ["Ada | | sales | | | 2 | at Christmas", row({ name: "Ada", team: "sales", share: 0 })],
  ])("%j", (text, person) => expect(peopleOf(text)).toEqual([person]));

  it("is left out where it names nobody, or the same person once more", () =>
    expect(peopleOf("Ada | | sales\n | | sales\nBen\nADA | | marketing").map(({ name, team }) => [name, team])).toEqual([
      ["Ada", "sales"],
      ["Ben", ""],
    ]));

  it("is read in no text", () => expect(peopleOf(" \n\n")).toEqual([]));
});

describe("also called", () => {
  it.each<[string, string, string[]]>([
    ["", "Ada Roth", []],
    ["Ada; Adi ;", "Ada Roth", ["Ada", "Adi"]],
    ["Ada, Adi", "Ada Roth", ["Ada", "Adi"]],
    ["Roth, Ada", "Ada Roth", ["Roth, Ada"]],
    ["Roth, A.", "Ada Roth", ["Roth, A."]],
    ["Roth, Ada; Adi", "Ada Roth", ["Roth, Ada", "Adi"]],
    ["Lim, Berta;", "Ada Roth", ["Lim, Berta"]],
    ["Ada, Adi, A. R.", "Ada Roth", ["Ada", "Adi", "A. R."]],
    ["ada@old.example", "Ada Roth", ["ada@old.example"]],
  ])("%j of %s", (text, name, names) => expect(alsoCalledIn(text, name)).toEqual(names));
});

describe("a share", () => {
  it.each<[string, number | null]>([
    ["", 1],
    ["0", 0],
    ["none", 0],
    ["-", 0],
    ["2", 2],
    ["1.5", 1.5],
    ["1,5", 1.5],
    ["50 %", 0.5],
    ["100%", 1],
    ["0 %", 0],
    ["-1", null],
    ["half", null],
    ["1e9", null],
    ["#REF!", null],
  ])("%j", (text, share) => expect(shareIn(text)).toBe(share));
});

describe("days away", () => {
  const span = (from: string, to = from) => ({ days: { from, to } });
  it.each<[string, ReturnType<typeof awayIn>]>([
    ["", []],
    ["2026-12-24", [span("2026-12-24")]],
    ["2026-12-24 to 2027-01-02", [span("2026-12-24", "2027-01-02")]],
    ["2026-12-24–2027-01-02", [span("2026-12-24", "2027-01-02")]],
    ["2026-12-24 - 2027-01-02;", [span("2026-12-24", "2027-01-02")]],
    ["2026-12-24 / 2027-01-02", [span("2026-12-24", "2027-01-02")]],
    ["10.12.2026", [span("2026-12-10")]],
    ["10.12.2026-20.12.2026", [span("2026-12-10", "2026-12-20")]],
    ["10/12/2026 to 20/12/2026", [span("2026-12-10", "2026-12-20")]],
    ["Dec 24, 2026 to Jan 2, 2027", [span("2026-12-24", "2027-01-02")]],
    ["24 Dec to 2 Jan 2027", [span("2026-12-24", "2027-01-02")]],
    ["24 to 28 Dec 2026", [span("2026-12-24", "2026-12-28")]],
    ["24.–28.12.2026", [span("2026-12-24", "2026-12-28")]],
    ["24.-28.12.2026", [span("2026-12-24", "2026-12-28")]],
    ["24.12.-28.12.2026", [span("2026-12-24", "2026-12-28")]],
    ["24.12.–2.1.2027", [span("2026-12-24", "2027-01-02")]],
    ["24-28 Dec 2026", [span("2026-12-24", "2026-12-28")]],
    ["24 Dec-2 Jan 2027", [span("2026-12-24", "2027-01-02")]],
    ["Dec 24-28, 2026", [span("2026-12-24", "2026-12-28")]],
    ["Dec 24–28, 2026", [span("2026-12-24", "2026-12-28")]],
    ["December 24 to 28, 2026", [span("2026-12-24", "2026-12-28")]],
    ["Dec 24 - Jan 2, 2027", [span("2026-12-24", "2027-01-02")]],
    ["24-12-2026", [span("2026-12-24")]],
    ["none", []],
    ["-", []],
    ["n/a; 2026-12-24", [span("2026-12-24")]],
    ["28.-24.12.2026", [{ bad: "28.-24.12.2026", why: "upsideDown" }]],
    ["10-12", [{ bad: "10-12", why: "noDays" }]],
    ["2026-12", [{ bad: "2026-12", why: "noDays" }]],
    ["2026-12-24-28", [{ bad: "2026-12-24-28", why: "noDays" }]],
    ["1-2-3-2026", [{ bad: "1-2-3-2026", why: "noDays" }]],
    ["2026-12-24, 2026-12-31", [span("2026-12-24"), span("2026-12-31")]],
    ["2027-01-02 to 2026-12-24", [{ bad: "2027-01-02 to 2026-12-24", why: "upsideDown" }]],
    ["10/12/2026", [{ bad: "10/12/2026", why: "noDays" }]],
    ["24 Dec", [{ bad: "24 Dec", why: "noDays" }]],
    ["2026-02-30", [{ bad: "2026-02-30", why: "noDays" }]],
    ["2026-12-24; soon", [span("2026-12-24"), { bad: "soon", why: "noDays" }]],
    ["2026-12-01 to 2026-12-02 to 2026-12-03", [{ bad: "2026-12-01 to 2026-12-02 to 2026-12-03", why: "noDays" }]],
  ])("%j", (text, days) => expect(awayIn(text, CODED_PEOPLE)).toEqual(days));

  it("are read by the document's order of day and month where the text leaves it open", () =>
    expect(awayIn("10/12/2026", inFrench)).toEqual([span("2026-12-10")]));

  it.each([
    ["2026-12-23", false],
    ["2026-12-24", true],
    ["2027-01-02", true],
    ["2027-01-03", false],
    ["2027-02-10", true],
  ])("hold %s: %s", (day, is) =>
    expect(
      isAway(
        {
          away: [
            { from: "2026-12-24", to: "2027-01-02" },
            { from: "2027-02-10", to: "2027-02-10" },
          ],
        },
        day,
      ),
    ).toBe(is),
  );
});

describe("what is not understood", () => {
  it.each<[string, string | null]>([
    ["Ada | Adi | sales | ada@example.com | Source: Website | 1 | 2026-12-24", null],
    ["Ada | Ada", null],
    ["Ada\n | | sales", "Row 2 needs a name, as the column Owner has it."],
    ["Ada | | salse", 'Row 1 (Ada): "salse" is no team. Type sales, marketing, or nothing.'],
    ["Ada\nBen | | | ben@", 'Row 2 (Ben): "ben@" is no e-mail address. Type one, such as ada@example.com.'],
    [
      "Ada | | | | Website",
      'Row 1 (Ada): "Website" does not say what this person takes. Type it like "Source: Website, Fair; Priority: High".',
    ],
    ["Ada | | | | | two", 'Row 1 (Ada): "two" is no share. Type a number such as 1, 0.5 or 2; 0 takes no turn.'],
    ["Ada | | | | | | at Christmas", 'Row 1 (Ada): "at Christmas" is no day. Type days like "2026-12-24 to 2027-01-02".'],
    ["Ada | | | | | | 2027-01-02 to 2026-12-24", 'Row 1 (Ada): in "2027-01-02 to 2026-12-24" the last day lies before the first.'],
    ["Ada\nBen\n ADA ", 'Rows 1 and 3 are both called "ADA". Name each person once.'],
    ["Ada | A.\nBen | a.", 'Rows 1 and 2 are both called "a.". Name each person once.'],
    ["Ada\nBen | Ada", 'Rows 1 and 2 are both called "Ada". Name each person once.'],
  ])("of %j: %s", (text, sentence) => expect(inWords(peopleProblem(text))).toBe(sentence));
});

it.each<[string, [number, number]]>([
  ["Ada\n | | sales", [2, 0]],
  ["Ada\nBen | Ada", [2, 1]],
  ["Ada\nBen\nada", [3, 0]],
  ["Ada | | salse | ada@", [1, 2]],
  ["Ada | | | ada@", [1, 3]],
  ["Ada | | | | Website | two", [1, 4]],
  ["Ada | | | | | two", [1, 5]],
  ["Ada | | | | | | soon", [1, 6]],
])("what is not understood of %j stands in row and column %j", (text, [line, column]) => {
  expect(peopleFault(text)).toMatchObject({ row: line, column });
  const item = itemOf("people");
  expect(item && understandItem(item, text, PEOPLES_WORDS)).toMatchObject({ at: { row: line, column } });
});

it.each([
  ["Ada | | Sales | | SOURCE: Website | 1,5 | 24 Dec to 2 Jan 2027", null],
  ["Ada | | Marketing | | Segment: SMB | | 2026-12-24 until 2026-12-26", null],
])("words of the language are read: %j", (text, problem) => expect(peopleProblem(text, PEOPLES_WORDS.ofPeople)).toBe(problem));

describe("whom a cell of the column Owner names", () => {
  const people = peopleOf(
    "Ada Roth | Ada; ada@old.example | sales | ada@example.com\nRoth, Ben | Ben | sales | ben@example.com\nCem | Ada Roth\nAdé",
  );
  it.each<[string, string | undefined]>([
    ["Ada Roth", "Ada Roth"],
    [" ada  ROTH ", "Ada Roth"],
    ["ada", "Ada Roth"],
    ["Roth, Ben", "Roth, Ben"],
    ["ADA@example.com", "Ada Roth"],
    ["A. R. <ada@example.com>", "Ada Roth"],
    ["ada@old.example", "Ada Roth"],
    ["Whoever <ada@old.example>", "Ada Roth"],
    ["Ade\u0301", "Adé"],
    ["Ada <eve@evil.com>", undefined],
    ["ada@example.com, eve@evil.com", undefined],
    ["Roth", undefined],
    ["", undefined],
    ["  ", undefined],
  ])("%j: %s", (owner, name) => expect(personNamed(people, owner)?.name).toBe(name));

  it("is nobody of no table", () => expect(personNamed([], "Ada")).toBeUndefined());
});

describe("a table that is written", () => {
  const word = fc.stringMatching(/^[A-Za-zÀ-ÿ.,' -]{1,12}$/).map((text) => text.trim().replace(/\s+/g, " "));
  const named = word.filter((text) => /^[A-Za-zÀ-ÿ][A-Za-zÀ-ÿ.,' -]*$/.test(text) && !/,$/.test(text));
  const day = fc
    .date({ min: new Date("2020-01-01"), max: new Date("2040-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const person = fc.record({
    name: named,
    alsoCalled: fc.array(named, { maxLength: 3 }),
    team: fc.constantFrom("sales" as const, "marketing" as const, "" as const),
    email: fc.constantFrom("", "ada@example.com", "ben.ode@example.com"),
    takes: fc.uniqueArray(
      fc.record({
        by: fc.constantFrom("source" as const, "segment" as const, "priority" as const),
        words: fc.array(named, { minLength: 1, maxLength: 3 }),
      }),
      { maxLength: 3, selector: ({ by }) => by },
    ),
    share: fc.constantFrom(0, 0.25, 1, 1.5, 2, 10),
    away: fc.array(
      fc.tuple(day, day).map((days) => {
        const [from = "", to = ""] = days.sort();
        return { from, to };
      }),
      { maxLength: 3 },
    ),
  });
  const plain = ({ name }: AgreedPerson) => name.toLowerCase().normalize("NFC");

  it("is read as it was", () =>
    fc.assert(
      fc.property(fc.uniqueArray(person, { maxLength: 5, selector: plain }), (people) => {
        const text = peopleText(people);
        expect(peopleOf(text)).toEqual(people);
        expect(peopleText(peopleOf(text))).toBe(text);
      }),
    ));

  it("is one of any text after it was read once", () =>
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z@.,;:|"0-9 \n%-]{0,80}$/), (text) => {
        const people = peopleOf(text).map((one) => ({ ...one, share: 1 }));
        expect(peopleOf(peopleText(people))).toEqual(people);
      }),
    ));
});
