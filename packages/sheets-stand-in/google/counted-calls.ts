import type { CountedCalls, Execution } from "../contract/stand-in-contract";
import type { CallCost } from "./context";

const NO_CALLS = (): CountedCalls => ({ total: 0, byMethod: {}, workbook: 0, building: 0, readsAfterWrite: 0 });

/** Calls on Google objects, counted over all runs, and who is told of them. */
export class Calls {
  private counted: CountedCalls = NO_CALLS();
  listener: ((method: string, cause: Execution["cause"]) => void) | null = null;
  private telling = false;

  count(method: string, cause: Execution["cause"], { kind, makesGoogleWrite }: CallCost): void {
    const { counted } = this;
    counted.total++;
    counted.byMethod[method] = (counted.byMethod[method] ?? 0) + 1;
    if (kind !== "beside") counted[kind]++;
    if (makesGoogleWrite) counted.readsAfterWrite++;
    // What the listener does may make calls of its own: it is not told of those.
    if (!this.listener || this.telling) return;
    this.telling = true;
    try {
      this.listener(method, cause);
    } finally {
      this.telling = false;
    }
  }

  /** Those since the last reset. */
  soFar(): CountedCalls {
    return { ...this.counted, byMethod: { ...this.counted.byMethod } };
  }

  reset(): void {
    this.counted = NO_CALLS();
  }
}
