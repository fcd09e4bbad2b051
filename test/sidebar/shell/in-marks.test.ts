import { h } from "preact";
import { speak } from "../../../sidebar/language/spoken/words";
import { ClickForm } from "../../../sidebar/leads/click-form";
import type { MarkedNow, PanelState, SetUpShown } from "../../../sidebar/server/server";
import { MARKED, markedText } from "../../../src/language/spoken/marked";
import { elementsIn, openPage, textsIn } from "../fake-page";
import { forgotten, textsOf } from "../forgotten";
import { begin, chooseAll, drawn, guided, nothingForgotten, opened, partOf, pushAll, settle, show, TYPED } from "./drawn-panel";
import { AT_HAND, DRAFT_PROBLEMS, FIELDS, LEADS, MARKED_BLOCK, MARKED_LEAD, SET_UP, SHOWN, STATE } from "./latin-sheet";

const NO_PROMISES = { lines: [], counts: [], today: { due: 0, kept: 0 }, coming: { days: 5, leads: 0, lines: [] } };
const RESTFUL = {
  lines: LEADS.promises.lines.slice(-1),
  counts: [{ tile: "waiting" as const, owner: "Livia", leads: 1 }],
  today: { due: 3, kept: 2 },
  coming: LEADS.promises.coming,
};
const NONE_COMING = NO_PROMISES.coming;

const BACK = { ...LEADS.promises.coming, lines: LEADS.promises.coming.lines.slice(-1) };

/** The card of what is marked. */
const card = () => elementsIn(partOf("view-leads")).find(({ read }) => /^lead\b/.test(read.get("class") ?? "")) ?? partOf("view-leads");

beforeEach(() => speak(MARKED));
afterEach(async () => {
  await settle();
  show(null);
  await settle();
  speak("en");
});

describe("what stands in no language", () => {
  it.each([
    ["a text", h("p", null, "Forgotten"), ["Forgotten"]],
    ["a title", h("p", { title: "Forgotten too" }), ["Forgotten too"]],
    ["the name of a box", h("input", { "aria-label": "Your name", placeholder: "Ada" }), ["Your name", "Ada"]],
    ["a word beside one that is marked", h("p", null, markedText("All"), " of them"), [" of them"]],
    ["a word within a list of options", h("select", null, h("option", null, "Not known")), ["Not known"]],
    ["nothing in a marked sentence that holds a button", h("p", null, "\u27e6Look ", h("b", null, markedText("here")), " now~\u27e7"), []],
    [
      "nothing in an excerpt",
      h("p", null, h("b", null, `${markedText("Ours").slice(0, 4)}\u2026`), " \u2192 ", `\u2026${markedText("Ours").slice(3)}`),
      [],
    ],
    ["nothing in words of the sheet", h("p", null, "Vendere: 60 %"), []],
  ])("shows: %s", (_, what, found) => {
    drawn.root = openPage(() => ({}));
    show(what);
    expect(forgotten(drawn.root, textsOf(STATE))).toEqual(found);
  });
});

describe("the panel in the pseudo-language has no word of its own outside it", () => {
  it("before the sheet is read, and where it cannot be", async () => {
    const { store } = begin();
    nothingForgotten();
    const opening = store.open();
    nothingForgotten();
    await opening;
    drawn.answers = {};
    await store.readAgain();
    nothingForgotten();
  });

  it("in every view, whatever is pushed", async () => {
    await opened();
    expect(document.documentElement.lang).toBe(MARKED);
    nothingForgotten();
    expect(await pushAll()).toBeGreaterThan(60);
  });

  it("in every view where the server does not answer", async () => {
    await opened();
    drawn.answers = {};
    expect(await pushAll(() => partOf("view-leads"))).toBeGreaterThan(6);
    expect(await pushAll(() => partOf("view-setUp"))).toBeGreaterThan(12);
  });

  it.each<[string, Partial<PanelState>]>([
    ["no tab of leads and no plan", { leads: null, plan: null, fields: [], notices: [] }],
    [
      "leads that nobody has checked",
      { leads: { ...LEADS, counts: [], promises: NO_PROMISES, uncounted: 1, lastCheck: null, hourly: null, holidays: 0 } },
    ],
    ["nothing to do, and nothing in the days to come", { leads: { ...LEADS, promises: { ...RESTFUL, coming: NONE_COMING } } }],
    ["nothing to do, today or ever", { leads: { ...LEADS, promises: NO_PROMISES } }],
    ["nothing to do, and a lead that comes back", { leads: { ...LEADS, promises: { ...RESTFUL, coming: BACK } } }],
    ["nothing to do, and something that waits", { leads: { ...LEADS, promises: { ...RESTFUL, today: { due: 3, kept: 3 } } } }],
    ["nothing to do, and nothing that was due", { leads: { ...LEADS, promises: { ...RESTFUL, today: { due: 0, kept: 0 } } } }],
    ["one answer that was due and in time", { leads: { ...LEADS, promises: { ...RESTFUL, today: { due: 1, kept: 1 } } } }],
    [
      "leads that are counted, and another's hourly check",
      { leads: { ...LEADS, uncounted: 1200, holidays: 1, hourly: { mine: false, since: "", used: "II min" } } },
    ],
    ["columns that are lacking", { leads: { ...LEADS, columns: LEADS.columns.map((one) => ({ ...one, heading: "" })) } }],
    ["one column that is lacking", { leads: { ...LEADS, columns: LEADS.columns.slice(0, 1).map((one) => ({ ...one, heading: "" })) } }],
    ["a plan that is computed", { plan: { isCounting: true, sentence: "", warning: "", target: 1, stages: [], odds: [] } }],
    ["stages that are not understood", { stages: { list: [], unknown: [], unknownInAll: 0, guessed: 0 } }],
    [
      "mails that all are off",
      {
        mails: { problem: "", sentAt: "", isElsewhere: false, owners: [], ownersInAll: 0, dropped: 0 },
        fields: FIELDS.map((one) => ({ ...one, value: "" })),
      },
    ],
  ])("with %s", async (_, state) => {
    await opened({ panelOpen: { ...STATE, ...state } });
    nothingForgotten();
    await pushAll(() => partOf("view-leads"));
  });

  it.each<[string, Partial<MarkedNow>]>([
    ["nothing marked", { lead: null, who: "" }],
    ["too much marked", { lead: null, who: "", problem: "Nimis multa." }],
    ["several leads", MARKED_BLOCK],
    ["several leads under a filter", { ...MARKED_BLOCK, block: MARKED_BLOCK.block && { ...MARKED_BLOCK.block, hidden: 3 } }],
    ["too many to ask of a filter", { ...MARKED_BLOCK, block: MARKED_BLOCK.block && { ...MARKED_BLOCK.block, hidden: null } }],
    ...LEADS.promises.lines
      .filter(({ row }) => row < 11 || row === 50)
      .map(({ state, promise, reason }): [string, Partial<MarkedNow>] => [
        `a lead that is ${state}`,
        { lead: { ...AT_HAND, state, promise, ...(reason && { reason }), likely: ["accept"] } },
      ]),
    [
      "a lead that rests",
      { lead: { ...AT_HAND, state: "resting", promise: { kind: "comesBack", due: "2027-02-01T00:00:00Z" }, likely: [] } },
    ],
    ["one that rests without a day", { lead: { ...AT_HAND, state: "resting", promise: { kind: "comesBack", due: "" }, likely: [] } }],
    ["one that pauses", { lead: { ...AT_HAND, state: "paused", promise: { kind: "pause", due: "" }, likely: [] } }],
    [
      "one that pauses until a day",
      { lead: { ...AT_HAND, state: "paused", promise: { kind: "pause", due: "2026-12-02T00:00:00Z" }, likely: [] } },
    ],
    [
      "one that is promised nothing",
      { lead: { ...AT_HAND, state: "onTime", promise: null, owner: "", late: undefined, likely: ["won", "lost"] } },
    ],
  ])("with the cursor on %s", async (_, marked) => {
    const now = { ...MARKED_LEAD, ...marked };
    const clicked = { said: "Non factum.", isDone: false, marked: now };
    await opened({ panelMarked: { same: false, marked: now }, panelClick: clicked });
    nothingForgotten();
    await pushAll(card);
  });

  it.each(["reject", "return", "lost", "rest", "pause", "won"] as const)(
    "in the form of %s, for one lead and for several",
    async (click) => {
      await opened();
      for (const [leads, reasons] of [
        [1, []],
        [3, ["Pretium"]],
      ] as const) {
        show(h(ClickForm, { click, leads, reasons, onGive: () => {}, onLeave: () => {} }));
        nothingForgotten();
        await chooseAll();
      }
    },
  );

  it("with every list chosen from, side by side and in search of words", async () => {
    const { store } = await opened();
    for (const section of ["Pars prima", "Pars altera"]) {
      store.look({ view: "agreement", section });
      await chooseAll();
    }
    for (const side of ["", "sideBySide", "marketing", "sales", "both"] as const) {
      store.look({ side, section: "Goal" });
      nothingForgotten();
    }
    for (const search of ["nihil usquam", "Vendere", "titulus"]) {
      store.look({ side: "", search });
      nothingForgotten();
    }
  });

  it("with texts that are typed, wrong, kept and in conflict", async () => {
    const { store, timers } = await opened();
    store.look({ view: "agreement", search: "titulus" });
    for (const text of TYPED) {
      for (const { key } of FIELDS.filter(({ kind }) => text.length < 100 || kind === "text")) store.type(key, text);
      nothingForgotten();
      await store.save();
      nothingForgotten();
    }
    const changed = { ...STATE, fields: FIELDS.map((one) => ({ ...one, value: typeof one.value === "number" ? 7 : "Mutatum" })) };
    drawn.answers = { ...drawn.answers, panelOpen: changed };
    await store.readAgain();
    expect(await pushAll(() => drawn.root, /Takes what stands|over theirs/)).toBe(2);
    drawn.answers = { ...drawn.answers, panelLook: { same: false, state: STATE } };
    store.sign();
    timers.pass(60_000);
    await settle();
    nothingForgotten();
    drawn.answers = { ...drawn.answers, panelOpen: { ...STATE, fields: FIELDS.slice(3) } };
    store.type("scope", "Meum");
    await store.readAgain();
    nothingForgotten();
  });

  it("with nothing published, and what stands in the way of it", async () => {
    const { store } = await opened({ panelVersions: DRAFT_PROBLEMS });
    store.look({ view: "agreement", screen: "versions" });
    await settle();
    nothingForgotten();
    expect(textsIn(drawn.root)).toContain("Deest.");
  });

  it.each<[string, Partial<SetUpShown>]>([
    ["all is found", { questions: [] }],
    ["there is much to ask", {}],
    ["no headings are found", { headingRow: null, headings: [], questions: [], words: [], stages: [], problem: "Nihil adest." }],
    ["it was set up before", { isSetUp: true, tabs: SHOWN.tabs.map((one) => ({ ...one, inUse: true })), takesOver: "MQL" }],
  ])("in each question of set-up where %s", async (_, shown) => {
    for (const step of ["tab", "headings", "columns", "stages", "adds"] as const) {
      await guided(step, { panelSetUpLook: { ...SHOWN, ...shown } });
      await chooseAll();
      nothingForgotten();
      await pushAll();
      show(null);
    }
  });

  it("while set-up runs, when it is done, and where it fails", async () => {
    for (const given of [
      { panelSetUp: SET_UP },
      { panelSetUp: { ...SET_UP, problem: "Non potest." } },
      { panelSetUp: { ...SET_UP, state: { ...STATE, leads: { ...LEADS, uncounted: 3 } } } },
      { panelSetUp: { ...SET_UP, state: { ...STATE, leads: { ...LEADS, counts: [], holidays: 0 } } } },
    ]) {
      const { guide, timers } = await guided("adds", given);
      const run = guide.setUp();
      nothingForgotten();
      timers.pass(3_000);
      await settle();
      nothingForgotten();
      await run;
      await settle();
      nothingForgotten();
      await pushAll(() => partOf("set-up-done"));
      show(null);
    }
  });

  it.each<[string, Readonly<Record<string, unknown>>]>([
    ["its end is not known", { panelSetUpStep: null, panelOpen: undefined }],
    ["it goes on elsewhere", {}],
    ["it is done meanwhile", { panelSetUpStep: null }],
  ])("where the call of set-up is lost and %s", async (_, given) => {
    const { guide, timers } = await guided("adds", given);
    const { panelSetUp: _lost, ...others } = drawn.answers;
    drawn.answers = others;
    await guide.setUp();
    await settle();
    nothingForgotten();
    for (let passed = 0; passed < 8; passed += 1) {
      timers.pass(60_000);
      await settle();
      nothingForgotten();
    }
  });

  it("where answers were begun before, and a mending fails", async () => {
    const { guide } = await guided("columns");
    await guide.showMending("Dies");
    nothingForgotten();
    await guide.mend();
    nothingForgotten();
    await guide.takeMendingBack();
    drawn.answers = {};
    await guide.showMending("Dies");
    nothingForgotten();
    await guide.look();
    nothingForgotten();
  });
});
