/** What the panel does for a click on whatever is marked. */

import type { Clicked, ClickWish, MarkedAnswer, MarkedNow } from "../../src/entries/leads";
import type { Sheet } from "./sheet";

/** What a person types with a click. */
export type Typed = Omit<ClickWish, "click">;

/** What the panel shows of the marked rows. */
export async function markedNow(sheet: Sheet): Promise<MarkedNow> {
  const answer = await sheet.ask<MarkedAnswer>("panelMarked", { seen: null });
  if (answer.same) throw new Error("Nothing was known before.");
  return answer.marked;
}

/** Clicks on the marked rows; the sentence that the panel then shows. */
export async function clickMarked(sheet: Sheet, click: string, typed: Typed = {}): Promise<string> {
  const { who } = await markedNow(sheet);
  return (await sheet.ask<Clicked>("panelClick", { who, wish: { click, ...typed }, next: null })).said;
}

/** Takes the last click on the marked rows back. */
export async function clickBack(sheet: Sheet): Promise<string> {
  const { who } = await markedNow(sheet);
  return (await sheet.ask<Clicked>("panelClickBack", { who, place: null })).said;
}
