import type { Notebook } from "../../google/notebook";
import type { Tab } from "../../google/tab";
import { anew } from "../../language/spoken/anew";
import { listHelp } from "../leads/lead-lists";
import { beforeIn, beforeOf } from "../notes/before-set-up";

/** The help of our drop-downs on columns of people in the lead tab; what they offer is people's, and stays. */
export function listsAnew(leads: Tab, notebook: Notebook): void {
  const { lists } = beforeOf(beforeIn(notebook), leads.id());
  const rows = leads.rowCount() - 1;
  if (!lists || rows < 1) return;
  const now = leads.headings().map(String);
  const help = anew(listHelp);
  for (const heading of lists.headings) {
    const column = now.indexOf(heading);
    if (column >= 0 && leads.mayEdit(1, column, rows, 1)) leads.wordHelp(1, column, rows, help);
  }
}
