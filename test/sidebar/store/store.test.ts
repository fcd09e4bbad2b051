import fc from "fast-check";
import { speak } from "../../../sidebar/language/spoken/words";
import type { Ask } from "../../../sidebar/server/server";
import { Unanswered } from "../../../sidebar/server/unanswered";
import { textIn } from "../../../sidebar/store/draft";
import type { KeptTexts } from "../../../sidebar/store/kept-draft";
import { makeStore } from "../../../sidebar/store/store";
import { workWords } from "../../../sidebar/store/work";
import type { Change, Keeping, PanelState, SaveAnswer } from "../../../src/entries/panel";
import { MARKED, markedText } from "../../../src/language/spoken/marked";
import { saveInto } from "../fake-cells";
import { keptAfter } from "../fake-keeping";
import { fakeTimers } from "../fake-timers";
import { FIELDS, field, stateWith } from "../fields";

const AT = new Date(2026, 10, 18, 10, 31);

/** A server whose cells the test can change, and whose answers wait until the test lets them go. */
function fakeServer(state: PanelState) {
  const waiting: { answer(): void; fail(message: string): void; slow(): void }[] = [];
  const server = { state, calls: [] as string[], looks: 0, looksWait: false, kept: {} as KeptTexts, waiting, save };
  function save(changes: Change[]): SaveAnswer {
    const { fields, answer } = saveInto(server.state.fields, changes);
    server.state = { ...server.state, fields };
    return answer;
  }
  function answerTo(name: string, message: unknown): unknown {
    if (name === "panelSave") return server.save(message as Change[]);
    if (name !== "panelKeep") return lookOf(server.state);
    const { kept, gone } = message as Keeping;
    server.kept = keptAfter(server.kept, kept, gone);
    return true;
  }
  /** The sum of the state is the state itself. */
  const lookOf = (at: PanelState): PanelState => ({ ...at, look: JSON.stringify(at.fields) });
  const ask = ((name, message, patience) =>
    new Promise((resolve, reject) => {
      if (name === "panelLook") {
        server.looks += 1;
        const { look, ...at } = lookOf(server.state);
        const same = look === (message as { seen: string }).seen;
        const tell = () => resolve((same ? { same } : { same, state: { ...at, look } }) as never);
        if (server.looksWait) waiting.push({ answer: tell, fail: (text) => reject(new Unanswered(text)), slow: patience.onSlow });
        else tell();
        return;
      }
      server.calls.push(name);
      waiting.push({
        answer: () => resolve(answerTo(name, message) as never),
        fail: (text) => reject(new Unanswered(text)),
        slow: patience.onSlow,
      });
    })) as Ask;
  return { server, ask };
}

function begin(state = stateWith(FIELDS), kept: KeptTexts = {}) {
  const { server, ask } = fakeServer(state);
  const shelf = { kept: { [state.document]: kept } as Record<string, KeptTexts> };
  const timers = fakeTimers();
  const store = makeStore({
    ask,
    timers,
    shelf: {
      read: (document) => shelf.kept[document] ?? {},
      write: (document, texts, gone) => {
        shelf.kept[document] = keptAfter(shelf.kept[document], texts, gone);
      },
    },
    clock: () => new Date(AT.getTime() + timers.passed()),
  });
  const settle = () => new Promise((resolve) => setImmediate(resolve));
  const answer = async () => {
    server.waiting.shift()?.answer();
    await settle();
  };
  const fail = async (message: string) => {
    server.waiting.shift()?.fail(message);
    await settle();
  };
  const words = () => {
    const { work, draft, state: read } = store.seen();
    return workWords(work, draft, read?.ready ?? false);
  };
  const shown = (key: string) => {
    const { draft } = store.seen();
    const found = draft.fields.find((one) => one.key === key);
    return found && textIn(draft, found);
  };
  const cell = (key: string) => server.state.fields.find((one) => one.key === key)?.value;
  const change = (key: string, value: string | number) => {
    server.state = { ...server.state, fields: server.state.fields.map((one) => (one.key === key ? { ...one, value } : one)) };
  };
  return { store, server, shelf, timers, answer, fail, words, shown, cell, change };
}

async function opened(kept: KeptTexts = {}) {
  const panel = begin(stateWith(FIELDS), kept);
  void panel.store.open();
  await panel.answer();
  return panel;
}

describe("the panel's language", () => {
  afterEach(() => speak("en"));

  it("is the one that the server names, from its first answer on", async () => {
    const { store, answer, words } = begin({ ...stateWith(FIELDS), language: MARKED });
    void store.open();
    expect(words()).toBe("Reading the agreement…");
    await answer();
    expect(words()).toBe(markedText("All saved"));
  });

  it("is English where the panel does not know the one that is named", async () => {
    const { store, answer, words } = begin({ ...stateWith(FIELDS), language: "tlh" });
    void store.open();
    await answer();
    expect(words()).toBe("All saved");
  });
});

describe("the panel, from opening to saving", () => {
  it("says in words how it stands at every step", async () => {
    const { store, server, answer, words } = begin();
    void store.open();
    expect(words()).toBe("Reading the agreement…");
    await answer();
    expect(words()).toBe("All saved");
    store.type("purpose", "Sell most.");
    expect(words()).toBe("Not saved yet");
    void store.save();
    expect(words()).toBe("Saving…");
    server.waiting[0]?.slow();
    expect(words()).toMatch(/takes longer.*kept here/);
    await answer();
    expect(words()).toBe("Saved at 10:31");
    void store.readAgain();
    expect(words()).toBe("Reading the sheet again…");
    await answer();
    expect(words()).toBe("All saved. Read again at 10:31.");
  });

  it("keeps what was typed when a save fails, and saves it at the next try", async () => {
    const { store, answer, fail, words, cell } = await opened();
    store.type("purpose", "Mine");
    void store.save();
    await fail("ScriptError: Someone else is saving");
    expect(words()).toBe("Not saved: Someone else is saving. Your text is kept here, and the panel tries again by itself.");
    void store.save();
    await answer();
    expect(cell("purpose")).toBe("Mine");
    expect(words()).toBe("Saved at 10:31");
  });

  it("knows its own text in the cell where the answer to a save was lost", async () => {
    const panel = await opened();
    panel.store.type("purpose", "First");
    void panel.store.save();
    panel.change("purpose", "First");
    await panel.fail("The connection was lost.");
    panel.store.type("purpose", "First and second");
    void panel.store.save();
    await panel.answer();
    await panel.answer();
    expect([panel.cell("purpose"), panel.store.seen().draft.theirs, panel.words()]).toEqual([
      "First and second",
      {},
      expect.stringMatching(/^Saved at/),
    ]);
  });

  it("has nothing to complain about once a text that could not be saved is set back", async () => {
    const { store, fail, words } = await opened();
    store.type("purpose", "Mine");
    void store.save();
    await fail("x");
    store.type("purpose", "Sell more.");
    expect(words()).toBe("All saved");
  });

  it("asks one thing at a time, and nothing where nothing changed", async () => {
    const { store, server } = await opened();
    void store.save();
    expect(server.calls).toEqual(["panelOpen"]);
    store.type("purpose", "Mine");
    void store.save();
    void store.save();
    void store.readAgain();
    expect(server.calls).toEqual(["panelOpen", "panelSave"]);
  });

  it("saves what it can beside what it cannot", async () => {
    const { store, answer, words, cell } = await opened();
    store.type("rate.1", "170");
    store.type("response.target", "30");
    void store.save();
    await answer();
    expect(cell("response.target")).toBe(30);
    expect(words()).toBe("Not all saved: 1 field needs your attention.");
  });

  it("saves a decision for one's own text at once", async () => {
    const { store, answer, change, cell, words } = await opened();
    store.type("purpose", "Mine");
    change("purpose", "Theirs");
    void store.save();
    await answer();
    store.decide("purpose", "mine");
    await answer();
    expect(cell("purpose")).toBe("Mine");
    expect(words()).toBe("Saved at 10:31");
  });

  it("saves a decision that fell while another save travelled", async () => {
    const { store, answer, change, cell } = await opened();
    store.type("purpose", "Mine");
    change("purpose", "Theirs");
    void store.save();
    await answer();
    store.type("response.target", "30");
    void store.save();
    store.decide("purpose", "mine");
    await answer();
    await answer();
    expect([cell("purpose"), cell("response.target")]).toEqual(["Mine", 30]);
  });
});

describe("saving by itself", () => {
  it("saves a text soon after the last key press, a number later or when its box is left", async () => {
    const { store, server, timers, answer, cell } = await opened();
    store.type("purpose", "Sell");
    timers.pass(1_000);
    store.type("purpose", "Sell most.");
    timers.pass(1_000);
    expect(server.calls).toEqual(["panelOpen"]);
    timers.pass(500);
    await answer();
    expect(cell("purpose")).toBe("Sell most.");
    store.type("response.target", "3");
    timers.pass(2_000);
    store.type("response.target", "30");
    expect(server.calls).toEqual(["panelOpen", "panelSave"]);
    void store.leave();
    await answer();
    expect(cell("response.target")).toBe(30);
  });

  it("asks nothing when a box is left as it was", async () => {
    const { store, server, timers } = await opened();
    void store.leave();
    timers.pass(60_000);
    expect(server.calls).toEqual(["panelOpen"]);
  });

  it("saves what was typed while a save travelled as soon as that is done", async () => {
    const { store, server, timers, answer, cell, words } = await opened();
    store.type("purpose", "One");
    void store.save();
    store.type("purpose", "One two");
    timers.pass(1_500);
    await answer();
    expect(server.calls).toEqual(["panelOpen", "panelSave", "panelSave"]);
    await answer();
    expect(cell("purpose")).toBe("One two");
    expect(words()).toMatch(/^Saved at/);
  });

  it("tries again by itself, later and later, until it is saved", async () => {
    const { store, server, timers, answer, fail, cell } = await opened();
    const saves = () => server.calls.filter((name) => name === "panelSave").length;
    store.type("purpose", "Mine");
    void store.save();
    for (const [wait, tries] of [
      [2_000, 2],
      [5_000, 3],
    ] as const) {
      await fail("NetworkError: Connection failure due to HTTP 0");
      timers.pass(wait - 1);
      expect(saves()).toBe(tries - 1);
      timers.pass(1);
      expect(saves()).toBe(tries);
    }
    // The server keeps a copy meanwhile.
    await answer();
    await answer();
    expect(cell("purpose")).toBe("Mine");
    timers.pass(600_000);
    expect(saves()).toBe(3);
  });

  it("does not ask again what was refused, until it is asked to", async () => {
    const { store, server, timers, answer } = await opened();
    server.save = (changes) => ({ saved: [], conflicts: [], refused: changes.map(({ key }) => ({ key, sentence: "No." })) });
    store.type("purpose", "x");
    timers.pass(1_500);
    await answer();
    void store.leave();
    timers.pass(4_000);
    expect(server.calls).toEqual(["panelOpen", "panelSave"]);
    void store.save();
    expect(server.calls).toEqual(["panelOpen", "panelSave", "panelSave"]);
  });
});

describe("a text that cannot be saved", () => {
  it("is kept on the server after a while, and taken off when it is saved", async () => {
    const { store, server, timers, answer } = await opened();
    store.type("rate.1", "many");
    timers.pass(6_000);
    await answer();
    expect(server.kept).toEqual({ "rate.1": { text: "many", was: 0.3 } });
    store.type("rate.1", "31");
    void store.save();
    await answer();
    timers.pass(6_000);
    await answer();
    expect(server.kept).toEqual({});
  });

  it("is not kept there when it is saved in time", async () => {
    const { store, server, timers, answer } = await opened();
    store.type("purpose", "Mine");
    timers.pass(1_500);
    await answer();
    timers.pass(60_000);
    expect(server.calls).toEqual(["panelOpen", "panelSave"]);
  });

  it("comes back with the answer that opens the panel, and is saved then", async () => {
    const panel = begin({ ...stateWith(FIELDS), kept: { purpose: { text: "Mine", was: "Sell more." } } });
    void panel.store.open();
    await panel.answer();
    expect(panel.shown("purpose")).toBe("Mine");
    panel.timers.pass(2_000);
    await panel.answer();
    expect(panel.cell("purpose")).toBe("Mine");
    panel.timers.pass(6_000);
    expect(panel.server.calls).toEqual(["panelOpen", "panelSave", "panelKeep"]);
  });

  it("stands with the number of signs that are too many", async () => {
    const { store, server } = await opened();
    store.type("purpose", "x".repeat(50_210));
    void store.leave();
    expect(store.seen().draft.sentences.purpose).toBe(
      "This text has 50,210 characters and a cell holds 50,000. Shorten it by 210; until then it is kept here.",
    );
    expect(server.calls).toEqual(["panelOpen"]);
  });
});

describe("a sheet that somebody else changes", () => {
  const settled = () => new Promise((resolve) => setImmediate(resolve));
  const lookOn = async (panel: Awaited<ReturnType<typeof opened>>) => {
    panel.timers.pass(30_000);
    await settled();
  };

  it("is followed where this person changed nothing, and says what was changed", async () => {
    const panel = await opened();
    panel.change("purpose", "Theirs");
    panel.change("response.target", 45);
    await lookOn(panel);
    expect([panel.shown("purpose"), panel.shown("response.target")]).toEqual(["Theirs", "45"]);
    expect(panel.words()).toBe("All saved. Somebody changed “purpose” and 1 more.");
    expect(panel.server.calls).toEqual(["panelOpen"]);
  });

  it("becomes a conflict where this person is writing", async () => {
    const panel = await opened();
    await lookOn(panel);
    panel.store.type("rate.1", "many");
    panel.change("rate.1", 0.5);
    await lookOn(panel);
    expect(panel.shown("rate.1")).toBe("many");
    expect(panel.store.seen().draft.theirs).toEqual({ "rate.1": 0.5 });
  });

  it("is not read again while it stays the same, nor after a save of one's own with what was there before", async () => {
    const panel = await opened();
    await lookOn(panel);
    const { draft } = panel.store.seen();
    await lookOn(panel);
    expect(panel.store.seen().draft).toBe(draft);
    expect(panel.server.looks).toBe(2);
    panel.store.type("purpose", "Mine");
    void panel.store.save();
    await panel.answer();
    await lookOn(panel);
    expect(panel.words()).toBe("Saved at 10:32");
  });

  it("takes nothing that was read between two saves of its own", async () => {
    const panel = await opened();
    panel.store.type("purpose", "First");
    void panel.store.save();
    await panel.answer();
    panel.server.looksWait = true;
    await lookOn(panel);
    panel.store.type("purpose", "First and second");
    void panel.store.save();
    const [look] = panel.server.waiting.splice(0, 1);
    await panel.answer();
    panel.store.type("purpose", "First, second and third");
    look?.answer();
    await settled();
    expect([panel.shown("purpose"), panel.store.seen().draft.theirs]).toEqual(["First, second and third", {}]);
  });

  it("is not looked at without a sign of the person for a quarter of an hour, and at once when he is back", async () => {
    const panel = await opened();
    for (let minutes = 0; minutes < 40; minutes += 1) {
      await lookOn(panel);
      await lookOn(panel);
    }
    expect(panel.server.looks).toBeLessThanOrEqual(31);
    const before = panel.server.looks;
    panel.store.sign();
    expect(panel.server.looks).toBe(before + 1);
  });

  it("is shown once somebody has set it up", async () => {
    const panel = begin({ ...stateWith([]), ready: false });
    void panel.store.open();
    await panel.answer();
    panel.server.state = stateWith(FIELDS);
    await lookOn(panel);
    expect(panel.shown("purpose")).toBe("Sell more.");
  });

  it("is read whole every five minutes while the leads are shown: statuses turn with the time", async () => {
    const panel = await opened();
    const readings = async () => {
      const states = new Set<unknown>();
      for (let half = 0; half < 12; half += 1) {
        await lookOn(panel);
        states.add(panel.store.seen().state);
      }
      return states.size;
    };
    expect(await readings()).toBe(2);
    panel.store.look({ view: "plan" });
    panel.store.sign();
    expect(await readings()).toBe(1);
  });
});

describe("undo", () => {
  it("takes back the last change, then the one before, and saves that", async () => {
    const { store, timers, answer, shown, cell } = await opened();
    store.type("purpose", "Sell m");
    store.type("purpose", "Sell most.");
    timers.pass(1_500);
    await answer();
    store.type("response.target", "30");
    store.undo();
    expect(shown("response.target")).toBe("60");
    store.undo();
    expect(shown("purpose")).toBe("Sell more.");
    timers.pass(1_500);
    await answer();
    expect(cell("purpose")).toBe("Sell more.");
    store.undo();
    expect(shown("purpose")).toBe("Sell more.");
  });

  it("leaves alone what somebody else changed since", async () => {
    const { store, timers, answer, change, shown } = await opened();
    store.type("response.target", "30");
    timers.pass(5_000);
    await answer();
    change("response.target", 45);
    void store.readAgain();
    await answer();
    store.undo();
    expect(shown("response.target")).toBe("45");
  });

  it("opens the view and the section of the field that it changes", async () => {
    const panel = begin(stateWith([{ ...field("purpose", "text", "a"), section: "Purpose" }]));
    void panel.store.open();
    await panel.answer();
    panel.store.type("purpose", "b");
    panel.store.look({ view: "plan" });
    panel.store.undo();
    expect(panel.store.seen().showing).toMatchObject({ view: "agreement", section: "Purpose" });
  });
});

describe("a panel that was closed", () => {
  it("lays what is unsaved on the shelf, and takes it off when it is saved", async () => {
    const { store, shelf, answer } = await opened();
    store.type("purpose", "Mine");
    expect(shelf.kept).toEqual({ "file 1": { purpose: { text: "Mine", was: "Sell more." } } });
    void store.save();
    await answer();
    expect(shelf.kept).toEqual({ "file 1": {} });
  });

  it("opens again with what was unsaved", async () => {
    const { words, shown } = await opened({ purpose: { text: "Mine", was: "Sell more." } });
    expect(shown("purpose")).toBe("Mine");
    expect(words()).toBe("Not saved yet");
  });

  it("shows the conflict where the cell changed meanwhile", async () => {
    const { store, words } = await opened({ purpose: { text: "Mine", was: "older" } });
    expect(store.seen().draft.theirs).toEqual({ purpose: "Sell more." });
    expect(words()).toContain("needs your attention");
  });

  it("keeps the shelf while it cannot read, or the agreement is gone for a while", async () => {
    const kept = { purpose: { text: "Mine", was: "Sell more." } };
    const { store, server, shelf, answer, fail, shown } = begin(stateWith(FIELDS), kept);
    void store.open();
    await fail("NetworkError: Connection failure due to HTTP 0");
    server.state = { ...stateWith([]), ready: false };
    void store.open();
    await answer();
    expect(shelf.kept["file 1"]).toEqual(kept);
    store.setUpAs(stateWith(FIELDS));
    expect(shown("purpose")).toBe("Mine");
  });

  it("keeps what was typed when the agreement goes while the panel is open, and comes back", async () => {
    const { store, server, answer, shown } = await opened();
    store.type("purpose", "Mine");
    server.state = { ...stateWith([]), ready: false };
    void store.readAgain();
    await answer();
    store.setUpAs(stateWith(FIELDS));
    expect(shown("purpose")).toBe("Mine");
  });
});

describe("a spreadsheet that is not set up", () => {
  it("is nothing to speak of, until set-up says what it is now", async () => {
    const { store, answer, words } = begin({ ...stateWith([]), ready: false });
    void store.open();
    await answer();
    expect(words()).toBe("");
    store.setUpAs(stateWith(FIELDS));
    expect([words(), store.seen().state?.ready]).toEqual(["All saved", true]);
  });
});

/** Whatever happens in whatever order: an unsaved text stays in its box, and turns clean only where it is what the cell holds. */
it("never changes a text that a person typed", async () => {
  const step = fc.oneof(
    fc.record({ does: fc.constant("type" as const), text: fc.string({ maxLength: 3 }) }),
    fc.record({
      does: fc.constantFrom("save" as const, "read" as const, "answer" as const, "fail" as const, "mine" as const, "wait" as const),
      text: fc.constant(""),
    }),
    fc.record({ does: fc.constant("other" as const), text: fc.string({ maxLength: 3 }) }),
  );
  const property = fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
    const { store, timers, answer, fail, shown, cell, change } = await opened();
    const unsaved = () => "purpose" in store.seen().draft.typed;
    for (const { does, text } of steps) {
      const before = unsaved() ? shown("purpose") : undefined;
      if (does === "type") store.type("purpose", text);
      if (does === "save") void store.save();
      if (does === "read") void store.readAgain();
      if (does === "answer") await answer();
      if (does === "fail") await fail("no");
      if (does === "mine") store.decide("purpose", "mine");
      if (does === "wait") timers.pass(4_000);
      if (does === "other") change("purpose", text);
      if (does === "type") expect(shown("purpose")).toBe(text);
      if (does === "type" || before === undefined) continue;
      if (unsaved()) expect(shown("purpose")).toBe(before);
      else expect([shown("purpose")?.trim(), String(cell("purpose")).trim()]).toEqual([before.trim(), before.trim()]);
    }
  });
  await fc.assert(property, { numRuns: 300 });
});
