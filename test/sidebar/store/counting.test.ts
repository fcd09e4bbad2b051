/** Figures that the sheet still computes: the panel says so, reads them as soon as they are there, and asks no longer than that. */

import type { Ask } from "../../../sidebar/server/server";
import { Unanswered } from "../../../sidebar/server/unanswered";
import { isCounting } from "../../../sidebar/store/panel-state";
import { makeStore } from "../../../sidebar/store/store";
import { uncountedWords } from "../../../sidebar/words/figure-words";
import type { PanelState, SaveAnswer } from "../../../src/entries/panel";
import { saveInto } from "../fake-cells";
import { fakeTimers } from "../fake-timers";
import { FIELDS, stateWith } from "../fields";

type Leads = NonNullable<PanelState["leads"]>;

const AT = new Date(2026, 10, 18, 10, 31);
const SECOND = 1_000;

const leadsWith = (uncounted: number): Leads => ({ ...({} as Leads), uncounted });
const planWith = (target: number, counting = false): PanelState["plan"] => ({
  ...{ isCounting: counting, sentence: "", warning: "", target, stages: [], odds: [] },
});

/** A sheet in which the test sets what stands there; every question is answered at once. */
function openedPanel(first: Partial<PanelState>) {
  const sheet = { state: { ...stateWith(FIELDS), ...first } as PanelState, asked: [] as string[], isDown: false, isClosed: false };
  const ask = (async (name: string, message: unknown) => {
    sheet.asked.push(name === "panelLook" ? `look ${(message as { seen: string }).seen === "" ? "at all" : "whether it changed"}` : name);
    if (sheet.isDown) throw new Unanswered("NetworkError");
    const state = { ...sheet.state, look: JSON.stringify(sheet.state.fields) };
    if (name === "panelLook") return (message as { seen: string }).seen === state.look ? { same: true } : { same: false, state };
    if (name !== "panelSave") return name === "panelKeep" ? true : state;
    const { fields, answer } = saveInto(sheet.state.fields, message as never);
    sheet.state = { ...sheet.state, fields };
    return answer satisfies SaveAnswer;
  }) as Ask;
  const timers = fakeTimers();
  const store = makeStore({
    ask,
    timers,
    shelf: { read: () => ({}), write: () => {} },
    clock: () => new Date(AT.getTime() + timers.passed()),
    close: () => {
      sheet.isClosed = true;
    },
  });
  const settled = () => new Promise((resolve) => setImmediate(resolve));
  const pass = async (seconds: number) => {
    for (let second = 0; second < seconds; second += 1) {
      timers.pass(SECOND);
      await settled();
    }
  };
  const looks = () => sheet.asked.filter((one) => one.startsWith("look"));
  return { sheet, store, pass, settled, looks, counting: () => isCounting(store.seen()) };
}

describe("after set-up", () => {
  it("statuses that are yet to come are read when they are there, without Read again", async () => {
    const panel = openedPanel({ ready: false });
    await panel.store.open();
    panel.sheet.state = { ...panel.sheet.state, ready: true, leads: leadsWith(60) };
    panel.store.setUpAs(panel.sheet.state);
    expect(panel.counting()).toBe(true);
    expect(uncountedWords(panel.store.seen().state?.leads ?? leadsWith(0))).toMatch(/^Counting… 60 leads have no status yet/);
    panel.sheet.state = { ...panel.sheet.state, leads: leadsWith(0) };
    await panel.pass(3);
    expect(panel.counting()).toBe(false);
    expect(panel.looks()).toEqual(["look at all"]);
  });

  it("from the menu, an open panel notices it by itself", async () => {
    const panel = openedPanel({ ready: false });
    await panel.store.open();
    panel.sheet.state = { ...panel.sheet.state, ready: true, leads: leadsWith(60) };
    await panel.pass(30);
    expect(panel.store.seen().state?.ready).toBe(true);
    panel.sheet.state = { ...panel.sheet.state, leads: leadsWith(0) };
    await panel.pass(3);
    expect(panel.counting()).toBe(false);
  });

  it("rows that stay without a status cost a few readings, and then the usual looks", async () => {
    const panel = openedPanel({ leads: leadsWith(1) });
    await panel.store.open();
    await panel.pass(250);
    expect(panel.looks().filter((one) => one === "look at all")).toHaveLength(5);
    expect(panel.looks().length).toBeLessThan(15);
    expect(uncountedWords(leadsWith(1))).toMatch(/^Counting… 1 lead has no status yet/);
  });
});

describe("after a save that the plan follows", () => {
  const saved = async (first: Partial<PanelState>, key = "response.target", value = "45") => {
    const panel = openedPanel({ plan: planWith(35), ...first });
    await panel.store.open();
    panel.store.type(key, value);
    const saving = panel.store.save();
    return { ...panel, saving };
  };

  it("the plan says that it counts from the moment of the save until the new figures are in", async () => {
    const panel = await saved({});
    expect(panel.counting()).toBe(true);
    await panel.saving;
    panel.sheet.state = { ...panel.sheet.state, plan: planWith(35, true) };
    await panel.pass(3);
    expect([panel.counting(), panel.store.seen().state?.plan?.target]).toEqual([true, 35]);
    panel.sheet.state = { ...panel.sheet.state, plan: planWith(70) };
    await panel.pass(5);
    expect([panel.counting(), panel.store.seen().state?.plan?.target]).toEqual([false, 70]);
  });

  it.each([
    ["a text that nothing follows", { plan: planWith(35) }, "purpose", "Sell most."],
    ["a spreadsheet without a plan", { plan: null }, "response.target", "45"],
  ])("%s: nothing is counted, nothing more is read", async (_, first, key, value) => {
    const panel = await saved(first, key, value);
    await panel.saving;
    expect(panel.counting()).toBe(false);
    await panel.pass(20);
    expect(panel.looks()).toEqual([]);
  });

  it("a save that failed changed nothing that is to be counted", async () => {
    const panel = openedPanel({ plan: planWith(35) });
    await panel.store.open();
    panel.sheet.isDown = true;
    panel.store.type("response.target", "45");
    await panel.store.save();
    expect(panel.counting()).toBe(false);
  });
});

describe("after a removal", () => {
  it.each([
    ["closes where the add-on was removed", { untouched: true as const }, true],
    ["stays where only the agreement's tab is gone: it can be set up again there", {}, false],
  ])("%s", async (_, about, isClosed) => {
    const panel = openedPanel({});
    await panel.store.open();
    panel.sheet.state = { ...panel.sheet.state, fields: [], ready: false, ...about };
    await panel.pass(31);
    expect(panel.store.seen().state?.ready).toBe(false);
    expect(panel.sheet.isClosed).toBe(isClosed);
  });

  it("a panel that was opened in a spreadsheet without the add-on stays open", async () => {
    const panel = openedPanel({ ready: false, untouched: true });
    await panel.store.open();
    await panel.pass(31);
    expect(panel.sheet.isClosed).toBe(false);
  });
});
