import { enumerated } from "./enumeration";
import { type FormulaSource, typedWhere } from "./filled-cells";

const INSERTED =
  "The columns on their right move. Formulas in this file follow; what counts columns does not: column numbers in VLOOKUP, IMPORTRANGE in other files, and tools that write by position.";

/** What people should know of their lead tab before our columns come into it, and where these may stand. Ranges are such as "A1:F200". */
export const tabRemarks = {
  /** A formula fills what clicks write. */
  filled: (cell: string, headings: readonly string[], source: FormulaSource): string =>
    `The formula in ${cell} fills ${enumerated(headings)}: our columns stand beside what it fills, and a click cannot write there. Type it ${typedWhere(source)}.`,
  /** Somebody protected what clicks write. */
  locked: (range: string, tab: string, headings: readonly string[]): string =>
    `The cells ${range} of "${tab}" are protected and you may not edit them, so a click of yours cannot write ${enumerated(headings)} there. Ask who protected them to let you.`,
  mergedHeadings: (range: string, tab: string): string =>
    `The headings ${range} of "${tab}" are merged: only the first of these columns has a heading. Unmerge them (Format > Merge cells) and give each column its own.`,
  filterTakesIn: (tab: string): string => `The filter of "${tab}" is made anew with its choices, so that it takes in our columns.`,
  filterLeavesOut: (tab: string): string =>
    `Our columns stand outside of the filter of "${tab}": sorting by it leaves them behind until the next check.`,
  /** Why columns that were to come after the name stand at the end. */
  atEnd: {
    noName: "Our columns stand at the end, since no column holds the name.",
    filled: (cell: string): string => `Our columns stand at the end, since the formula in ${cell} fills the place.`,
    merged: (range: string): string => `Our columns stand at the end, since ${range} is one merged cell.`,
    locked: (range: string): string => `Our columns stand at the end, since ${range} is protected and you may not edit it.`,
  },
  /** No script can see whether a list is a Table; `canFollowName`: our columns may stand after the name, too. */
  table: (canFollowName: boolean): string =>
    `Is this list a Table (Format > Convert to table)? Columns at its end stay outside of it, and sorting it leaves them behind: drag the Table's corner over them${canFollowName ? ", or place them after the name" : ""}.`,
  /** What columns that came in between can break. */
  inserted: (letters: string): string => `Our columns begin at column ${letters}. ${INSERTED}`,
  /** Nothing may be written where our columns would stand. */
  noPlace: (range: string, tab: string): string =>
    `The cells ${range} of "${tab}" are protected and you may not edit them, so there is no place for our columns. Ask who protected them to let you, then set up again. Nothing was changed.`,
};
