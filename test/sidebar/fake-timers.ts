import type { Timers } from "../../sidebar/server/timers";

/** A clock that the test moves on. */
export function fakeTimers(): Timers & { pass(milliseconds: number): void; passed(): number } {
  let now = 0;
  let waiting: { due: number; run: () => void }[] = [];
  return {
    passed: () => now,
    after(milliseconds, run) {
      const wait = { due: now + milliseconds, run };
      waiting.push(wait);
      return () => {
        waiting = waiting.filter((one) => one !== wait);
      };
    },
    pass(milliseconds) {
      const end = now + milliseconds;
      for (;;) {
        const next = waiting.filter(({ due }) => due <= end).sort((one, other) => one.due - other.due)[0];
        if (!next) break;
        waiting = waiting.filter((one) => one !== next);
        now = next.due;
        next.run();
      }
      now = end;
    },
  };
}
