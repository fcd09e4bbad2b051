/** What crosses google.script.run between the guided set-up and the server, as JSON text. */
import type { OwnPlace } from "../../tables/own-columns/own-place";
import type { PanelState } from "./panel-messages";

/** What of set-up a person may leave out. */
export type SetUpPart = "hourly" | "form" | "change" | "minute" | "lists" | "plan" | "monitor";

export type { OwnPlace };

/** What the person has said so far. Whatever is missing is guessed. */
export interface SetUpWish {
  /** The tab that held the leads when the person looked, by its id, null for none: somebody may have set up meanwhile. */
  seen?: number | null;
  /** The tab by its id; null for a new empty one called Leads. */
  tab?: number | null;
  /** The row of the headings, as Sheets counts it. */
  headingRow?: number;
  /** Headings by field, "" for none. */
  columns?: Record<string, string>;
  /** Fields for which an empty column is to be added, such as responded. */
  newColumns?: string[];
  /** The stage that a word of the team counts as, by the word; "" for none. */
  stages?: Record<string, string>;
  /** The stage at which sales takes a lead over. */
  takesOver?: string;
  /** What is to be added, by part; what is missing follows the proposal. */
  adds?: Partial<Record<SetUpPart, boolean>>;
  place?: OwnPlace;
}

export interface SetUpTab {
  id: number;
  name: string;
  /** Rows below the headings that hold something. */
  rows: number;
  hasDates: boolean;
  inSight: boolean;
  /** It holds the leads already. */
  inUse: boolean;
}

/** A heading of the tab, with where it stands. */
export interface SetUpHeading {
  heading: string;
  /** The column's letters. */
  letters: string;
}

export interface SetUpColumn {
  field: string;
  label: string;
  /** "" where no column holds it. */
  heading: string;
  letters: string;
  /** Two of its values as understood, such as "Fri 13 Nov 2026 09:37"; doubtful ones are marked. */
  values: { text: string; isDoubtful: boolean; why?: string }[];
  /** Why a column was guessed whose heading does not say it, or why it is asked for: a sentence. */
  why?: string;
  /** How many cells were not read, with one quoted; "" for none. */
  unread: string;
  /** Somebody should say whether that is meant. */
  asks: boolean;
  /** What it costs where no column holds it. */
  cost: string;
  /** Without it no colour can be right. */
  isTimed: boolean;
  /** An empty column can be added for it. */
  canAdd: boolean;
  /** One is to be added, as the wish says. */
  isAdded: boolean;
}

/** A question without whose answer colours may be wrong; those of missing columns name the field. */
export type SetUpQuestion =
  | { kind: "missing"; field: string; sentence: string; cost: string }
  | { kind: "asks"; field: string; heading: string; sentence: string; why: string }
  | { kind: "stages"; field: "stage"; sentence: string; columns: SetUpStageColumn[] }
  | { kind: "clash"; heading: string; title: string; sentence: string; cells: number };

/** A column that may be the one of stages: its words, and what its choice would lose, a sentence each. */
export interface SetUpStageColumn {
  heading: string;
  words: { word: string; leads: number }[];
  misses: string[];
}

export interface SetUpWord {
  /** "" for rows without a word. */
  word: string;
  leads: number;
  /** The stage that it counts as, "" for none known. */
  stage: string;
  isGuess: boolean;
  /** What it was guessed from. */
  why?: string;
}

export interface SetUpAdd {
  part: SetUpPart | "columns" | "tabs";
  title: string;
  /** The title in the middle of a sentence: "a plan" of "A plan". */
  within: string;
  reason: string;
  on: boolean;
  /** It cannot be left out. */
  isFixed: boolean;
}

/** Made-up leads that show how a sheet looks when it is filled; nothing of them is written. */
export interface SetUpExample {
  line: string;
  /** Times of one day; `tint` colours the row, `background` its status. */
  rows: {
    name: string;
    received: string;
    responded: string;
    due: string;
    /** The word of its state. */
    status: string;
    tint: string;
    background: string;
    text: string;
  }[];
}

/** What set-up would do, by what was said and guessed; nothing was written for it. */
export interface SetUpShown {
  document: string;
  /** The language and the locale as PanelState names them: this answer may come first. */
  language: string;
  locale: string;
  /** It was set up before: what is shown is what holds. */
  isSetUp: boolean;
  tabs: SetUpTab[];
  /** The tab that the rest is of, by its id; null where there is none yet. */
  tab: { id: number; name: string; rows: number } | null;
  /** Where the headings were found, null where they were not; the first ten rows to choose from, some cells of each. */
  headingRow: number | null;
  firstRows: { row: number; texts: string[] }[];
  headings: SetUpHeading[];
  columns: SetUpColumn[];
  /** Columns that no field takes, and why. */
  left: (SetUpHeading & { why: string })[];
  questions: SetUpQuestion[];
  words: SetUpWord[];
  /** Stages to choose from, and what they mean in a few words. */
  stages: { name: string; means: string }[];
  takesOver: string;
  adds: SetUpAdd[];
  places: { place: OwnPlace; title: string; warning: string }[];
  place: OwnPlace;
  /** What is assumed until somebody changes it: "Assumed until you change it:", and what. */
  assumed: { title: string; text: string };
  /** What to know of the tab: a filter, a formula that fills it, protected or merged cells, a sentence each. */
  remarks: string[];
  /** What stands in the way of going on; "" for nothing. */
  problem: string;
  /** Only before the first set-up. */
  example?: SetUpExample;
}

/** Where a set-up is that runs now. */
export interface SetUpProgress {
  /** Named steps in their order: of those before `at` each is done. */
  steps: string[];
  at: number;
  /** How far the step is, where it counts something. */
  count?: { done: number; of: number };
}

/** How set-up ended. */
export interface SetUpAnswer {
  /** One sentence where it could not go on; "" else. */
  problem: string;
  /** The result as a heading, such as "60 leads are timed". */
  title: string;
  /** The rest of it: "45 answered, 33 of them on time (73 %). Next: answer the 3 overdue leads."; "" for nothing more. */
  text: string;
  /** How many leads the title counts, so that it can follow them; null where it counts none, or not all. */
  counted: number | null;
  /** What the person is to know besides, a sentence each. */
  remarks: string[];
  state: PanelState;
}

/** What the cells of a column of dates would become. */
export interface MendShown {
  heading: string;
  letters: string;
  /** How many cells change. */
  cells: number;
  /** In words: "31 texts become dates. In 29 dates the day and the month change places." */
  sentence: string;
  rows: { was: string; wasKind: string; becomes: string; becomesKind: string }[];
  /** Why it is right: "After that the newest lead came on 18 Nov 2026 and none lies in the future. Now 9 do." */
  proof: string;
  /** Sum of the changes: mending asks for it, so that nothing else is done than what was shown. */
  sum: string;
  problem: string;
}
