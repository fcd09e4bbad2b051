import { exportAgreement, importAgreement, readImportWish } from "../jobs/agreement/agreement-file";
import { copyForPrinting, readPrintWish } from "../jobs/agreement/print-copy";

export type { ExportAnswer, ImportAnswer, ImportWish } from "../jobs/messages/file-messages";

/** What the panel can ask of the server about the agreement's file, as JSON text. */
export interface FileServer {
  /** JSON of ExportAnswer. */
  panelExport(): string;
  /** JSON of ImportWish in, JSON of ImportAnswer out: asked without the draft's sum it only says what would change. */
  panelImport(wish: string): string;
  /** JSON of { version } in, without a version the draft; JSON of a sentence that says where the copy stands. */
  panelPrint(wish: string): string;
}

/** Panel: the agreement as one file. */
global.panelExport = () => JSON.stringify(exportAgreement(new Date()));

/** Panel: takes a file into the agreement, or says what it would change. */
global.panelImport = (wish: string) => JSON.stringify(importAgreement(readImportWish(wish), new Date()));

/** Panel: a clean copy of the agreement in a new tab. */
global.panelPrint = (wish: string) => JSON.stringify(copyForPrinting(readPrintWish(wish), new Date()));
