/**
 * The most calls on Google objects that each act may make: one line an act. Who raises one says why. Pairs are calls on the workbook,
 * and all: with those on notes, locks, timers and menus.
 */
export const BUDGETS = {
  /** Of one cell of a lead row far down the tab: its rows and headings before and after the write, and the status of all rows above, whose events may have been lost. */
  edit: [11, 16],
  /** The same in the first 200 rows: one area takes in all from the headings on. */
  editNear: [9, 14],
  /** All rows change: four calls more than where nothing does, which are the guarded write. */
  check: [20, 26],
  /** A check that finds nothing to change: five places by their names or ids and what they hold, the leads' formulas, the monitor's stamp. The zone is asked for once a day, and where leads came at other moments. */
  idle: [16, 22],
  /** Of these 24 build the menu. */
  open: [12, 43],
  /** The first check of a day, with no mails. Of the notes 4 are two formulas of the plan that answer words: each reads the language there. */
  daily: [30, 40],
  /** The same with every mail turned on, but for one call a mail; one asks how the locale writes the numbers of the reports. */
  mailing: [32, 44],
  /** Calls that only build a rule, a chart or a check of cells until it is set are counted apart. 1 is the locale by which the language is proposed, 1 the name of the cell that says it, 1 the name of the table of people, 1 the width of the days on which leads come back, 3 the colours of shares below a goal by rep, 9 the drop-downs of four columns in the lead tab: 2 each, and one that lets Google carry them out. */
  setUp: { workbook: 265, building: 400, readsAfterWrite: 8 },
  /** "Mark answered" for one row; calls beside the workbook are the lock, the notes and who clicks. 2 look at how the cells show moments, so that what is written shows as its column does. */
  click: [18, 25],
  /** The first one of a person within 30 days: who he is must be noted. */
  firstClick: [19, 29],
  /** Of a text in the panel. */
  saveOfText: [8, 12],
  /** Of a field that the clock reads, where formulas that lean on the agreement are remembered: 14 of these are the check that follows; 6 of the notes are three formulas that answer words. */
  saveOfTerms: [30, 43],
  /**
   * Of another language: all that the add-on wrote is read and written once, each list of choices is offered anew, and each rule of a
   * colour is built anew, which takes 8 calls: those of the states of later promises count here, too. 12 and 27 are the rows of people,
   * turns and reassigning, of which one is a list of choices of its own.
   */
  changeOfLanguage: [597, 947],
  /** The first of a day, which looks for such formulas: 7 a save, and 3 for each tab. */
  firstSaveOfTerms: [70, 80],
} as const;
