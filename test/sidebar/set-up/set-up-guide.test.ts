import type { Ask, MendShown, PanelState, SetUpAnswer, SetUpProgress, SetUpWish, State } from "../../../sidebar/server/server";
import { Unanswered } from "../../../sidebar/server/unanswered";
import {
  chooseAdd,
  chooseColumn,
  choosePlace,
  chooseRow,
  chooseStage,
  chooseTab,
  NEW_COLUMN,
  wishOf,
} from "../../../sidebar/set-up/set-up-answers";
import { ASK_AFTER } from "../../../sidebar/set-up/set-up-following";
import { makeGuide } from "../../../sidebar/set-up/set-up-guide";
import { fakeTimers } from "../fake-timers";
import { FIELDS, stateWith } from "../fields";
import { shownFor } from "./set-up-shown";

const READY: PanelState = stateWith(FIELDS);
const NOT_READY: PanelState = { ...READY, ready: false, fields: [] };
const ANSWER: SetUpAnswer = {
  problem: "",
  title: "60 leads are timed",
  text: "45 answered, 33 of them on time (73 %).",
  counted: 60,
  remarks: [],
  state: READY,
};
const MEND: MendShown = {
  heading: "Created Date",
  letters: "B",
  cells: 60,
  sentence: "31 texts become dates.",
  rows: [],
  proof: "None lies in the future.",
  sum: "sum 1",
  problem: "",
};

const progress = (at: number, done = 0): SetUpProgress => ({ steps: ["Columns", "Tabs", "Leads"], at, count: { done, of: 60 } });

/** A server that notes what it is asked and answers when the test lets it. */
function begin() {
  const asked: { name: string; message: unknown; answer(with_: unknown): void; fail(message: string): void }[] = [];
  const ask = ((name, message) =>
    new Promise((resolve, reject) => {
      asked.push({ name, message, answer: (answer) => resolve(answer as never), fail: (text) => reject(new Unanswered(text)) });
    })) as Ask;
  const timers = fakeTimers();
  const taken: PanelState[] = [];
  const guide = makeGuide({ ask, timers, shelf: { read: async () => null, write: () => {} }, take: (state) => taken.push(state) });
  const settle = () => new Promise((resolve) => setImmediate(resolve));
  const open = (name: string) => {
    const at = asked.findIndex((one) => one.name === name);
    if (at < 0) throw new Error(`${name} was not asked.`);
    return asked.splice(at, 1)[0] as (typeof asked)[number];
  };
  const answer = async (name: string, answered: unknown) => {
    open(name).answer(answered);
    await settle();
  };
  const fail = async (name: string, message = "NetworkError") => {
    open(name).fail(message);
    await settle();
  };
  const pass = async (milliseconds: number) => {
    timers.pass(milliseconds);
    await settle();
  };
  const look = (wish?: SetUpWish) => answer("panelSetUpLook", shownFor(wish));
  const waiting = (name: string) => asked.filter((one) => one.name === name).length;
  return { guide, asked, taken, answer, fail, pass, look, waiting, seen: guide.seen, open };
}

async function opened() {
  const panel = begin();
  panel.guide.open();
  await panel.look();
  return panel;
}

async function atTheEnd() {
  const panel = await opened();
  panel.guide.go("adds");
  void panel.guide.setUp();
  return panel;
}

describe("the questions of set-up", () => {
  it("ask what is understood before anything is said, and stay with the tab that was proposed", async () => {
    const { guide, asked, look, seen } = begin();
    guide.open();
    expect(asked.map(({ name, message }) => [name, message])).toEqual([["panelSetUpLook", {}]]);
    expect(seen()).toMatchObject({ isOpen: true, step: "tab", isLooking: true, shown: null });
    await look();
    expect(seen()).toMatchObject({ isLooking: false, shown: { headingRow: 3 } });
    expect(wishOf(seen().answers)).toEqual({ tab: 1 });
  });

  it("ask again with all that was said so far at each answer", async () => {
    const { guide, asked, seen } = await opened();
    guide.choose(chooseColumn(seen().answers, "responded", NEW_COLUMN));
    guide.choose(chooseStage(seen().answers, "Contacted", "Lead"));
    guide.choose(chooseAdd(seen().answers, "minute", false));
    guide.choose(choosePlace(seen().answers, "end"));
    expect(asked.map(({ message }) => message).at(-1)).toEqual({
      tab: 1,
      columns: { responded: "" },
      newColumns: ["responded"],
      stages: { Contacted: "Lead" },
      adds: { minute: false },
      place: "end",
    });
  });

  it.each([
    ["the older answer comes last", [1, 0]],
    ["they come in their order", [0, 1]],
  ])("show what the newest answer says: %s", async (_, order) => {
    const { guide, asked, seen } = await opened();
    guide.choose(chooseRow(seen().answers, 4));
    guide.choose(chooseRow(seen().answers, 5));
    const calls = [...asked];
    for (const at of order) {
      calls[at]?.answer(shownFor({ tab: 1, headingRow: 4 + at }));
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect([seen().shown?.headingRow, seen().isLooking]).toEqual([5, false]);
  });

  it("an older failure says nothing once there is a newer answer", async () => {
    const { guide, asked, seen } = await opened();
    guide.choose(chooseRow(seen().answers, 4));
    guide.choose(chooseRow(seen().answers, 5));
    const [older, newer] = [...asked];
    newer?.answer(shownFor({ tab: 1, headingRow: 5 }));
    older?.fail("NetworkError");
    await new Promise((resolve) => setImmediate(resolve));
    expect(seen()).toMatchObject({ fault: "", shown: { headingRow: 5 } });
  });

  it("say what went wrong, keep the answers, and try again with them", async () => {
    const { guide, fail, look, seen } = await opened();
    guide.choose(chooseColumn(seen().answers, "responded", "First contacted"));
    await fail("panelSetUpLook");
    expect(seen()).toMatchObject({ canTryAgain: true, isLooking: false });
    expect(seen().fault).toBe("Not read: The connection to Google was lost. Check the internet connection. Your answers are kept.");
    void guide.look();
    expect(seen().fault).toBe("");
    await look();
    expect(wishOf(seen().answers)).toEqual({ tab: 1, columns: { responded: "First contacted" }, newColumns: [] });
  });

  it("can be taken back, and another tab's answers are its own", async () => {
    const { guide, seen } = await opened();
    guide.choose(chooseColumn(seen().answers, "responded", NEW_COLUMN));
    guide.choose(chooseColumn(seen().answers, "responded", "First contacted"));
    expect(wishOf(seen().answers)).toMatchObject({ columns: { responded: "First contacted" }, newColumns: [] });
    guide.choose(chooseTab(seen().answers, 2));
    expect(wishOf(seen().answers)).toEqual({ tab: 2 });
    guide.choose(chooseTab(seen().answers, null));
    expect(wishOf(seen().answers)).toEqual({ tab: null });
    guide.choose(chooseTab(seen().answers, 1));
    expect(wishOf(seen().answers)).toMatchObject({ tab: 1, columns: { responded: "First contacted" } });
    guide.choose(chooseRow(seen().answers, 4));
    expect(wishOf(seen().answers)).toEqual({ tab: 1, headingRow: 4 });
    guide.choose(chooseRow(seen().answers, 3));
    expect(wishOf(seen().answers)).toEqual({ tab: 1, headingRow: 3 });
  });

  it("go on with a question open", async () => {
    const { guide, seen } = await opened();
    expect(seen().shown?.questions).toHaveLength(2);
    for (const step of ["columns", "stages", "adds"] as const) guide.go(step);
    expect(seen().step).toBe("adds");
  });

  it("go where nobody began to answer what was only offered and somebody else has set up", async () => {
    const offered = begin();
    offered.guide.offer();
    await offered.look();
    offered.guide.offer();
    offered.guide.withdraw();
    expect(offered.seen().isOpen).toBe(false);
  });

  it("stay where somebody began to answer, or asked for them", async () => {
    const begun = begin();
    begun.guide.offer();
    await begun.look();
    begun.guide.choose(chooseRow(begun.seen().answers, 4));
    begun.guide.withdraw();
    expect(begun.seen()).toMatchObject({ isOpen: true, answers: { rows: { 1: 4 } } });
    const wanted = await opened();
    wanted.guide.withdraw();
    expect(wanted.seen().isOpen).toBe(true);
  });
});

describe("stages", () => {
  it("that were seen and left as they are when the person goes on are his answer", async () => {
    const { guide, seen } = await opened();
    guide.go("stages");
    guide.go("columns");
    expect(wishOf(seen().answers)).toEqual({ tab: 1 });
    guide.go("stages");
    guide.go("adds");
    expect(wishOf(seen().answers)).toEqual({ tab: 1, stages: { New: "Lead" } });
  });

  it("that are on the screen when set-up is chosen are, too; those that nobody saw are not", async () => {
    const seenOnes = await opened();
    seenOnes.guide.go("stages");
    void seenOnes.guide.setUp();
    expect(seenOnes.open("panelSetUp").message).toEqual({ tab: 1, stages: { New: "Lead" }, seen: null });
    const unseen = await opened();
    unseen.guide.go("adds");
    void unseen.guide.setUp();
    expect(unseen.open("panelSetUp").message).toEqual({ tab: 1, seen: null });
  });
});

describe("a column of dates", () => {
  it("is shown, mended by what was shown, and taken back", async () => {
    const { guide, answer, look, open, seen } = await opened();
    guide.go("columns");
    void guide.showMending("Created Date");
    expect(seen()).toMatchObject({ step: "mend", mending: { isBusy: true } });
    await answer("panelMendLook", MEND);
    expect(seen().mending).toEqual({ heading: "Created Date", shown: MEND, isBusy: false });
    void guide.mend();
    void guide.mend();
    const call = open("panelMend");
    expect(call.message).toEqual({ wish: { tab: 1 }, heading: "Created Date", sum: "sum 1" });
    expect(() => open("panelMend")).toThrow();
    call.answer("60 cells were mended.");
    await new Promise((resolve) => setImmediate(resolve));
    await look();
    expect(seen()).toMatchObject({ step: "columns", told: "60 cells were mended.", mended: "Created Date" });
    void guide.takeMendingBack();
    await answer("panelMendBack", "60 cells are as they were.");
    await look();
    expect(seen()).toMatchObject({ step: "columns", told: "60 cells are as they were.", mended: "" });
  });

  it("says what stood in the way of mending, and can be mended again", async () => {
    const { guide, answer, fail, open, seen } = await opened();
    void guide.showMending("Created Date");
    await answer("panelMendLook", MEND);
    void guide.mend();
    await fail("panelMend", "Error: Somebody changed the column meanwhile");
    expect(seen()).toMatchObject({ step: "mend", mending: { isBusy: false }, mended: "" });
    expect(seen().fault).toBe("Not mended: Somebody changed the column meanwhile. Your answers are kept.");
    void guide.mend();
    open("panelMend");
  });

  it("is not shown any more where the person went back before the answer", async () => {
    const { guide, answer, seen } = await opened();
    void guide.showMending("Created Date");
    guide.go("columns");
    await answer("panelMendLook", MEND);
    expect(seen().step).toBe("columns");
  });
});

describe("set-up itself", () => {
  it("asks every two seconds how far it is, and shows how it ended", async () => {
    const { answer, pass, waiting, taken, seen } = await atTheEnd();
    expect(seen()).toMatchObject({ step: "working", progress: null });
    await pass(ASK_AFTER - 1);
    expect(waiting("panelSetUpStep")).toBe(0);
    await pass(1);
    await answer("panelSetUpStep", progress(1));
    expect(seen().progress).toEqual(progress(1));
    await pass(ASK_AFTER);
    await answer("panelSetUpStep", progress(2, 38));
    expect(seen().progress).toEqual(progress(2, 38));
    await answer("panelSetUp", ANSWER);
    expect(seen()).toMatchObject({ isOpen: false, step: "done", answer: ANSWER, progress: null });
    expect(taken).toEqual([READY]);
    await pass(10 * ASK_AFTER);
    expect(waiting("panelSetUpStep")).toBe(0);
  });

  it("is asked for once, by the answers", async () => {
    const panel = await opened();
    panel.guide.choose(chooseAdd(panel.seen().answers, "lists", true));
    void panel.guide.setUp();
    void panel.guide.setUp();
    expect(panel.waiting("panelSetUp")).toBe(1);
    expect(panel.open("panelSetUp").message).toEqual({ tab: 1, adds: { lists: true }, seen: null });
  });

  it("says what stands in its way, and keeps the answers", async () => {
    const panel = await opened();
    panel.guide.choose(chooseRow(panel.seen().answers, 4));
    await panel.look({ tab: 1, headingRow: 4 });
    void panel.guide.setUp();
    await panel.answer("panelSetUp", { ...ANSWER, problem: "Somebody else sets up just now. Try again in a minute." });
    expect(panel.seen()).toMatchObject({
      isOpen: true,
      step: "adds",
      fault: "Somebody else sets up just now. Try again in a minute.",
      answer: null,
    });
    expect(wishOf(panel.seen().answers)).toEqual({ tab: 1, headingRow: 4 });
    expect(panel.taken).toEqual([]);
  });

  it("that failed says so, and nothing more is asked", async () => {
    const panel = await atTheEnd();
    await panel.fail("panelSetUp", "Exceeded maximum execution time");
    await panel.answer("panelSetUpStep", null);
    await panel.answer("panelOpen", NOT_READY);
    expect(panel.seen().step).toBe("adds");
    expect(panel.seen().fault).toBe("Not set up: Google stopped the work because it took too long. Your answers are kept.");
    await panel.pass(10 * ASK_AFTER);
    expect(panel.asked).toEqual([]);
  });

  it("whose answer was lost goes on, and its result is shown", async () => {
    const panel = await atTheEnd();
    await panel.fail("panelSetUp");
    await panel.answer("panelSetUpStep", progress(1));
    expect(panel.seen()).toMatchObject({ step: "working", progress: progress(1), fault: "" });
    await panel.pass(ASK_AFTER);
    await panel.answer("panelSetUpStep", null);
    await panel.answer("panelOpen", READY);
    expect(panel.seen()).toMatchObject({ step: "done", answer: { title: "Lead SLA is set up" } });
    expect(panel.taken).toEqual([READY]);
  });

  it("that another panel began is shown by one that opens, and its result afterwards", async () => {
    const panel = begin();
    void panel.guide.resume();
    await panel.answer("panelSetUpStep", progress(2, 10));
    expect(panel.seen()).toMatchObject({ isOpen: true, step: "working", progress: progress(2, 10) });
    panel.guide.offer();
    expect(panel.seen().step).toBe("working");
    await panel.pass(ASK_AFTER);
    await panel.fail("panelSetUpStep");
    await panel.pass(ASK_AFTER);
    await panel.answer("panelSetUpStep", null);
    await panel.answer("panelOpen", { ...READY, leads: { ...leads(), counts: COUNTS } });
    expect(panel.seen()).toMatchObject({ isOpen: false, step: "done" });
    expect(panel.seen().answer?.title).toBe("60 leads are timed");
  });

  it.each([
    ["its result", ANSWER, { isOpen: false, step: "done", answer: ANSWER }],
    [
      "what stood in its way",
      { ...ANSWER, problem: "Somebody else sets up." },
      { isOpen: true, step: "adds", fault: "Somebody else sets up." },
    ],
  ])("can be left to itself: the panel is free, and %s is shown all the same", async (_, answer, wanted) => {
    const panel = await atTheEnd();
    panel.guide.hide();
    expect(panel.seen().isOpen).toBe(false);
    await panel.pass(ASK_AFTER);
    await panel.answer("panelSetUpStep", progress(1));
    panel.guide.open();
    expect(panel.seen()).toMatchObject({ isOpen: true, step: "working", progress: progress(1) });
    panel.guide.hide();
    await panel.answer("panelSetUp", answer);
    expect(panel.seen()).toMatchObject(wanted);
    expect(wishOf(panel.seen().answers)).toEqual({ tab: 1 });
  });

  it("opens nothing where none runs", async () => {
    const panel = begin();
    void panel.guide.resume();
    await panel.answer("panelSetUpStep", null);
    expect(panel.seen().isOpen).toBe(false);
    await panel.pass(10 * ASK_AFTER);
    expect(panel.asked).toEqual([]);
  });

  it("that stopped halfway is not waited for without end", async () => {
    const panel = begin();
    void panel.guide.resume();
    await panel.answer("panelSetUpStep", progress(1));
    for (let time = 0; panel.seen().step === "working" && time < 1000; time += 1) {
      await panel.pass(ASK_AFTER);
      await panel.answer("panelSetUpStep", progress(1));
    }
    expect(panel.seen().fault).toMatch(/^Set-up has stopped before its end\. Set up again/);
  });
});

const state = (name: State, leads: number) => ({ state: name, leads, background: "", text: "" });
const COUNTS = [state("overdue", 4), state("dueSoon", 2), state("waiting", 7), state("onTime", 33), state("late", 12), state("paused", 2)];
const leads = (): NonNullable<PanelState["leads"]> => ({
  tab: "Leads",
  counts: [],
  promises: { lines: [], counts: [], today: { due: 0, kept: 0 }, coming: { days: 5, leads: 0, lines: [] } },
  reasons: { lost: [], back: [] },
  uncounted: 0,
  columns: [],
  headings: [],
  lastCheck: null,
  zone: "Etc/UTC",
  problem: "",
  hints: {},
  notice: "",
  hourly: null,
  week: [],
  holidays: 0,
});
