import { lookAtExport, takeExportBackInPanel, takeExportInPanel } from "../jobs/exports/take-over-export";
import { readExportTab, readExportWish } from "../jobs/panel/panel-wishes";

export type { ExportShown } from "../jobs/messages/export-messages";

/** What the panel can ask of the server about an export of leads, as JSON text. */
export interface ExportServer {
  /** JSON of { tab } in, "" for the one in sight; JSON of ExportShown out: nothing is written. */
  panelExportLook(wish: string): string;
  /** JSON of { tab, sum } in; JSON of a sentence that says what was done. */
  panelExportTake(wish: string): string;
  /** Takes the last take-over back; JSON of a sentence that says what was done. */
  panelExportBack(): string;
}

/** Panel: says what taking over an export would do. */
global.panelExportLook = (wish: string) => JSON.stringify(lookAtExport(readExportTab(wish)));

/** Panel: takes an export over. */
global.panelExportTake = (wish: string) => {
  const { tab, sum } = readExportWish(wish);
  return JSON.stringify(takeExportInPanel(tab, sum, new Date()));
};

/** Panel: takes the last take-over back. */
global.panelExportBack = () => JSON.stringify(takeExportBackInPanel(new Date()));
