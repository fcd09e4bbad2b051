import fc from "fast-check";
import { decide, isDirty, keep, open, prepare, reread, settle, textIn, type } from "../../sidebar/draft";
import { readTyped, textOf } from "../../sidebar/number-text";
import { saveWords } from "../../sidebar/save-state";
import type { AgreementField } from "../../src/entries/panel";

const field = (key: string, kind: AgreementField["kind"], value: string | number): AgreementField => ({
  key,
  section: "S",
  label: key,
  help: "",
  kind,
  value,
});
const FIELDS = [field("purpose", "text", "Sell more."), field("rate.1", "share", 0.3), field("response.target", "minutes", 60)];
const fresh = () => open(FIELDS, null);
const answer = (saved: AgreementField[] = []) => ({ saved, conflicts: [], refused: [] });
const shown = (draft: ReturnType<typeof fresh>, key: string) => {
  const found = draft.fields.find((one) => one.key === key);
  return found && textIn(draft, found);
};

describe("numbers as people read them", () => {
  it.each<[AgreementField["kind"], string | number, string]>([
    ["share", 0.3, "30"],
    ["share", 0.07, "7"],
    ["share", 0.485, "48.5"],
    ["share", "", ""],
    ["share", "a third", "a third"],
    ["minutes", 60, "60"],
    ["text", "=1+1", "=1+1"],
  ])("%s %p is shown as %p", (kind, value, text) => expect(textOf(kind, value)).toBe(text));

  it.each<[AgreementField["kind"], string, string | number]>([
    ["share", "30", 0.3],
    ["share", " 7 % ", 0.07],
    ["share", "48,5", 0.485],
    ["minutes", "1,440", 1440],
    ["count", "35", 35],
    ["text", " as typed ", " as typed "],
    ["choice", "up", "up"],
  ])("%s typed as %p is %p", (kind, text, value) => expect(readTyped(kind, text)).toEqual({ value }));

  it.each<[AgreementField["kind"], string]>([
    ["share", "170"],
    ["share", "0"],
    ["share", ""],
    ["share", "a third"],
    ["minutes", "-5"],
    ["minutes", "soon"],
    ["count", "Infinity"],
  ])("%s typed as %p asks for something else", (kind, text) => expect(readTyped(kind, text)).toHaveProperty("sentence"));

  it("brings every whole per mille back as it went", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), (mille) =>
        expect(readTyped("share", textOf("share", mille / 1000))).toEqual({ value: mille / 1000 }),
      ),
    );
  });
});

describe("a draft", () => {
  it("holds what was typed until it is what the cell holds again", () => {
    const typed = type(fresh(), "rate.1", "35");
    expect(isDirty(typed)).toBe(true);
    expect(isDirty(type(typed, "rate.1", "30"))).toBe(false);
  });

  it("sends what it can and says what it cannot", () => {
    const { changes, draft } = prepare(type(type(fresh(), "rate.1", "170"), "response.target", "30"));
    expect(changes).toEqual([{ key: "response.target", was: 60, value: 30 }]);
    expect(draft.sentences["rate.1"]).toContain("up to 100");
    expect(saveWords({ is: "quiet" }, draft)).toContain("marked below");
  });

  it("is clean after saving", () => {
    const typed = type(fresh(), "rate.1", "35");
    const { changes } = prepare(typed);
    const done = settle(typed, changes, answer([field("rate.1", "share", 0.35)]));
    expect(isDirty(done)).toBe(false);
    expect(shown(done, "rate.1")).toBe("35");
  });

  it("keeps what was typed on while a save travelled", () => {
    const typed = type(fresh(), "purpose", "Sell mo");
    const { changes } = prepare(typed);
    const on = type(typed, "purpose", "Sell most.");
    const done = settle(on, changes, answer([field("purpose", "text", "Sell mo")]));
    expect(shown(done, "purpose")).toBe("Sell most.");
    expect(prepare(done).changes).toEqual([{ key: "purpose", was: "Sell mo", value: "Sell most." }]);
  });

  it("shows a conflict and sends nothing of it until it is decided", () => {
    const typed = type(fresh(), "purpose", "Mine");
    const met = settle(typed, prepare(typed).changes, {
      saved: [],
      refused: [],
      conflicts: [{ key: "purpose", theirs: "Theirs", yours: "Mine" }],
    });
    expect(prepare(met).changes).toEqual([]);
    expect(saveWords({ is: "saved", at: new Date() }, met)).toContain("decide below");
    expect(shown(decide(met, "purpose", "theirs"), "purpose")).toBe("Theirs");
    expect(prepare(decide(met, "purpose", "mine")).changes).toEqual([{ key: "purpose", was: "Theirs", value: "Mine" }]);
  });

  it("takes new values of untouched fields when read again, and shows a conflict for touched ones", () => {
    const typed = type(fresh(), "purpose", "Mine");
    const again = reread(typed, [
      field("purpose", "text", "Theirs"),
      field("rate.1", "share", 0.4),
      field("response.target", "minutes", 60),
    ]);
    expect(shown(again, "rate.1")).toBe("40");
    expect(again.theirs).toEqual({ purpose: "Theirs" });
    expect(shown(again, "purpose")).toBe("Mine");
  });

  it("is there again after the panel was closed, and knows whether the cell changed meanwhile", () => {
    const kept = keep(type(type(fresh(), "purpose", "Mine"), "rate.1", "35"));
    const reopened = open([field("purpose", "text", "Theirs"), ...FIELDS.slice(1)], kept);
    expect(shown(reopened, "purpose")).toBe("Mine");
    expect(reopened.theirs).toEqual({ purpose: "Theirs" });
    expect(prepare(reopened).changes).toEqual([{ key: "rate.1", was: 0.3, value: 0.35 }]);
  });

  it("keeps a refused text with its sentence", () => {
    const typed = type(fresh(), "purpose", "x");
    const met = settle(typed, prepare(typed).changes, { saved: [], conflicts: [], refused: [{ key: "purpose", sentence: "Too long." }] });
    expect(shown(met, "purpose")).toBe("x");
    expect(met.sentences).toEqual({ purpose: "Too long." });
    expect(type(met, "purpose", "xy").sentences).toEqual({});
  });

  /** Two people type, save and read again in any order over one cell: no text that was typed last is lost without a word. */
  it("loses no word between two people", () => {
    const step = fc.record({
      who: fc.constantFrom(0, 1),
      does: fc.constantFrom("type", "save", "read", "mine", "theirs"),
      text: fc.string({ minLength: 1, maxLength: 3 }),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        let cell = "start";
        const drafts = [0, 1].map(() => open([field("purpose", "text", cell)], null));
        for (const { who, does, text } of steps) {
          const mine = drafts[who] ?? fresh();
          const before = mine.typed.purpose;
          if (does === "type") drafts[who] = type(mine, "purpose", text);
          if (does === "read") drafts[who] = reread(mine, [field("purpose", "text", cell)]);
          if (does === "mine" || does === "theirs") drafts[who] = decide(mine, "purpose", does);
          if (does === "save") {
            const [change] = prepare(mine).changes;
            if (!change) continue;
            const clash = cell !== change.was && cell !== change.value;
            if (!clash) cell = String(change.value);
            const saved = clash ? [] : [field("purpose", "text", cell)];
            const conflicts = clash ? [{ key: "purpose", theirs: cell, yours: change.value }] : [];
            drafts[who] = settle(mine, [change], { saved, conflicts, refused: [] });
          }
          const after = drafts[who]?.typed.purpose;
          if (before !== undefined && after === undefined && does !== "theirs" && does !== "type") expect(cell).toBe(before);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
