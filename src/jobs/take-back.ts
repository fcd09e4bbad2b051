import { openWorkbook } from "../google/workbook";
import { type Click, takenBack, withoutTaken } from "../tables/clicks";
import { afterDeed } from "./after-deed";
import { rowsShifted, takenBackWords } from "./click-sentences";
import type { Done } from "./done";
import { markedRows, workOnMarked } from "./marked-rows";
import { clickAnswer, clicksIn, keepClicks } from "./one-click";
import { personKeys } from "./person-keys";
import { STILL_REMEMBERED } from "./sentences";

/**
 * Takes the person's last click on the marked rows back, and a return or rejection whoever clicked it: only where the cells
 * still hold what the click wrote. The leads are judged anew.
 *
 * @returns what was done, in a sentence
 */
export function takeBack(at: Date): string | Done {
  const marked = markedRows();
  if (typeof marked === "string") return marked;
  const clicks = clicksIn(marked.notes);
  const me = personKeys(openWorkbook().id());
  const found = new Map<string, Click>();
  const worked = workOnMarked(
    marked,
    ({ lead, read }) => {
      const back = takenBack(clicks, me, lead, read);
      if ("click" in back) found.set(lead, back.click);
      return back;
    },
    at,
  );
  if (worked.moved.length > 0) return rowsShifted(worked.moved);
  const taken = worked.rows.flatMap(({ lead, name }) => {
    const click = found.get(lead);
    return click ? [{ click, lead, name }] : [];
  });
  // Who takes a click back twice finds that the cells hold something else by now.
  const remembered = afterDeed(STILL_REMEMBERED, () => {
    if (taken.length > 0) keepClicks(withoutTaken(clicks, taken));
  });
  const words = takenBackWords(
    taken.map(({ click, name }) => ({ name, click: click.click })),
    worked.skipped,
  );
  return clickAnswer(worked, words, remembered);
}
