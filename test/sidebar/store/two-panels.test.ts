/** Two people at their panels over the same cells, without storage in the browser, on a line that fails now and then. */
import fc from "fast-check";
import type { Ask } from "../../../sidebar/server/server";
import type { Timers } from "../../../sidebar/server/timers";
import { Unanswered } from "../../../sidebar/server/unanswered";
import { textIn } from "../../../sidebar/store/draft";
import type { KeptTexts } from "../../../sidebar/store/kept-draft";
import { makeStore, type Store } from "../../../sidebar/store/store";
import type { Change, Keeping, PanelState } from "../../../src/entries/panel";
import { saveInto } from "../fake-cells";
import { keptAfter } from "../fake-keeping";
import { fakeTimers } from "../fake-timers";
import { field, STATES } from "../fields";

const KEYS = ["purpose", "scope"] as const;
type Key = (typeof KEYS)[number];
type Line = "good" | "dead before" | "dead after";

const NO_SHELF = { read: () => ({}), write: () => {} };
const settled = () => new Promise((resolve) => setImmediate(resolve));

function sharedSheet() {
  let fields = KEYS.map((key) => field(key, "text", "start"));
  const everStood: Record<string, Set<string>> = { purpose: new Set(["start"]), scope: new Set(["start"]) };
  const kept: Record<string, KeptTexts> = {};
  const line: { is: Line } = { is: "good" };
  const state = (who: string): PanelState => ({
    document: "file",
    language: "en",
    locale: "en-US",
    states: STATES,
    ready: true,
    fields,
    leads: null,
    look: JSON.stringify(fields),
    kept: kept[who] ?? {},
  });
  function answerTo(who: string, name: string, message: unknown): unknown {
    if (name === "panelOpen") return state(who);
    if (name === "panelLook") {
      const { look } = state(who);
      return look === (message as { seen: string }).seen ? { same: true } : { same: false, state: state(who) };
    }
    if (name === "panelKeep") {
      const keeping = message as Keeping;
      kept[who] = keptAfter(kept[who], keeping.kept, keeping.gone);
      return true;
    }
    const saved = saveInto(fields, message as Change[]);
    fields = saved.fields;
    for (const { key, value } of fields) everStood[key]?.add(String(value));
    return saved.answer;
  }
  const askAs =
    (who: string): Ask =>
    async (name, message) => {
      if (line.is === "dead before") throw new Unanswered("NetworkError");
      const answer = answerTo(who, name, message);
      if (line.is === "dead after") throw new Unanswered("NetworkError");
      return answer as never;
    };
  return { askAs, line, everStood };
}

type Step =
  | { does: "type"; who: number; key: Key }
  | { does: "pass"; seconds: number }
  | { does: "line"; is: Line }
  | { does: "leave" | "mine" | "theirs" | "undo" | "reopen"; who: number; key: Key };

const who = fc.nat(1);
const key = fc.constantFrom(...KEYS);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ does: fc.constant("type" as const), who, key }) },
  { weight: 3, arbitrary: fc.record({ does: fc.constant("pass" as const), seconds: fc.integer({ min: 1, max: 90 }) }) },
  {
    weight: 1,
    arbitrary: fc.record({ does: fc.constant("line" as const), is: fc.constantFrom<Line>("good", "dead before", "dead after") }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constantFrom("leave" as const, "mine" as const, "theirs" as const, "undo" as const, "reopen" as const),
      who,
      key,
    }),
  },
);

it("loses no text that either typed: it stood in the cell once, or stands in his panel, or he gave it up", async () => {
  const property = fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
    const sheet = sharedSheet();
    const timers = fakeTimers();
    const close = new Map<string, () => void>();
    const open = async (name: string): Promise<Store> => {
      let isOpen = true;
      // With its frame go a closed panel's timers.
      const own: Timers = { after: (wait, run) => timers.after(wait, () => isOpen && run()) };
      const store = makeStore({ ask: sheet.askAs(name), shelf: NO_SHELF, timers: own, clock: () => new Date(timers.passed()) });
      close.set(name, () => {
        isOpen = false;
      });
      await store.open();
      return store;
    };
    const names = ["ana", "ben"];
    const panels = [await open("ana"), await open("ben")];
    const owed = [new Map<Key, string>(), new Map<Key, string>()];
    const shown = (store: Store, key: Key) => {
      const found = store.seen().draft.fields.find((one) => one.key === key);
      return found && textIn(store.seen().draft, found);
    };
    let count = 0;
    for (const one of steps) {
      if (one.does === "pass") timers.pass(one.seconds * 1000);
      else if (one.does === "line") sheet.line.is = one.is;
      else {
        const store = panels[one.who];
        const mine = owed[one.who];
        if (!store || !mine) continue;
        const before = shown(store, one.key);
        if (one.does === "type") {
          count += 1;
          mine.set(one.key, `${names[one.who]} ${count}`);
          store.type(one.key, `${names[one.who]} ${count}`);
        }
        if (one.does === "leave") await store.leave();
        if (one.does === "mine" || one.does === "theirs") store.decide(one.key, one.does);
        if (one.does === "undo") store.undo();
        // Who gives a text up for another's, or takes it back, has no claim to it any more.
        if ((one.does === "theirs" || one.does === "undo") && shown(store, one.key) !== before) mine.clear();
        if (one.does === "undo") mine.clear();
        if (one.does === "reopen") {
          // Nobody can keep what a dead line and a frame without storage were given the moment before.
          sheet.line.is = "good";
          await store.leave();
          await settled();
          timers.pass(10_000);
          await settled();
          close.get(names[one.who] ?? "")?.();
          panels[one.who] = await open(names[one.who] ?? "");
        }
      }
      await settled();
    }
    sheet.line.is = "good";
    for (let time = 0; time < 8; time += 1) {
      timers.pass(70_000);
      await settled();
    }
    panels.forEach((store, at) => {
      owed[at]?.forEach((text, key) => {
        expect(sheet.everStood[key]?.has(text) || shown(store, key) === text).toBe(true);
      });
    });
  });
  await fc.assert(property, { numRuns: 400 });
});

it("keeps what one person typed in two panels on one sheet: neither overwrites the other's", async () => {
  const sheet = sharedSheet();
  const timers = fakeTimers();
  const open = async () => {
    const store = makeStore({ ask: sheet.askAs("ana"), shelf: NO_SHELF, timers, clock: () => new Date(timers.passed()) });
    await store.open();
    return store;
  };
  const later = async () => {
    timers.pass(10_000);
    await settled();
  };
  // Too long for a cell: it stands in the panel until it is shortened.
  const [purpose, scope] = ["p".repeat(50_001), "s".repeat(50_001)];
  const [one, other] = [await open(), await open()];
  one.type("purpose", purpose);
  await later();
  other.type("scope", scope);
  await later();
  const third = await open();
  const texts = (store: Store) => store.seen().draft.fields.map((field) => textIn(store.seen().draft, field));
  expect(texts(third)).toEqual([purpose, scope]);
  one.type("purpose", "short");
  await later();
  expect(texts(await open())).toEqual(["short", scope]);
});
