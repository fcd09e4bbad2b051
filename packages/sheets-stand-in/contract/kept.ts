/** What stands in the browser's store: which file is open, and its state once there is one. */
export interface Kept {
  file: "sample" | "empty";
  /** The clock stands still while the page is closed: nobody wants to find a sample that went stale overnight. */
  saved?: { engine: string; standIn: string; now: number };
}
