import type { Ask, Clicked, ClickWish, LeadPlace, MarkedNow, OneClick } from "../server/server";
import type { Timers } from "../server/timers";
import { faultWords } from "../words/fault-words";
import { makeCursorWatch } from "./cursor-watch";

const PATIENCE = { giveUpAfter: 60_000, onSlow: () => {} };

/** What a click said, until the next one; back is where it can be taken back, null where it cannot. */
export interface ClickSaid {
  said: string;
  isDone: boolean;
  back: { who: string; place: LeadPlace | null } | null;
}

/** What the panel shows of the daily work. */
export interface Desk {
  /** Null until it was asked for once. */
  marked: MarkedNow | null;
  strip: ClickSaid | null;
  /** Whether a click is under way. */
  works: boolean;
  /** Why the lead has its colour, in sentences; null where nobody asked. */
  why: readonly string[] | null;
  /** Leads that were worked on since the list was read. */
  done: readonly LeadPlace[];
  /** Counts the leads that came to hand by a click: each takes the focus. */
  turns: number;
}

export interface LeadDesk {
  seen(): Desk;
  watch(show: (desk: Desk) => void): void;
  start(): void;
  stop(): void;
  sign(): void;
  /** @param next the lead to go on with when it is done */
  click(wish: ClickWish, next: LeadPlace | null): Promise<void>;
  takeBack(): Promise<void>;
  /** Brings a lead of the list under the cursor. */
  jump(place: LeadPlace): Promise<void>;
  askWhy(): Promise<void>;
  closeWhy(): void;
  /** The list was read: it shows by itself what was done. */
  listRead(): void;
}

interface DeskOutside {
  ask: Ask;
  timers: Timers;
  clock(): Date;
  isBusy(): boolean;
  /** The sheet was changed. */
  onChange(): void;
}

/** The daily work: the lead at hand, what was clicked, and the way back. */
export function makeLeadDesk({ ask, timers, clock, isBusy, onChange }: DeskOutside): LeadDesk {
  let desk: Desk = { marked: null, strip: null, works: false, why: null, done: [], turns: 0 };
  let show = (_: Desk) => {};
  const change = (next: Partial<Desk>) => {
    desk = { ...desk, ...next };
    show(desk);
  };
  const isOther = (marked: MarkedNow): boolean => marked.who !== desk.marked?.who;
  const take = (marked: MarkedNow) => change({ marked, ...(isOther(marked) && { why: null }) });
  const cursor = makeCursorWatch({ ask, timers, clock, isBusy: () => desk.works || isBusy(), take });

  /** Asks for something that ends with what is marked then; one at a time. */
  async function work(run: () => Promise<Partial<Desk> & { marked?: MarkedNow }>) {
    if (desk.works) return;
    change({ works: true, why: null });
    const ended = await run().catch((error): Partial<Desk> => ({ strip: { said: faultWords(error), isDone: false, back: null } }));
    if (ended.marked) cursor.took(ended.marked);
    change({ ...ended, works: false });
  }

  const placesOf = ({ lead }: MarkedNow): LeadPlace[] => (lead ? [{ row: lead.row, id: lead.id }] : []);

  return {
    seen: () => desk,
    watch(next) {
      show = next;
    },
    start: cursor.start,
    stop: cursor.stop,
    sign: cursor.sign,
    click: (wish, next) =>
      work(async () => {
        const { marked } = desk;
        if (!marked) return {};
        const { said, isDone, marked: now } = await ask<Clicked>("panelClick", { who: marked.who, wish, next }, PATIENCE);
        const back = { who: marked.who, place: placesOf(marked)[0] ?? null };
        onChange();
        return {
          marked: now,
          strip: { said, isDone, back },
          ...(isDone && { done: [...desk.done, ...placesOf(marked)], turns: desk.turns + 1 }),
        };
      }),
    takeBack: () =>
      work(async () => {
        const { strip } = desk;
        if (!strip?.back) return {};
        const { said, isDone, marked } = await ask<Clicked>("panelClickBack", strip.back, PATIENCE);
        onChange();
        return { marked, strip: { said, isDone, back: null }, done: [], ...(isDone && { turns: desk.turns + 1 }) };
      }),
    jump: (place) =>
      work(async () => {
        const { said, isDone, marked } = await ask<Clicked>("panelJump", place, PATIENCE);
        return { marked, ...(!isDone && { strip: { said, isDone, back: null } }) };
      }),
    async askWhy() {
      await work(async () => ({ why: await ask<string[]>("panelWhy", undefined, PATIENCE) }));
    },
    closeWhy: () => change({ why: null }),
    listRead: () => desk.done.length > 0 && change({ done: [] }),
  };
}

/** Clicks that ask for something before they are done, and what. */
export const ASKED: Partial<Record<OneClick, { reason?: true; day: "must" | "may"; amount?: true }>> = {
  reject: { reason: true, day: "may" },
  return: { reason: true, day: "may" },
  lost: { reason: true, day: "may" },
  rest: { day: "must" },
  pause: { day: "may" },
  won: { day: "may", amount: true },
};
