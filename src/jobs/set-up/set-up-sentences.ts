/** What the guided set-up says. */
import { agreeing, counted } from "../../core/cells/counted";
import { enumerated } from "../../core/cells/enumeration";
import type { Sense } from "../../core/stages/sense";

export const TAB_IS_GONE = "That tab is not there any more. Choose another one.";
export const EMPTY_TAB = (tab: string): string => `The tab "${tab}" is empty. Choose another tab, or start with an empty lead tab.`;
export const NO_HEADING_ROW = (tab: string, row?: number): string =>
  row === undefined
    ? `No row among the first ten of the tab "${tab}" reads like headings. Choose the row that names the columns.`
    : `Row ${row} of the tab "${tab}" holds no headings. Choose the row that names the columns.`;
export const NO_SUCH_HEADING = (heading: string, tab: string): string =>
  `The tab "${tab}" has no column headed "${heading}". Choose another column.`;
export const RECEIVED_MISSING = (tab: string): string =>
  `Choose the column of the tab "${tab}" that says when a lead came (Received): without it no lead can be timed.`;
export const NO_LEAD_TAB =
  "No tab has a column that says when a lead came, such as Received. Choose the tab and that column in the panel, or start with an empty lead tab.";

export const ASKED_MISSING = {
  received: "Received: when did a lead come?",
  responded: "Responded: when was a lead first answered?",
} as const;
export const ASKED_UNREAD = (field: keyof typeof ASKED_MISSING, heading: string): string =>
  `No cell of "${heading}" can be read as a day. ${ASKED_MISSING[field]}`;
/** Leads that one column ends and the one that is read does not. */
export interface EndsMissed {
  heading: string;
  /** The column that is read as the stage. */
  read: string;
  words: readonly { word: string; leads: number }[];
  /** As the sheet counts them. */
  rows: readonly number[];
}
const ROWS_NAMED = 3;
const WORDS_NAMED = 4;
/** "3, 9 and 12" or "3, 9, 12 and 5 more". */
const someOf = (names: readonly string[], most: number): string =>
  names.length <= most ? enumerated(names) : `${names.slice(0, most).join(", ")} and ${(names.length - most).toLocaleString("en-US")} more`;
export const MISSES_ENDS = ({ heading, read, words, rows }: EndsMissed): string => {
  const named = words.map(({ word, leads }) => (words.length === 1 ? `"${word}"` : `"${word}" (${leads.toLocaleString("en-US")})`));
  const said = words.length > WORDS_NAMED ? someOf(named, WORDS_NAMED) : named.join(" or ");
  const where = `${agreeing(rows.length, "row", "rows")} ${someOf(rows.map(String), ROWS_NAMED)}`;
  return `${counted(rows.length, "lead")} ${agreeing(rows.length, "is", "are")} ${said} in "${heading}" and open in "${read}": ${where}.`;
};
export const READS_ALONE = ({ heading, read }: Pick<EndsMissed, "heading" | "read">): string =>
  `Only "${read}" is read, so such leads may wait and turn red. Choose "${heading}" for Stage, or write how they ended into "${read}".`;
export const ASKED_STAGES = (headings: readonly string[]): string =>
  `${enumerated(headings.map((heading) => `"${heading}"`))} ${headings.length === 2 ? "both" : "all"} say how far a lead is. Which one is to be read as Stage?`;
/** Why a value is marked. */
export const MAY_BE_EXCHANGED = "day and month may be exchanged";
export const LIES_AHEAD = "it lies in the future";
/** What words of stages usually say, as in: "Kontakt" usually means a lead in work. */
const SENSES: Record<Sense, string> = {
  open: "a new lead, or one in work",
  nurture: "a lead kept warm until later",
  waiting: "a lead that waits for the customer",
  mql: "a lead that marketing finds worth calling",
  sal: "a lead that sales took over",
  opportunity: "talks about a deal",
  won: "a customer",
  lost: "a lead that was lost",
  unfit: "a lead that never was one for you",
  closed: "work that ended, and not how",
};
export const GUESSED_BY_SENSE = (word: string, sense: Sense): string => `"${word}" usually means ${SENSES[sense]}`;
export const GUESSED_BY_SPELLING = (word: string, like: string): string => `"${word}" is spelled nearly like "${like}"`;
export const ASKED_MEANING = (label: string, heading: string): string => `Does "${heading}" say what ${label} means?`;
export const CLASH_TITLE = (heading: string): string => `"${heading}" holds two ways of writing days`;

export const NOT_READ = (cells: number, like: string): string =>
  `${cells === 1 ? "One cell" : counted(cells, "cell")} not read${like && `, such as "${like}"`}`;

export const ASSUMED = (minutes: number, week: readonly string[], isAgreed: boolean): string => {
  const hours = week.length === 0 ? "no working hours" : week.map((line) => line.replace(":", "")).join(", ");
  return `${isAgreed ? "In force" : "Assumed until you change it"}: answers within ${counted(minutes, "working minute")}, ${hours}.`;
};

/** What set-up adds, and why. */
export const COLUMNS_TITLE = (tab: string): string => `4 columns in ${tab}`;
export const ADDED_TITLE = (tab: string, added: readonly string[]): string =>
  `4 columns in ${tab}, and ${counted(added.length, "empty one")} of your own (${added.join(", ")})`;
export const ADDS = {
  columns: { title: "", reason: "Due, status, next step and note, and two hidden ones. They colour the rows" },
  tabs: { title: "4 tabs", reason: "Agreement, stages, working hours and costs" },
  plan: { title: "A plan", reason: "How many leads it takes to reach your number of customers" },
  monitor: { title: "A monitor", reason: "What both teams keep of their promises, week by week" },
  hourly: { title: "A check every hour", reason: "Finds leads that forms and imports bring. Runs under your name" },
  minute: {
    title: "Recalculate every minute",
    reason: "A setting of this spreadsheet, for everyone: rows turn Due soon and Overdue by themselves",
  },
  lists: { title: "Lists to choose from", reason: "" },
} as const;
/** @param labels of the columns that are there */
export const LISTS_REASON = (labels: readonly string[]): string =>
  labels.length === 0
    ? "This tab has no column of stages, owners or priorities: there is nothing to choose yet"
    : `For ${enumerated(labels.map((label) => label.toLowerCase()))}. They warn, and refuse nothing`;

const BREAKS = "lookups that count columns (VLOOKUP with a number), IMPORTRANGE and tools that write by position";
export const PLACES = {
  after: (heading: string) => ({
    title: `Right after ${heading}`,
    warning: `The columns right of it move: ${BREAKS} may need a look`,
  }),
  end: (heading: string) => ({ title: heading ? `At the end, after ${heading}` : "At the end", warning: "" }),
} as const;

/** The steps of a set-up as the panel names them, in their order. */
export const STEPS = {
  columns: "Columns stand in the lead tab",
  tabs: "Tabs are ready",
  plan: "Plan and monitor are ready",
  colours: "Rows are coloured",
  clock: "The check is on",
  leads: "Leads are timed",
} as const;

export const WORDS_KEPT = (words: readonly string[]): string =>
  `${enumerated(words.map((word) => `"${word}"`))} ${agreeing(words.length, "names a stage of its own", "name stages of their own")} in the tab SLA stages and so ${agreeing(words.length, "keeps its", "keep their")} meaning: rename it there to change that.`;

const share = (part: number, of: number): string => `${Math.round((part / of) * 100)} %`;

/** "60 leads are timed. 45 answered, 33 of them on time (73 %)." */
export function RESULT(timed: number, answered: number, onTime: number): string {
  if (timed === 0) return "All is set up. No lead says yet when it came.";
  const all = `${counted(timed, "lead")} ${agreeing(timed, "is", "are")} timed.`;
  if (answered === 0) return `${all} None is answered yet.`;
  return `${all} ${answered.toLocaleString("en-US")} answered, ${onTime.toLocaleString("en-US")} of them on time (${share(onTime, answered)}).`;
}

/** Where no column says when sales answered; what to do about it is said beside it. */
export const NONE_TIMED = (leads: number): string =>
  `${counted(leads, "lead")} ${agreeing(leads, "is", "are")} listed, ${agreeing(leads, "and not", "none of them is")} timed.`;

/** What to do where no lead says when it came. */
export const FIRST_LEADS = (received: string): string =>
  `Next: type or paste leads into the lead tab, with the moment at which each came under ${received}.`;

const some = (count: number, word: string): string => (count === 1 ? word : counted(count, word));

export const NEXT_STEP = (overdue: number, dueSoon: number): string => {
  if (overdue > 0) return `Next: answer the ${some(overdue, "overdue lead")}.`;
  return dueSoon > 0 ? `Next: answer the ${some(dueSoon, "lead")} due soon.` : "";
};
