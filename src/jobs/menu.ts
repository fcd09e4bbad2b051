import { addMenu, showPanel, tell } from "../google/dialogs";
import { openWorkbook } from "../google/workbook";
import { checked } from "./sentences";
import { setUp } from "./set-up";
import { sweep } from "./sweep";

const ITEMS = [
  { label: "Open the panel", run: "openPanel" },
  { label: "Check all leads now", run: "checkLeads" },
  { label: "Set up this spreadsheet", run: "setUpSpreadsheet" },
] as const;

/** Shows the add-on's menu; needs no permission, so it works before the add-on is enabled in a file. */
export const showMenu = (): void => addMenu(ITEMS);

/** Opens the panel. */
export const openThePanel = (): void => showPanel("sidebar", "Lead SLA");

/** Runs set-up and says how it went. */
export const setUpFromMenu = (at: Date): void => openWorkbook().toast(setUp(at));

/** Sweeps and says how many leads were checked, or what stands in the way. */
export function checkFromMenu(at: Date): void {
  const swept = sweep(at);
  if ("problem" in swept) tell("Check all leads now", swept.problem);
  else openWorkbook().toast(checked(swept.leads));
}
