import type { Run } from "./context";

interface Held {
  holder: Run | "somebody else";
  /** How much longer somebody else holds it, in milliseconds of waiting. */
  left: number;
}

/** Who holds which lock: "document", "script" or "user <address>". */
export class Locks {
  private readonly held = new Map<string, Held>();

  /** Takes the lock, or waits as long as told: nobody sleeps, the wait is only taken off what the other still needs. */
  take(key: string, run: Run, wait: number): boolean {
    const held = this.held.get(key);
    if (held && held.holder !== run) {
      held.left -= wait;
      if (held.left > 0) return false;
    }
    this.held.set(key, { holder: run, left: Number.POSITIVE_INFINITY });
    return true;
  }

  has(key: string, run: Run): boolean {
    return this.held.get(key)?.holder === run;
  }

  release(key: string, run: Run): void {
    if (this.has(key, run)) this.held.delete(key);
  }

  /** Google lets go of a run's locks when the run ends. */
  releaseAll(run: Run): void {
    for (const key of [...this.held.keys()]) this.release(key, run);
  }

  /** Lets somebody else hold it for so many milliseconds of waiting; returns how he lets go. */
  occupy(key: string, milliseconds: number): () => void {
    const held: Held = { holder: "somebody else", left: milliseconds };
    this.held.set(key, held);
    return () => {
      if (this.held.get(key) === held) this.held.delete(key);
    };
  }
}
