/** What crosses between the panel and the server where an export is taken over. */

/** What taking over an export would do. */
export interface ExportShown {
  /** Tabs that may hold one, and the one that was looked at; "" where there is none. */
  tabs: string[];
  tab: string;
  /** One sentence where nothing can be taken over; "" else. */
  problem: string;
  /** "12 new, 9 changed, 3 no longer in it." */
  sentence: string;
  /** How many cells change in which column of the lead tab. */
  columns: { heading: string; cells: number }[];
  /** What is not taken and why, a sentence each. */
  notes: string[];
  /** Some of the leads, and what happens to them. */
  rows: { lead: string; is: "new" | "changed"; says: string }[];
  /** How many leads are written. */
  leads: number;
  /** What the button says; "" where there is nothing to do. */
  button: string;
  /** Sum of all that would be written: taking over asks for it, so that nothing else is done than what was shown. */
  sum: string;
  /** What can be taken back, in a sentence; "" for nothing. */
  back: string;
}
