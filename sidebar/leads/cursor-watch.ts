import type { Ask, MarkedAnswer, MarkedNow } from "../server/server";
import type { Timers } from "../server/timers";
import { unanswered } from "../server/unanswered";
import { MARKED_AFTER, MARKED_SELDOM, MARKED_STALE, oneWait, USED_FOR } from "../server/waits";

const PATIENCE = { giveUpAfter: 30_000, onSlow: () => {} };

/** Follows the cursor in the sheet: nothing tells a panel where it stands. */
export interface CursorWatch {
  start(): void;
  stop(): void;
  /** The person is at the panel. */
  sign(): void;
  /** What is marked is known from another call. */
  took(marked: MarkedNow): void;
}

interface CursorOutside {
  ask: Ask;
  timers: Timers;
  clock(): Date;
  /** Whether another call of the server is under way: it is not to wait for this one. */
  isBusy(): boolean;
  take(marked: MarkedNow): void;
}

/** Looks every few seconds while somebody is at the panel, more seldom else, and never while another call runs. */
export function makeCursorWatch({ ask, timers, clock, isBusy, take }: CursorOutside): CursorWatch {
  const wait = oneWait(timers);
  let isOn = false;
  let looks = false;
  let lastSign = 0;
  let known: string | null = null;
  let readAt = 0;
  /** Counts what became known: an answer that was asked for before is older. */
  let round = 0;

  const now = (): number => clock().getTime();
  const isUsed = (): boolean => now() - lastSign < USED_FOR;

  function later() {
    if (isOn) wait.start(isUsed() ? MARKED_AFTER : MARKED_SELDOM, () => void look());
  }

  function hold(marked: MarkedNow) {
    known = marked.sum;
    readAt = now();
    round += 1;
  }

  async function look() {
    if (!isOn || looks) return;
    if (isBusy()) return later();
    looks = true;
    const before = round;
    const seen = now() - readAt < MARKED_STALE ? known : null;
    const answer = await ask<MarkedAnswer>("panelMarked", { seen }, PATIENCE).catch(unanswered(null));
    looks = false;
    if (!isOn) return;
    if (answer && !answer.same && before === round) {
      hold(answer.marked);
      take(answer.marked);
    }
    later();
  }

  return {
    start() {
      if (isOn) return;
      isOn = true;
      lastSign = now();
      void look();
    },
    stop() {
      isOn = false;
      wait.stop();
    },
    sign() {
      const wasUsed = isUsed();
      lastSign = now();
      if (!wasUsed) void look();
    },
    took: hold,
  };
}
