import type { Ask, LookAnswer, PanelState } from "../server/server";
import type { Timers } from "../server/timers";
import { unanswered } from "../server/unanswered";
import { COUNT_AFTER, COUNTS, IDLE_AFTER, LOOK_AFTER, oneWait } from "../server/waits";

/** Looks every half minute whether somebody else, or the menu, changed the sheet: nothing tells a panel so by itself. */
export interface Onlooker {
  /** The person is there: a key, the pointer, the panel seen again. */
  sign(): void;
  /** Figures that the panel shows are being computed anew: they are read as soon as they are there. */
  soon(): void;
}

interface OnlookerOutside {
  ask: Ask;
  timers: Timers;
  clock(): Date;
  /** The sum of what the panel shows; "" to read all of it anew, null while it must not be disturbed. */
  shown(): string | null;
  /** Whether figures that the panel shows are yet to come. */
  counting(): boolean;
  /** What the panel holds of the sheet: another object after each save. */
  held(): unknown;
  /** The sheet is not the one that the panel shows. */
  take(state: PanelState): void;
}

const PATIENCE = { giveUpAfter: 60_000, onSlow: () => {} };
/** Looks that fail one after the other come more seldom: up to five minutes apart. */
const SELDOM = 10;

export function makeOnlooker({ ask, timers, clock, shown, counting, held, take }: OnlookerOutside): Onlooker {
  const wait = oneWait(timers);
  let lastSign = clock().getTime();
  let failures = 0;
  let waits = false;
  /** How often figures that are yet to come were read again. */
  let counts = 0;

  const isAwaited = (): boolean => counting() && counts < COUNTS;

  function later() {
    waits = clock().getTime() - lastSign < IDLE_AFTER;
    if (!counting()) counts = 0;
    const usual = LOOK_AFTER * Math.min(failures + 1, SELDOM);
    if (waits) wait.start(isAwaited() && failures === 0 ? COUNT_AFTER * 2 ** counts : usual, () => void look());
  }

  async function look() {
    const [sum, before] = [shown(), held()];
    if (sum === null) return later();
    const seen = isAwaited() ? "" : sum;
    if (isAwaited()) counts += 1;
    try {
      const answer = await ask<LookAnswer>("panelLook", { seen }, PATIENCE).catch(unanswered(null));
      failures = answer ? 0 : failures + 1;
      // What was read before a save may be older than the save.
      if (answer && !answer.same && shown() === sum && held() === before) {
        // Somebody else's change is a sign of life; asking for all of it is none.
        if (sum !== "") lastSign = clock().getTime();
        take(answer.state);
      }
    } finally {
      later();
    }
  }

  later();
  return {
    soon() {
      counts = 0;
      later();
    },
    sign() {
      lastSign = clock().getTime();
      if (!waits) void look();
    },
  };
}
