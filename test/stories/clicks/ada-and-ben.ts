/** Two leads that came on a morning, Ada in row 2 and Ben below her, and a click on whatever is marked. */

import { clickMarked } from "../../harness/clicks";
import { lead, paste } from "../../harness/places";
import { openMade, SET_UP, type Sheet } from "../../harness/sheet";

/** @param benCame such as "2026-11-18 10:05" */
export const openAdaAndBen = (benCame: string): Promise<Sheet> =>
  openMade([SET_UP, "Ada and Ben", benCame], async (sheet) => {
    await sheet.setUp();
    await paste(
      sheet,
      2,
      ["Lead ID", "Name"],
      [
        ["L-1", "Ada"],
        ["L-2", "Ben"],
      ],
    );
    await sheet.type(lead(sheet, "Received", 2), [["2026-11-18 10:00"], [benCame]]);
  });

/** What a person types with a click. */
export type Typed = { reason?: string; day?: string; amount?: string };

export const click = (sheet: Sheet, kind: string, typed: Typed = {}): Promise<string> => clickMarked(sheet, kind, typed);
