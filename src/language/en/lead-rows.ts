/** What is said of rows of the lead tab wherever they are named. */
export const leadRows = {
  /** A lead that nothing names, in a sentence; the row as Sheets counts. */
  unnamed: (row: number): string => `row ${row}`,
  /** The same where its name would stand alone. */
  unnamedAlone: (row: number): string => `Row ${row}`,
  gone: (id: string): string => `The lead ${id} is not in the tab any more. Read again to see the present list.`,
  /** Beside the choices that a column is offered. */
  otherWord: (label: string): string => `${label}: another word is kept, too.`,
  /** How dates that were read the wrong way round are put right. */
  turnTexts: "Choose Extensions > Lead SLA > More > Turn texts into dates to put them right: it says first what each becomes.",
};
