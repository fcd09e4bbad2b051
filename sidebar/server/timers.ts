/** Runs something later; the panel's own logic never looks at a clock of its own. */
export interface Timers {
  /**
   * @param milliseconds how long to wait; time during which nobody can see the panel does not end a wait
   * @returns how to call it off
   */
  after(milliseconds: number, run: () => void): () => void;
}

/** Waits in the browser. What falls due while the panel is hidden runs when it is seen again. */
export const browserTimers: Timers = {
  after(milliseconds, run) {
    const whenSeen = () => {
      if (document.hidden) return;
      document.removeEventListener("visibilitychange", whenSeen);
      run();
    };
    const due = () => {
      if (document.hidden) document.addEventListener("visibilitychange", whenSeen);
      else run();
    };
    const timer = setTimeout(due, milliseconds);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", whenSeen);
    };
  },
};
