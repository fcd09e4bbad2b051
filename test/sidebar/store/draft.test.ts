import fc from "fast-check";
import { confirm, decide, isDirty, prepare, reread, settle, textIn, type } from "../../../sidebar/store/draft";
import { keep, restore } from "../../../sidebar/store/kept-draft";
import { workWords } from "../../../sidebar/store/work";
import type { AgreementField } from "../../../src/entries/panel";
import { FIELDS, field } from "../fields";

const fresh = () => restore(FIELDS, {});
const answer = (saved: AgreementField[] = []) => ({ saved, conflicts: [], refused: [] });
const shown = (draft: ReturnType<typeof fresh>, key: string) => {
  const found = draft.fields.find((one) => one.key === key);
  return found && textIn(draft, found);
};

describe("a draft", () => {
  it("holds what was typed until it is what the cell holds again", () => {
    const typed = type(fresh(), "rate.1", "35");
    expect(isDirty(typed)).toBe(true);
    expect(isDirty(type(typed, "rate.1", "30"))).toBe(false);
  });

  it("sends what it can and says what it cannot", () => {
    const { changes, draft } = prepare(type(type(fresh(), "rate.1", "170"), "response.target", "30"));
    expect(changes).toEqual([{ key: "response.target", was: 60, value: 30 }]);
    expect(draft.sentences["rate.1"]).toContain("from 0 to 100");
    expect(workWords({ is: "quiet" }, draft, true)).toBe("Not all saved: 1 field needs your attention.");
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
    expect(workWords({ is: "done", request: "save", at: new Date() }, met, true)).toContain("needs your attention");
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
    const reopened = restore([field("purpose", "text", "Theirs"), ...FIELDS.slice(1)], kept);
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

  it("keeps what was set back while a save travelled", () => {
    const typed = type(fresh(), "response.target", "30");
    const { changes } = prepare(typed);
    const done = settle(type(typed, "response.target", "60"), changes, answer([field("response.target", "minutes", 30)]));
    expect(shown(done, "response.target")).toBe("60");
    expect(prepare(done).changes).toEqual([{ key: "response.target", was: 30, value: 60 }]);
  });

  it("has nothing to decide about a text that was set back while its save met another's", () => {
    const typed = type(fresh(), "purpose", "Mine");
    const { changes } = prepare(typed);
    const conflicts = [{ key: "purpose", theirs: "Theirs", yours: "Mine" }];
    const met = settle(type(typed, "purpose", "Sell more."), changes, { saved: [], refused: [], conflicts });
    expect(met.theirs).toEqual({});
    expect(shown(met, "purpose")).toBe("Theirs");
  });

  it("forgets a refusal of a text that is no longer there", () => {
    const typed = type(fresh(), "purpose", "x");
    const refused = [{ key: "purpose", sentence: "Too long." }];
    expect(settle(type(typed, "purpose", "y"), prepare(typed).changes, { saved: [], conflicts: [], refused }).sentences).toEqual({});
  });

  it("is clean once the cell says the same", () => {
    const again = reread(type(fresh(), "rate.1", "40"), [field("rate.1", "share", 0.4)]);
    expect(isDirty(again)).toBe(false);
    expect(again.theirs).toEqual({});
  });

  it("keeps the text of an item that has gone from the tab, and says so", () => {
    const again = reread(type(type(fresh(), "purpose", "Mine"), "rate.1", "40"), [field("rate.1", "share", 0.3)]);
    expect(shown(again, "purpose")).toBe("Mine");
    expect(again.sentences).toEqual({
      purpose: "This item is no longer in the agreement's tab. Copy your text if you need it, then set it back.",
    });
    expect(shown(again, "response.target")).toBeUndefined();
  });

  it("takes line ends of any kind for the same text", () => {
    const crlf = restore([field("purpose", "text", "one\r\ntwo")], {});
    expect(shown(crlf, "purpose")).toBe("one\ntwo");
    expect(isDirty(type(type(crlf, "purpose", "one"), "purpose", "one\ntwo"))).toBe(false);
  });

  it("leaves out by itself what was refused before", () => {
    const refused = prepare(type(type(fresh(), "rate.1", "170"), "response.target", "30")).draft;
    expect(prepare(refused, false).changes.map((change) => change.key)).toEqual(["response.target"]);
    const answered = { ...refused, sentences: { "response.target": "No." } };
    expect(prepare(answered, false).changes).toEqual([]);
    expect(prepare(answered, true).changes.map((change) => change.key)).toEqual(["response.target"]);
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
        const drafts = [0, 1].map(() => restore([field("purpose", "text", cell)], {}));
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

describe("a starting text that is kept as it is", () => {
  const start = () => restore([{ ...field("purpose", "text", "Sell more."), isStart: true }], {});

  it("is saved unchanged, and then it is this team's own", () => {
    const kept = confirm(start(), "purpose");
    expect(isDirty(kept)).toBe(true);
    const { changes } = prepare(kept, false);
    expect(changes).toEqual([{ key: "purpose", was: "Sell more.", value: "Sell more." }]);
    const done = settle(kept, changes, answer([{ ...field("purpose", "text", "Sell more."), isStart: false }]));
    expect(isDirty(done)).toBe(false);
    expect(done.fields[0]?.isStart).toBe(false);
  });

  it("gives way to what is typed over it", () => {
    const typed = type(confirm(start(), "purpose"), "purpose", "Mine");
    expect(prepare(typed).changes).toEqual([{ key: "purpose", was: "Sell more.", value: "Mine" }]);
  });

  it("is not kept over what somebody else wrote meanwhile", () => {
    const kept = confirm(start(), "purpose");
    const conflicts = [{ key: "purpose", theirs: "Theirs", yours: "Sell more." }];
    const met = settle(kept, prepare(kept).changes, { saved: [], refused: [], conflicts });
    expect([shown(met, "purpose"), isDirty(met), met.theirs]).toEqual(["Theirs", false, {}]);
  });
});
