import type { Ask, LookAnswer, PanelState } from "./server";
import type { Timers } from "./timers";
import { IDLE_AFTER, LOOK_AFTER, oneWait } from "./waits";

/** Looks every half minute whether somebody else, or the menu, changed the sheet: nothing tells a panel so by itself. */
export interface Onlooker {
  /** The person is there: a key, the pointer, the panel seen again. */
  sign(): void;
}

interface Outside {
  ask: Ask;
  timers: Timers;
  clock(): Date;
  /** The sum of what the panel shows; "" to read all of it anew, null while it must not be disturbed. */
  shown(): string | null;
  /** What the panel holds of the sheet: another object after each save. */
  held(): unknown;
  /** The sheet is not the one that the panel shows. */
  take(state: PanelState): void;
}

const PATIENCE = { giveUpAfter: 60_000, onSlow: () => {} };
/** Looks that fail one after the other come more seldom: up to five minutes apart. */
const SELDOM = 10;

export function makeOnlooker({ ask, timers, clock, shown, held, take }: Outside): Onlooker {
  const wait = oneWait(timers);
  let lastSign = clock().getTime();
  let failures = 0;
  let waits = false;

  function later() {
    waits = clock().getTime() - lastSign < IDLE_AFTER;
    if (waits) wait.start(LOOK_AFTER * Math.min(failures + 1, SELDOM), () => void look());
  }

  async function look() {
    const [seen, before] = [shown(), held()];
    if (seen !== null) {
      try {
        const answer = await ask<LookAnswer>("panelLook", { seen }, PATIENCE);
        failures = 0;
        // What was read before a save may be older than the save.
        if (!answer.same && shown() === seen && held() === before) {
          // Somebody else's change is a sign of life; asking for all of it is none.
          if (seen !== "") lastSign = clock().getTime();
          take(answer.state);
        }
      } catch {
        failures += 1;
      }
    }
    later();
  }

  later();
  return {
    sign() {
      lastSign = clock().getTime();
      if (!waits) void look();
    },
  };
}
