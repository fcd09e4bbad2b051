import type { StandIn } from "../contract/stand-in-contract";

/** Moves of the clock, one after the other: two at once would each start from where the other is on its way. */
export interface ClockTurns {
  advance(minutes: number): Promise<void>;
  runTriggers(): Promise<void>;
  busy(): boolean;
}

export function clockTurns(standIn: StandIn): ClockTurns {
  let last: Promise<void> = Promise.resolve();
  let waiting = 0;
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    waiting += 1;
    const done = last.then(work).finally(() => {
      waiting -= 1;
    });
    last = done.catch(() => {});
    return done;
  };
  return {
    advance: (minutes) => inTurn(() => standIn.advance(minutes)),
    runTriggers: () => inTurn(() => standIn.runTriggers()),
    busy: () => waiting > 0,
  };
}
