import { exportAgreement, importAgreement, readImportWish } from "../jobs/agreement-file";

export type { ExportAnswer, ImportAnswer, ImportWish } from "../jobs/file-messages";

/** What the panel can ask of the server about the agreement's file, as JSON text. */
export interface FileServer {
  /** JSON of ExportAnswer. */
  panelExport(): string;
  /** JSON of ImportWish in, JSON of ImportAnswer out: asked without the draft's sum it only says what would change. */
  panelImport(wish: string): string;
}

/** Panel: the agreement as one file. */
global.panelExport = () => JSON.stringify(exportAgreement(new Date()));

/** Panel: takes a file into the agreement, or says what it would change. */
global.panelImport = (wish: string) => JSON.stringify(importAgreement(readImportWish(wish), new Date()));
