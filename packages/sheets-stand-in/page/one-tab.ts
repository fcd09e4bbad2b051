import { told } from "./told";

/** A page that was reloaded gives its lock back a moment after the new one has begun. */
const PATIENCE = 2000;

/** What the second tab says. */
export const ELSEWHERE =
  "This spreadsheet is open in another tab. Nothing that you do in this tab is kept. Go back to the other one, or close it and reload this page.";

/**
 * Makes this tab the one that keeps the workbook: two would overwrite what the other wrote.
 *
 * @returns whether it is; also where the browser knows no locks
 */
export function claimWorkbook(): Promise<boolean> {
  if (!navigator.locks) return Promise.resolve(true);
  return new Promise((decided) => {
    // The lock is held as long as its promise is open: until the tab closes.
    const held = () => {
      decided(true);
      return new Promise<void>(() => {});
    };
    navigator.locks.request(told.store, { signal: AbortSignal.timeout(PATIENCE) }, held).catch(() => decided(false));
  });
}
