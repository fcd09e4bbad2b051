import { numberText } from "../../../src/language/figures/number-text";

/** The agreement out of the sheet, and into it. */
export const copies = {
  print: "Copy for printing",
  printSays: "A clean copy of the draft in a new tab. Of a version: open it under Versions first.",
  printDraft: "Copy the draft",
  printDraftTitle: "Lays the agreement out in a new tab, to print and sign",
  printVersion: "Copy it for printing",
  printVersionTitle: (version: number) => `Lays version ${version} out in a new tab, to print and sign`,
  printing: "Laying the copy out…",
  export: "Export",
  exportSays: "All texts, numbers and working hours of the agreement in one file, to take into another spreadsheet or to keep.",
  exportAll: "Export the agreement",
  exportTitle: "Downloads the agreement as one file",
  exporting: "Writing the file…",
  exported: (file: string) => `Your browser saves it as ${file}.`,
  import: "Import",
  importSays: "First it is shown what the file would change. Nothing is changed before you agree.",
  file: "File of an agreement (.json)",
  reading: "Reading the file…",
  importing: "Importing…",
  changes: (count: number) => `What it changes (${numberText(count)})`,
  importIt: "Import it",
  importTitle: "Writes the file's texts and numbers into the agreement's cells",
};
