import fc from "fast-check";
import type { Ask, SetUpAnswer, SetUpShown, SetUpWish } from "../../../sidebar/server/server";
import { Unanswered } from "../../../sidebar/server/unanswered";
import { type AnswerShelf, answerShelf, type KeptAnswers, parseAnswers } from "../../../sidebar/set-up/kept-answers";
import { chooseColumn, chooseRow, chooseTab, noAnswers, wishOf } from "../../../sidebar/set-up/set-up-answers";
import { makeGuide } from "../../../sidebar/set-up/set-up-guide";
import { drawerIn } from "../../../sidebar/store/drawer";
import { fakeTimers } from "../fake-timers";
import { FIELDS, stateWith } from "../fields";
import { shownFor } from "./set-up-shown";

const RESULT: SetUpAnswer = { problem: "", title: "60 leads are timed", text: "", counted: 60, remarks: [], state: stateWith(FIELDS) };

/** A browser's storage, as text: what was laid there is read from it again. */
function storage() {
  const texts = new Map<string, string>();
  const shelf: AnswerShelf = {
    read: async (document) => parseAnswers(texts.get(document) ?? null),
    write: (document, kept) => void (kept ? texts.set(document, JSON.stringify(kept)) : texts.delete(document)),
  };
  return { shelf, texts };
}

/** A panel that is opened over a server which answers at once. */
function panel(shelf: AnswerShelf, shown: (wish: SetUpWish) => SetUpShown = shownFor) {
  const wishes: SetUpWish[] = [];
  const ask = (async (name: string, message: unknown) => {
    if (name === "panelSetUpLook") {
      wishes.push(message as SetUpWish);
      return shown(message as SetUpWish);
    }
    return name === "panelSetUp" ? { ...RESULT, state: { ...RESULT.state, document: "file 1" } } : null;
  }) as Ask;
  const guide = makeGuide({ ask, timers: fakeTimers(), shelf, take: () => {} });
  const settle = () => new Promise((resolve) => setImmediate(resolve));
  const open = async () => {
    guide.open();
    await settle();
    return guide;
  };
  return { guide, wishes, open, settle };
}

/** A person who answers two questions and closes the panel on the third. */
async function stopped() {
  const kept = storage();
  const { guide, open, settle } = panel(kept.shelf);
  await open();
  guide.go("columns");
  guide.choose(chooseColumn(guide.seen().answers, "responded", "First contacted"));
  await settle();
  guide.go("stages");
  return kept;
}

const WISH = { tab: 1, columns: { responded: "First contacted" }, newColumns: [] };

describe("answers to set-up that were begun", () => {
  it("are offered by the next panel, and taken up where the person stopped", async () => {
    const { shelf, texts } = await stopped();
    const { guide, wishes, open } = panel(shelf);
    await open();
    expect(guide.seen()).toMatchObject({ step: "tab", kept: { step: "stages" } });
    expect(wishOf(guide.seen().answers)).toEqual({ tab: 1 });
    await guide.goOn();
    expect(guide.seen()).toMatchObject({ step: "stages", kept: null });
    expect(wishes.at(-1)).toEqual(WISH);
    expect(texts.size).toBe(1);
  });

  it("are forgotten by who begins anew", async () => {
    const { shelf, texts } = await stopped();
    const { guide, open } = panel(shelf);
    await open();
    guide.beginAnew();
    expect(guide.seen().kept).toBeNull();
    expect(texts.size).toBe(0);
  });

  it("stay while the person only looks round, and give way to other answers", async () => {
    const { shelf } = await stopped();
    const { guide, open, settle } = panel(shelf);
    await open();
    guide.go("headings");
    guide.close();
    await open();
    expect(guide.seen().kept?.step).toBe("stages");
    guide.choose(chooseRow(guide.seen().answers, 4));
    await settle();
    expect(guide.seen().kept).toBeNull();
    expect((await shelf.read("file 1"))?.answers.rows).toEqual({ "1": 4 });
  });

  it("are dropped where the headings changed, with a word", async () => {
    const { shelf, texts } = await stopped();
    const moved = (wish: SetUpWish) => ({ ...shownFor(wish), headings: [{ heading: "Created Date", letters: "C" }] });
    const { guide, wishes, open } = panel(shelf, moved);
    await open();
    await guide.goOn();
    expect(guide.seen()).toMatchObject({ step: "tab", told: expect.stringContaining("earlier answers were dropped") });
    expect(wishes.at(-1)).toEqual({});
    expect(texts.size).toBe(0);
  });

  it("are dropped once set-up is done", async () => {
    const { shelf, texts } = await stopped();
    const { guide, open } = panel(shelf);
    await open();
    await guide.goOn();
    await guide.setUp();
    expect(guide.seen().step).toBe("done");
    expect(texts.size).toBe(0);
    await open();
    expect(guide.seen().kept).toBeNull();
  });

  it("lie apart for each spreadsheet", async () => {
    const { shelf } = await stopped();
    const { guide, open } = panel(shelf, (wish) => ({ ...shownFor(wish), document: "file 2" }));
    await open();
    expect(guide.seen().kept).toBeNull();
  });

  it("are kept also of a new empty tab", async () => {
    const { shelf } = storage();
    const { guide, open, settle } = panel(shelf);
    await open();
    guide.choose(chooseTab(guide.seen().answers, null));
    await settle();
    guide.go("adds");
    expect(await shelf.read("file 1")).toMatchObject({ step: "adds", answers: { tab: null } });
  });
});

describe("what is read from the storage", () => {
  const kept: KeptAnswers = { answers: { ...noAnswers, tab: 1, rows: { "1": 3 } }, step: "columns", headings: "x" };

  it("is what was laid there", () => expect(parseAnswers(JSON.stringify(kept))).toEqual(kept));

  it.each<[string, string | null]>([
    ["nothing", null],
    ["no JSON", "{"],
    ["another step", JSON.stringify({ ...kept, step: "working" })],
    ["no answers", JSON.stringify({ ...kept, answers: null })],
    ["answers of another build", JSON.stringify({ ...kept, answers: { tab: "1", rows: {}, ofHeadings: {}, adds: {} } })],
    ["rows that are none", JSON.stringify({ ...kept, answers: { ...kept.answers, rows: { "1": "x" } } })],
  ])("is none of %s", (_, text) => expect(parseAnswers(text)).toBeNull());

  it("fails at nothing", () => {
    fc.assert(fc.property(fc.json(), (text) => [null, "object"].includes(parseAnswers(text) && "object")));
  });
});

describe("where the browser refuses its storage to a framed page", () => {
  const kept = (step: KeptAnswers["step"]): KeptAnswers => ({ answers: { ...noAnswers, tab: 1 }, step, headings: "x" });

  /** The server as its functions act; `fails` says which of its calls are lost. */
  function server(fails = (_call: number): boolean => false) {
    let held: string | null = null;
    let calls = 0;
    const ask = (async (name: string, message: { answers: string | null }) => {
      calls += 1;
      if (fails(calls)) throw new Unanswered("lost");
      if (name === "panelSetUpKept") return held;
      held = message.answers;
      return true;
    }) as Ask;
    return { ask, held: () => held, calls: () => calls };
  }
  const refused = drawerIn(() => {
    throw new DOMException("Access is denied for this document.", "SecurityError");
  }, "set-up");
  const settle = () => new Promise((resolve) => setImmediate(resolve));

  it("they lie on the server, the last ones, each sent once", async () => {
    const { ask, held, calls } = server();
    const shelf = answerShelf(ask, refused);
    shelf.write("file 1", kept("headings"));
    shelf.write("file 1", kept("columns"));
    shelf.write("file 1", kept("stages"));
    await settle();
    shelf.write("file 1", kept("stages"));
    await settle();
    expect([parseAnswers(held()), calls()]).toEqual([kept("stages"), 2]);
    expect(await answerShelf(ask, refused).read("file 1")).toEqual(kept("stages"));
  });

  it("they are forgotten there", async () => {
    const { ask, held } = server();
    answerShelf(ask, refused).write("file 1", kept("columns"));
    await settle();
    const next = answerShelf(ask, refused);
    await next.read("file 1");
    next.write("file 1", null);
    await settle();
    expect(held()).toBeNull();
  });

  it("a call that is lost is made up for by the next answer", async () => {
    const { ask, held } = server((call) => call === 1);
    const shelf = answerShelf(ask, refused);
    shelf.write("file 1", kept("columns"));
    await settle();
    expect(held()).toBeNull();
    shelf.write("file 1", kept("columns"));
    await settle();
    expect(parseAnswers(held())).toEqual(kept("columns"));
  });

  it("a server that does not answer holds none", async () => {
    const { ask } = server(() => true);
    expect(await answerShelf(ask, refused).read("file 1")).toBeNull();
  });

  it("a browser that has storage is enough", async () => {
    const { ask, calls } = server();
    const texts = new Map<string, string>();
    const storage = () => ({
      getItem: (key: string) => texts.get(key) ?? null,
      setItem: (key: string, text: string) => void texts.set(key, text),
      removeItem: (key: string) => void texts.delete(key),
    });
    const drawer = drawerIn(storage, "set-up");
    answerShelf(ask, drawer).write("file 1", kept("columns"));
    expect(await answerShelf(ask, drawer).read("file 1")).toEqual(kept("columns"));
    expect(calls()).toBe(0);
  });
});
