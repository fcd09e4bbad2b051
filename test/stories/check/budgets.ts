/** The most calls on Google objects that each act may make: one number an act. Who raises one says why. */
export const BUDGETS = {
  /** Of one cell of a lead row. It reads its rows and their headings again after writing, to undo what landed on moved ones. */
  edit: 16,
  /** All rows change. */
  sweep: 36,
  /** A check that finds nothing to change. */
  idle: 28,
  open: 47,
  /** The first check of a day, with no mails. */
  daily: 36,
  /** The same with every mail turned on, but for one call a mail. */
  mailing: 39,
  setUp: 750,
  /** "Mark answered now" for one row, 48 before one guarded write did all of it. 20 are wanted; 16 of these are calls on the workbook, the others the lock, the notes and who clicks. */
  click: 23,
  /** The first one of a person within 30 days: who he is must be noted. */
  firstClick: 27,
  /** Of a text in the panel. */
  saveOfText: 12,
  /** Of a field that the clock reads, where formulas that lean on the agreement are remembered. 30 are wanted: 17 of these are the check that follows. */
  saveOfTerms: 37,
  /** The first of a day, which looks for such formulas: 7 a save, and 3 for each tab. */
  firstSaveOfTerms: 80,
};
