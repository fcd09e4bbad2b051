import { ExportFile } from "./export-file";
import { ImportFile } from "./import-file";

/** The agreement out of the sheet, and into it. */
export function CopiesView({ onDone }: { onDone(): void }) {
  return (
    <>
      <ExportFile />
      <ImportFile onDone={onDone} />
    </>
  );
}
