import { agreeing } from "./counted";
import { enumerated } from "./enumeration";

/** What is said of rows of the lead tab wherever they are named. */
export const leadRows = {
  /** A lead that nothing names, in a sentence; the row as Sheets counts. */
  unnamed: (row: number): string => `row ${row}`,
  /** The same where its name would stand alone. */
  unnamedAlone: (row: number): string => `Row ${row}`,
  gone: (id: string): string => `The lead ${id} is not in the tab any more. Read again to see the present list.`,
  /** Beside the choices that a column is offered. */
  otherWord: (label: string): string => `${label}: another word is kept, too.`,
  /** Columns that Google lets have no such choices. */
  typedNoList: (headings: readonly string[]): string =>
    `${enumerated(headings)} ${agreeing(headings.length, "has a type of its", "have types of their")} own in the table and so got no drop-down: choose the column type Dropdown there if you want one.`,
  noList: (headings: readonly string[], googleSays: string): string => `${enumerated(headings)} got no drop-down. ${googleSays}`,
  /** How dates that were read the wrong way round are put right. */
  turnTexts: "Choose Extensions > Lead SLA > More > Turn texts into dates to put them right: it says first what each becomes.",
};
