import { ExportFile } from "./export-file";
import { ImportFile } from "./import-file";
import { PrintCopy } from "./print-copy";

/** The agreement out of the sheet, and into it. */
export function CopiesView({ onDone }: { onDone(): void }) {
  return (
    <>
      <PrintCopy />
      <ExportFile />
      <ImportFile onDone={onDone} />
    </>
  );
}
