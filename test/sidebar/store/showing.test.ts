import { byOwner, sectionsOf } from "../../../sidebar/agreement/sections";
import { confirm, textIn, type } from "../../../sidebar/store/draft";
import { restore } from "../../../sidebar/store/kept-draft";
import { firstShown, isSearching, reveal, turnSection, viewByKey } from "../../../sidebar/store/showing";
import type { AgreementField } from "../../../src/entries/panel";
import { field } from "../fields";

const inSection = (section: string, more: Partial<AgreementField>, key: string, value: string | number = "x"): AgreementField => ({
  ...field(key, "text", value),
  section,
  ...more,
});

const FIELDS = [
  inSection("Purpose", { label: "Purpose of this agreement", owner: "both", isStart: true }, "purpose", "We share one Zürich target."),
  inSection("Purpose", { owner: "marketing" }, "scope", "All products"),
  inSection("Lead response", { label: "Response target", help: "Working minutes", owner: "sales" }, "target", 60),
  inSection("Lead response", { owner: "sales", optional: true }, "note", ""),
];
const draft = restore(FIELDS, {});
const everything = { search: "", side: "" } as const;
const found = (search: string, side: "" | "marketing" | "sales" | "both" = "") =>
  sectionsOf(draft, { search, side }).flatMap(({ fields }) => fields.map(({ key }) => key));

describe("the sections of the agreement", () => {
  it("stand in order, each with what it needs, and whether it was read", () => {
    expect(sectionsOf(draft, everything).map(({ name, needed, isRead }) => [name, needed, isRead])).toEqual([
      ["Purpose", 0, false],
      ["Lead response", 0, true],
    ]);
  });

  it("are read once no starting text is left that nobody changed or kept, and a field that waits for somebody counts apart", () => {
    const changed = type(draft, "purpose", "Ours");
    expect(sectionsOf(changed, everything)[0]).toMatchObject({ isRead: true, waiting: 0 });
    expect(sectionsOf(confirm(draft, "purpose"), everything)[0]).toMatchObject({ isRead: true, waiting: 0 });
    const refused = { ...changed, sentences: { purpose: "No." } };
    expect(sectionsOf(refused, everything)[0]).toMatchObject({ waiting: 1 });
  });

  it("are not read while nothing stands in them, nor are they read by a blank beside a starting text", () => {
    const blanks = restore([inSection("Review", { optional: true }, "term.start", "")], {});
    expect(sectionsOf(blanks, everything)[0]).toMatchObject({ needed: 0, isRead: false });
  });

  it("show that a cell edited by hand is not understood while they are closed, until a better text is typed", () => {
    const target = inSection("Lead response", { owner: "sales", problem: "Type a number of minutes." }, "target", "soon");
    const byHand = restore([target], {});
    expect(sectionsOf(byHand, everything)[0]).toMatchObject({ needed: 0, waiting: 1 });
    expect(sectionsOf(type(byHand, "target", "60"), everything)[0]).toMatchObject({ needed: 0, waiting: 0 });
  });

  it.each<[string, "" | "marketing" | "sales" | "both", string[]]>([
    ["", "", ["purpose", "scope", "target", "note"]],
    ["minutes", "", ["target"]],
    ["LEAD", "", ["target", "note"]],
    ["zurich share", "", ["purpose"]],
    ["zurich nowhere", "", []],
    ["60", "", ["target"]],
    ["  ", "sales", ["target", "note"]],
    ["agreement", "both", ["purpose"]],
    ["agreement", "sales", []],
  ])("a search for %p on side %p finds %p", (search, side, keys) => expect(found(search, side)).toEqual(keys));

  it("find what was just typed", () => {
    const typed = type(draft, "scope", "Ours alone");
    const [section] = sectionsOf(typed, { search: "alone", side: "" });
    expect(section?.fields.map((one) => textIn(typed, one))).toEqual(["Ours alone"]);
  });
});

describe("both teams side by side", () => {
  const aspect = (key: string, owner: AgreementField["owner"], name?: AgreementField["aspect"]) =>
    inSection("S", { owner, ...(name && { aspect: name }) }, key);
  const sides = restore(
    [aspect("a", "both", "Goal"), aspect("b", "sales", "Metrics"), aspect("c", "marketing", "Goal"), aspect("d", "sales")],
    {},
  );

  it("stand what each of them settles for itself, by what it is about", () => {
    const sections = sectionsOf(sides, { search: "", side: "sideBySide" });
    expect(sections.map(({ name, fields }) => [name, fields.map(({ key }) => key)])).toEqual([
      ["Goal", ["a", "c"]],
      ["Metrics", ["b"]],
    ]);
    expect(byOwner(sections[0]?.fields ?? []).map(({ owner, fields }) => [owner, fields.map(({ key }) => key)])).toEqual([
      ["marketing", ["c"]],
      ["both", ["a"]],
    ]);
  });
});

describe("what the panel shows", () => {
  it("opens one section at a time, and closes it by a second click", () => {
    const first = turnSection(firstShown, "Purpose");
    expect(first.section).toBe("Purpose");
    expect(turnSection(first, "Lead response").section).toBe("Lead response");
    expect(turnSection(first, "Purpose").section).toBeNull();
  });

  it("brings a field into view, whatever hid it", () => {
    const hidden = { ...firstShown, view: "plan", screen: "versions", search: "nothing", side: "marketing" } as const;
    expect(reveal(hidden, FIELDS[2] ?? field("", "text", ""))).toEqual({
      view: "agreement",
      screen: "contents",
      section: "Lead response",
      search: "",
      side: "",
    });
  });

  it("knows blanks from a search", () =>
    expect([isSearching({ ...firstShown, search: " " }), isSearching({ ...firstShown, search: "a" })]).toEqual([false, true]));

  it.each([
    ["leads", "ArrowRight", "agreement"],
    ["leads", "ArrowLeft", "help"],
    ["help", "ArrowRight", "leads"],
    ["plan", "Home", "leads"],
    ["plan", "End", "help"],
    ["plan", "a", null],
  ] as const)("from %s the key %s leads to %p", (from, key, to) => expect(viewByKey(from, key)).toBe(to));
});
