import { makeCursorWatch } from "../../../sidebar/leads/cursor-watch";
import type { Ask, MarkedAnswer, MarkedNow } from "../../../sidebar/server/server";
import { Unanswered } from "../../../sidebar/server/unanswered";
import { fakeTimers } from "../fake-timers";
import { lead, marked } from "./shown-leads";

const HENRIK = marked();
const IVO = marked({ lead: lead({ id: "L-20", name: "Ivo Varga" }) });

/** A watch whose server answers what is marked just now. */
function watching(under: MarkedNow = HENRIK) {
  const timers = fakeTimers();
  const seen: { at: number; seen: string | null }[] = [];
  const taken: string[] = [];
  const sheet = { under, busy: false, fails: false };
  const ask = (async (_: string, message: { seen: string | null }): Promise<MarkedAnswer> => {
    seen.push({ at: timers.passed() / 1000, seen: message.seen });
    if (sheet.fails) throw new Unanswered("NetworkError");
    return message.seen === sheet.under.sum ? { same: true } : { same: false, marked: sheet.under };
  }) as Ask;
  const watch = makeCursorWatch({
    ask,
    timers,
    clock: () => new Date(timers.passed()),
    isBusy: () => sheet.busy,
    take: (now) => taken.push(now.lead?.name ?? ""),
  });
  const settled = async () => {
    for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
  };
  /** Lets seconds pass one by one, so that each answer is there before the next second. */
  const pass = async (seconds: number) => {
    for (let second = 0; second < seconds; second += 1) {
      timers.pass(1000);
      await settled();
    }
  };
  return { watch, sheet, seen, taken, pass, settled, times: () => seen.map(({ at }) => at) };
}

describe("the panel follows the cursor", () => {
  it("every 3 seconds for a minute after the last sign of the person, then every 15", async () => {
    const { watch, pass, settled, times } = watching();
    watch.start();
    await settled();
    await pass(121);
    const minute = Array.from({ length: 21 }, (_, at) => at * 3);
    expect(times()).toEqual([...minute, 75, 90, 105, 120]);
  });

  it("at once where the person comes back, and every 3 seconds again", async () => {
    const { watch, pass, settled, times } = watching();
    watch.start();
    await settled();
    await pass(80);
    watch.sign();
    await settled();
    await pass(6);
    expect(times().slice(-3)).toEqual([80, 83, 86]);
    watch.sign();
    await settled();
    expect(times().slice(-1)).toEqual([86]);
  });

  it("never while another call runs", async () => {
    const { watch, sheet, pass, settled, times } = watching();
    sheet.busy = true;
    watch.start();
    await settled();
    await pass(20);
    expect(times()).toEqual([]);
    sheet.busy = false;
    await pass(2);
    expect(times()).toEqual([21]);
  });

  it("never twice at a time, however slow the server is", async () => {
    const timers = fakeTimers();
    let asked = 0;
    const ask = (() => {
      asked += 1;
      return new Promise(() => {});
    }) as Ask;
    const watch = makeCursorWatch({ ask, timers, clock: () => new Date(timers.passed()), isBusy: () => false, take: () => {} });
    watch.start();
    timers.pass(70_000);
    watch.sign();
    timers.pass(70_000);
    expect(asked).toBe(1);
  });

  it("not where it is out of sight, and at once when it is seen again", async () => {
    const { watch, pass, settled, times } = watching();
    watch.start();
    await settled();
    watch.stop();
    await pass(60);
    expect(times()).toEqual([0]);
    watch.start();
    await settled();
    expect(times()).toEqual([0, 60]);
  });

  it("on after a call that failed", async () => {
    const { watch, sheet, pass, settled, times, taken } = watching();
    sheet.fails = true;
    watch.start();
    await settled();
    sheet.fails = false;
    await pass(3);
    expect(times()).toEqual([0, 3]);
    expect(taken).toEqual(["Henrik Chaudhry"]);
  });
});

describe("what is shown of a lead", () => {
  it("changes with the cursor only", async () => {
    const { watch, sheet, pass, settled, taken } = watching();
    watch.start();
    await settled();
    await pass(9);
    expect(taken).toEqual(["Henrik Chaudhry"]);
    sheet.under = IVO;
    await pass(3);
    expect(taken).toEqual(["Henrik Chaudhry", "Ivo Varga"]);
  });

  it("is read anew once a minute, since a status turns with the time", async () => {
    const { watch, pass, settled, seen } = watching();
    watch.start();
    await settled();
    await pass(130);
    expect(seen.filter((one) => one.seen === null).map(({ at }) => at)).toEqual([0, 60, 120]);
  });

  it("is what a click left, not what an older answer says", async () => {
    const timers = fakeTimers();
    const answers: ((answer: MarkedAnswer) => void)[] = [];
    const taken: string[] = [];
    const ask = (() => new Promise((resolve) => answers.push(resolve as (answer: MarkedAnswer) => void))) as Ask;
    const take = (now: MarkedNow) => taken.push(now.lead?.name ?? "");
    const watch = makeCursorWatch({ ask, timers, clock: () => new Date(timers.passed()), isBusy: () => false, take });
    watch.start();
    watch.took(IVO);
    answers[0]?.({ same: false, marked: HENRIK });
    for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
    expect(taken).toEqual([]);
  });
});
