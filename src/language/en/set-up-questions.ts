import type { Sense } from "../../core/stages/sense";
import { numberText } from "../figures/number-text";
import { agreeing, counted } from "./counted";
import { enumerated } from "./enumeration";
import { english } from "./names/english";

const MISSING = {
  received: `${english.lead.received}: when did a lead come?`,
  responded: `${english.lead.responded}: when was a lead first answered?`,
};

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
  names.length <= most ? enumerated(names) : `${names.slice(0, most).join(", ")} and ${numberText(names.length - most)} more`;

/** What the guided set-up asks, and what of a tab it could not understand. */
export const setUpQuestions = {
  tabGone: "That tab is not there any more. Choose another one.",
  emptyTab: (tab: string) => `The tab "${tab}" is empty. Choose another tab, or start with an empty lead tab.`,
  noHeadingRow: (tab: string, row?: number) =>
    row === undefined
      ? `No row among the first ten of the tab "${tab}" reads like headings. Choose the row that names the columns.`
      : `Row ${row} of the tab "${tab}" holds no headings. Choose the row that names the columns.`,
  noSuchHeading: (heading: string, tab: string) => `The tab "${tab}" has no column headed "${heading}". Choose another column.`,
  receivedMissing: (tab: string) =>
    `Choose the column of the tab "${tab}" that says when a lead came (${english.lead.received}): without it no lead can be timed.`,
  noLeadTab: `No tab has a column that says when a lead came, such as ${english.lead.received}. Choose the tab and that column in the panel, or start with an empty lead tab.`,
  missing: MISSING,
  unread: (field: keyof typeof MISSING, heading: string) => `No cell of "${heading}" can be read as a day. ${MISSING[field]}`,
  missesEnds: ({ heading, read, words, rows }: EndsMissed) => {
    const named = words.map(({ word, leads }) => (words.length === 1 ? `"${word}"` : `"${word}" (${numberText(leads)})`));
    const said = words.length > WORDS_NAMED ? someOf(named, WORDS_NAMED) : named.join(" or ");
    const where = `${agreeing(rows.length, "row", "rows")} ${someOf(rows.map(String), ROWS_NAMED)}`;
    return `${counted(rows.length, "lead")} ${agreeing(rows.length, "is", "are")} ${said} in "${heading}" and open in "${read}": ${where}.`;
  },
  readsAlone: ({ heading, read }: Pick<EndsMissed, "heading" | "read">) =>
    `Only "${read}" is read, so such leads may wait and turn red. Choose "${heading}" for ${english.lead.stage}, or write how they ended into "${read}".`,
  stages: (headings: readonly string[]) =>
    `${enumerated(headings.map((heading) => `"${heading}"`))} ${headings.length === 2 ? "both" : "all"} say how far a lead is. Which one is to be read as ${english.lead.stage}?`,
  /** Why a value is marked. */
  mayBeExchanged: "day and month may be exchanged",
  liesAhead: "it lies in the future",
  /** Of a column whose heading does not say what it holds. */
  guessed: {
    cells: "Guessed: the heading may mean several things; the cells settle it. Please look.",
    emails: "Guessed: holds e-mail addresses. Please look.",
    stages: "Guessed: holds the words of stages. Please look.",
  },
  guessedBySense: (word: string, sense: Sense) => `"${word}" usually means ${SENSES[sense]}`,
  guessedBySpelling: (word: string, like: string) => `"${word}" is spelled nearly like "${like}"`,
  meaning: (label: string, heading: string) => `Does "${heading}" say what ${label} means?`,
  clashTitle: (heading: string) => `"${heading}" holds two ways of writing days.`,
  /** What a cell of a column of dates holds, before and after it is mended. */
  kinds: {
    text: "text",
    number: "number",
    date: "date",
    readAs: { "day first": "date, read day first", "month first": "date, read month first" },
  },
  notRead: (cells: number, like: string) => `${cells === 1 ? "One cell" : counted(cells, "cell")} not read${like && `, such as "${like}"`}`,
};
