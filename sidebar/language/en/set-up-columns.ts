import { numberText } from "../../../src/language/figures/number-text";
import { agreeing, counted } from "./counted";

/** Which column holds what, and the mending of a column of dates. */
export const setUpColumns = {
  found: (columns: number) => `${counted(columns, "column")} found`,
  foundAndMissing: (columns: number, missing: readonly string[]) =>
    `${counted(columns, "column")} found; ${missing.join(" and ")} ${agreeing(missing.length, "is", "are")} missing`,
  foundAll: (columns: number) => `${counted(columns, "column")} found. Nothing is missing that colours need.`,
  foundAndAsked: (columns: number, questions: number) =>
    `${counted(columns, "column")} found. ${counted(questions, "question")} before colours can be right.`,
  list: "Found",
  asUnderstood: "as understood",
  toBeAdded: "Empty, to be added",
  /** A value that may be wrong. @param why "" where no reason is known */
  doubt: (value: string, why: string) => `${value} (right?${why && ` ${why}`})`,
  none: "No column",
  choose: "Choose a column…",
  noneOfThem: "None of them",
  newEmpty: (label: string) => `New empty column ${label}`,
  notFound: (columns: number) => `Not found: ${numberText(columns)}`,
  left: (columns: number) => `Left as they are: ${numberText(columns)}`,
  takeBack: "Take back",
  takeBackTitle: "Puts every cell back as it was",
  wasMended: (heading: string) => `"${heading}" was mended.`,
  /** Questions. */
  addEmpty: (label: string) => `Add an empty column ${label}`,
  keepTitle: (heading: string, label: string) => `Keeps “${heading}” for ${label}`,
  yesItIs: (heading: string) => `Yes, it is ${heading}`,
  noWords: "No words yet",
  wordAndLeads: (word: string, leads: number) => `${word} (${numberText(leads)})`,
  missed: (miss: string) => `Would be missed: ${miss}`,
  readTitle: (heading: string) => `Reads the words of “${heading}” as stages`,
  read: (heading: string) => `Read ${heading}`,
  mendColumnTitle: (cells: number) => `Shows what the ${numberText(cells)} cells would become; nothing is changed yet`,
  mendColumn: "Mend the column…",
  otherWays: "Other ways",
  otherWaysAre:
    "Choose another column for it below. Or set the locale that the file was written in under File, Settings, and import the file once more. Or go on: days that are not sure stay marked.",
  /** Mending. */
  mend: (heading: string) => `Mend ${heading}`,
  mendPlace: (letters: string, tab: string, cells: number) => `Column ${letters} of ${tab}, ${counted(cells, "cell")}`,
  theTab: "the tab",
  readingCells: "Reading the cells…",
  mendTitle: "Changes these cells, and can be taken back",
  mending: "Mending…",
  mendCells: (cells: number) => `Mend ${counted(cells, "cell")}`,
  before: "Stands there now",
  after: "Will stand there",
  changesOwnCells: (letters: string) => `{changes} in column ${letters} only. Take back puts every cell back as it was.`,
  changes: "This changes your own cells,",
  notMended: (why: string) => `Not mended: ${why} Your answers are kept.`,
  notTakenBack: (why: string) => `Not taken back: ${why} Your answers are kept.`,
};
