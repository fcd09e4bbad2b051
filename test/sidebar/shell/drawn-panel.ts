import { type ComponentChild, Fragment, h, render } from "preact";
import { ask } from "../../../sidebar/server/server";
import { makeGuide } from "../../../sidebar/set-up/set-up-guide";
import { GuideView } from "../../../sidebar/set-up/set-up-guide-view";
import type { GuideStep } from "../../../sidebar/set-up/set-up-steps";
import { Bar } from "../../../sidebar/shell/bar";
import { Tabs } from "../../../sidebar/shell/tabs";
import { Views } from "../../../sidebar/shell/views";
import { makeStore } from "../../../sidebar/store/store";
import { elementsIn, FakeElement, openPage, textsIn } from "../fake-page";
import { fakeTimers } from "../fake-timers";
import { forgotten, textsOf } from "../forgotten";
import { ANSWERS, SET_UP, SHOWN } from "./latin-sheet";

/** What a person types: words, and what no box takes. */
export const TYPED = ["minus", "1.250", "1899-01-01", "x".repeat(50_100)];

type Answers = Readonly<Record<string, unknown>>;

interface Drawn {
  root: FakeElement;
  answers: Answers;
  /** Texts of the document, which need no marks; all that its server answers unless told. */
  people?: readonly string[];
}

/** The panel that was drawn last, and what its server answers: one page at a time. */
export const drawn: Drawn = { root: openPage(() => ({})), answers: ANSWERS };

/** Draws anything in the panel's place, null for nothing. */
export const show = (what: ComponentChild) => render(what, drawn.root as unknown as Element);

const known = new Map<unknown, string[]>();

/** Words of the document, by what its server answers just now. */
function data(): readonly string[] {
  if (drawn.people) return drawn.people;
  const texts = known.get(drawn.answers) ?? textsOf([ANSWERS, drawn.answers, SHOWN, SET_UP, TYPED]);
  known.set(drawn.answers, texts);
  return texts;
}

/** Answers arrive, what follows is drawn, and its effects run. */
export async function settle() {
  for (let round = 0; round < 4; round++) await new Promise((resolve) => setImmediate(resolve));
}

/** Draws the panel before its server has answered. */
export function begin(given: Answers = {}) {
  drawn.answers = { ...ANSWERS, ...given };
  drawn.root = openPage(() => drawn.answers);
  const timers = fakeTimers();
  const store = makeStore({ ask, shelf: { read: () => ({}), write: () => {} }, timers, clock: () => new Date("2026-11-30T10:00:00Z") });
  const guide = makeGuide({ ask, timers, shelf: { read: async () => null, write: () => {} }, take: store.setUpAs });
  function draw() {
    const seen = store.seen();
    const { isOpen } = guide.seen();
    const parts = [
      isOpen && h(GuideView, { guide: guide.seen(), store: guide, isReady: seen.state?.ready ?? false }),
      h(Tabs, { view: seen.showing.view, onChoose: (view) => store.look({ view }) }),
      h(Views, { seen, store, guide: guide.seen(), guideStore: guide }),
      h(Bar, { seen, store }),
    ];
    show(h(Fragment, null, ...parts));
  }
  store.watch(draw);
  guide.watch(draw);
  draw();
  return { store, guide, timers, draw };
}

/** Draws the panel with what its server answers first. */
export async function opened(given: Answers = {}) {
  const panel = begin(given);
  await panel.store.open();
  await settle();
  return panel;
}

/** Fails where people read a word that stands neither in a language nor in the document. */
export const nothingForgotten = () => expect(forgotten(drawn.root, data())).toEqual([]);

/** What tells a button from others that do something else. */
const nameOf = (button: FakeElement): string => button.read.get("title") || textsIn(button).join("");

/** A part of the panel, by its id or its class. */
export const partOf = (name: string): FakeElement =>
  elementsIn(drawn.root).find(({ read }) => read.get("id") === name || read.get("class") === name) ?? new FakeElement(null, "div");

/** Pushes every button that there is or that comes up, each once, and looks at the panel after each. */
export async function pushAll(within: () => FakeElement = () => drawn.root, only = /./) {
  const pushed = new Set<string>();
  for (;;) {
    const isNew = (one: FakeElement) => one.localName === "button" && !pushed.has(nameOf(one)) && only.test(nameOf(one));
    const button = elementsIn(within()).find(isNew);
    if (!button) return pushed.size;
    pushed.add(nameOf(button));
    button.fire("click");
    nothingForgotten();
    await settle();
    nothingForgotten();
  }
}

const boxes = (...names: readonly string[]) => elementsIn(drawn.root).filter(({ localName }) => names.includes(localName));

/** Chooses the last of each list, and ticks each box. */
export async function chooseAll() {
  for (const list of boxes("select")) {
    const options = elementsIn(list).filter(({ localName }) => localName === "option");
    list.value = options[options.length - 1]?.value ?? "";
    list.fire("change");
    await settle();
    nothingForgotten();
  }
  for (const box of boxes("input").filter(({ read }) => /radio|checkbox/.test(read.get("type") ?? ""))) {
    box.checked = true;
    box.fire("change");
    await settle();
    nothingForgotten();
  }
}

/** Goes through one step of the guided set-up. */
export async function guided(step: GuideStep, given: Answers = {}) {
  const panel = begin(given);
  panel.guide.open();
  await settle();
  if (step !== "tab") panel.guide.go(step);
  nothingForgotten();
  return panel;
}
