import { makeLeadDesk } from "../../../sidebar/leads/lead-desk";
import type { Ask, Clicked, MarkedNow } from "../../../sidebar/server/server";
import { Unanswered } from "../../../sidebar/server/unanswered";
import { fakeTimers } from "../fake-timers";
import { BLOCK, lead, marked } from "./shown-leads";

const HENRIK = marked();
const IVO = marked({ lead: lead({ row: 20, id: "L-20", name: "Ivo Varga" }) });
const TWELVE = marked({ lead: null, block: BLOCK, who: "twelve" });

type Answers = Partial<Record<string, unknown>>;

/** A desk with a lead at hand, and what was asked of the server. */
async function deskWith(under: MarkedNow, answers: Answers = {}) {
  const asked: [string, unknown][] = [];
  const given: Answers = { panelMarked: { same: false, marked: under }, ...answers };
  let changes = 0;
  const ask = (async (name: string, message: unknown) => {
    asked.push([name, message]);
    const answer = given[name];
    if (answer === undefined) throw new Unanswered("NetworkError");
    return answer;
  }) as Ask;
  const desk = makeLeadDesk({
    ask,
    timers: fakeTimers(),
    clock: () => new Date(0),
    isBusy: () => false,
    onChange: () => {
      changes += 1;
    },
  });
  desk.start();
  for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
  return { desk, given, calls: () => asked.filter(([name]) => name !== "panelMarked"), changes: () => changes };
}

const answered = (more: Partial<Clicked> = {}): Clicked => ({ said: "Answered: Henrik Chaudhry.", isDone: true, marked: IVO, ...more });
const PLACE = { row: 15, id: "L-15" };
const NEXT = { row: 20, id: "L-20" };

describe("a click", () => {
  it("is for the lead that is shown, says what it did, and has the next one at hand", async () => {
    const { desk, calls, changes } = await deskWith(HENRIK, { panelClick: answered() });
    await desk.click({ click: "answer" }, NEXT);
    expect(calls()).toEqual([["panelClick", { who: "L-15", wish: { click: "answer" }, next: NEXT }]]);
    expect(desk.seen()).toMatchObject({
      marked: IVO,
      strip: { said: "Answered: Henrik Chaudhry.", isDone: true, back: { who: "L-15", place: PLACE } },
      done: [PLACE],
      turns: 1,
      works: false,
    });
    expect(changes()).toBe(1);
  });

  it("that was not done leaves its lead at hand, and in the list", async () => {
    const refused = answered({ said: "Left alone: Henrik Chaudhry (answered before).", isDone: false, marked: HENRIK });
    const { desk } = await deskWith(HENRIK, { panelClick: refused });
    await desk.click({ click: "answer" }, NEXT);
    expect(desk.seen()).toMatchObject({ marked: HENRIK, strip: { isDone: false }, done: [], turns: 0 });
  });

  it("that got no answer says so, and can be tried again", async () => {
    const { desk, given } = await deskWith(HENRIK);
    await desk.click({ click: "answer" }, NEXT);
    expect(desk.seen()).toMatchObject({
      marked: HENRIK,
      works: false,
      strip: { said: "The connection to Google was lost. Check the internet connection.", isDone: false, back: null },
    });
    given.panelClick = answered();
    await desk.click({ click: "answer" }, NEXT);
    expect(desk.seen().strip?.isDone).toBe(true);
  });

  it("waits for nothing but the one before it: a second push does nothing meanwhile", async () => {
    const { desk, calls } = await deskWith(HENRIK, { panelClick: answered() });
    await Promise.all([desk.click({ click: "answer" }, NEXT), desk.click({ click: "answer" }, NEXT)]);
    expect(calls()).toHaveLength(1);
  });

  it("on several leads leaves them marked", async () => {
    const { desk } = await deskWith(TWELVE, { panelClick: answered({ marked: TWELVE }) });
    await desk.click({ click: "answer" }, null);
    expect(desk.seen()).toMatchObject({ marked: TWELVE, strip: { back: { who: "twelve", place: null } }, done: [] });
  });
});

describe("taking back", () => {
  it("is for the lead that was clicked, wherever the cursor stands, and has it at hand again", async () => {
    const back = { said: "Taken back: the answer of Henrik Chaudhry.", isDone: true, marked: HENRIK };
    const { desk, calls } = await deskWith(HENRIK, { panelClick: answered(), panelClickBack: back });
    await desk.click({ click: "answer" }, NEXT);
    await desk.takeBack();
    expect(calls()[1]).toEqual(["panelClickBack", { who: "L-15", place: PLACE }]);
    expect(desk.seen()).toMatchObject({ marked: HENRIK, strip: { said: back.said, back: null }, done: [] });
  });

  it("is offered until the next click, and once", async () => {
    const { desk, given, calls } = await deskWith(HENRIK, {
      panelClick: answered(),
      panelClickBack: answered(),
      panelJump: answered({ said: "" }),
    });
    await desk.click({ click: "answer" }, NEXT);
    await desk.jump(NEXT);
    expect(desk.seen().strip?.back).toEqual({ who: "L-15", place: PLACE });
    given.panelClick = answered({ said: "Answered: Ivo Varga.", marked: HENRIK });
    await desk.click({ click: "answer" }, PLACE);
    expect(desk.seen().strip?.back).toEqual({ who: "L-20", place: NEXT });
    await desk.takeBack();
    await desk.takeBack();
    expect(calls().filter(([name]) => name === "panelClickBack")).toHaveLength(1);
  });
});

describe("a line of the list", () => {
  it("brings its lead under the cursor", async () => {
    const { desk, calls } = await deskWith(HENRIK, { panelJump: { said: "", isDone: true, marked: IVO } });
    await desk.jump(NEXT);
    expect(calls()).toEqual([["panelJump", NEXT]]);
    expect(desk.seen()).toMatchObject({ marked: IVO, strip: null, turns: 0 });
  });

  it("says where its lead is gone", async () => {
    const { desk } = await deskWith(HENRIK, {
      panelJump: { said: "The lead L-20 is not in the tab any more.", isDone: false, marked: HENRIK },
    });
    await desk.jump(NEXT);
    expect(desk.seen()).toMatchObject({ marked: HENRIK, strip: { said: "The lead L-20 is not in the tab any more.", back: null } });
  });
});

it("explains a lead until another one is at hand", async () => {
  const { desk } = await deskWith(HENRIK, { panelWhy: ["Overdue.", "Due 10:00."], panelClick: answered() });
  await desk.askWhy();
  expect(desk.seen().why).toEqual(["Overdue.", "Due 10:00."]);
  desk.closeWhy();
  expect(desk.seen().why).toBeNull();
  await desk.askWhy();
  await desk.click({ click: "answer" }, NEXT);
  expect(desk.seen().why).toBeNull();
});

it("drops from the list what was done only until the list was read again", async () => {
  const { desk } = await deskWith(HENRIK, { panelClick: answered() });
  await desk.click({ click: "answer" }, NEXT);
  desk.listRead();
  expect(desk.seen().done).toEqual([]);
});
