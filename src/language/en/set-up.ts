import { numberText } from "../figures/number-text";
import { agreeing, counted } from "./counted";
import { enumerated } from "./enumeration";
import { english } from "./names/english";

const BREAKS = "lookups that count columns (VLOOKUP with a number), IMPORTRANGE and tools that write by position";

const share = (part: number, of: number): string => `${numberText(Math.round((part / of) * 100))} %`;

const some = (count: number, word: string): string => (count === 1 ? word : counted(count, word));

/** What set-up will do, does and has done. */
export const setUp = {
  /** Two people at once: what the first did is not undone by the second. */
  meanwhile: (leads: string) =>
    `Someone else has set up this spreadsheet meanwhile, with "${leads}" as the lead tab. Nothing was changed. Set up again to use another tab.`,
  mended: (tabs: readonly string[]) =>
    tabs.length > 0 ? `Mended what an interrupted set-up had left: ${enumerated(tabs)}.` : "Ended what an interrupted set-up had begun.",
  /** Tabs that were gone, and tabs that stood blank or lacked something of ours. */
  madeAgain: (tabs: readonly string[]) => `Made again: ${enumerated(tabs)}.`,
  filledAgain: (tabs: readonly string[]) => `Filled in what was missing: ${enumerated(tabs)}.`,
  unread: (why: string) => `Set-up has run, but the panel could not read the spreadsheet after it: ${why} Choose Read again.`,
  assumedTitle: (isAgreed: boolean) => (isAgreed ? "In force:" : "Assumed until you change it:"),
  assumed: (minutes: number, week: readonly string[]) => {
    const hours = week.length === 0 ? "no working hours" : week.map((line) => line.replace(":", "")).join(", ");
    return `answers within ${counted(minutes, "working minute")}, ${hours}.`;
  },
  /** What set-up adds, and why; `within` is the title in the middle of a sentence. */
  columnsTitle: (tab: string) => `4 columns in ${tab}`,
  addedTitle: (tab: string, added: readonly string[]) =>
    `4 columns in ${tab}, and ${counted(added.length, "empty one")} of your own (${added.join(", ")})`,
  adds: {
    columns: { reason: "Due, status, next step and note, and two hidden ones. They colour the rows" },
    tabs: { title: "4 tabs", within: "4 tabs", reason: "Agreement, stages, working hours and costs" },
    plan: { title: "A plan", within: "a plan", reason: "How many leads it takes to reach your number of customers" },
    monitor: { title: "A monitor", within: "a monitor", reason: "What both teams keep of their promises, week by week" },
    hourly: {
      title: "A check every hour",
      within: "a check every hour",
      reason: "Finds leads that forms and imports bring. Runs under your name",
    },
    minute: {
      title: "Recalculate every minute",
      within: "recalculate every minute",
      reason: "A setting of this spreadsheet, for everyone: rows turn Due soon and Overdue by themselves",
    },
    lists: { title: "Drop-downs in your lead tab", within: "drop-downs in your lead tab", reason: "" },
  },
  /**
   * Labels of the columns that are there: those that get a list, those of which the agreement names no word, and those of which it names
   * more than the most that Sheets takes.
   */
  listsReason: (labels: Record<"listed" | "none" | "tooMany", readonly string[]> & { most: number }) => {
    const { listed, none, tooMany, most } = labels;
    if (listed.length + none.length + tooMany.length === 0)
      return "This tab has no column of stages, owners, priorities, sources or reasons: there is nothing to choose yet";
    const lower = (some: readonly string[]): string => enumerated(some.map((label) => label.toLowerCase()));
    return [
      listed.length > 0 ? `For ${lower(listed)}, with the agreement's words. They warn, and refuse nothing` : "",
      none.length > 0 ? `None for ${lower(none)}, until the agreement names some` : "",
      tooMany.length > 0 ? `None for ${lower(tooMany)}: Sheets takes ${numberText(most)} words at most` : "",
    ]
      .filter(Boolean)
      .join(". ");
  },
  places: {
    after: (heading: string) => ({
      title: `Right after ${heading}`,
      warning: `The columns right of it move: ${BREAKS} may need a look`,
    }),
    end: (heading: string) => ({ title: heading ? `At the end, after ${heading}` : "At the end", warning: "" }),
  },
  /** The steps of a set-up as the panel names them, in their order. */
  steps: {
    columns: "Columns stand in the lead tab",
    tabs: "Tabs are ready",
    plan: "Plan and monitor are ready",
    colours: "Rows are coloured",
    clock: "The check is on",
    leads: "Leads are timed",
  },
  wordsKept: (words: readonly string[]) =>
    `${enumerated(words.map((word) => `"${word}"`))} ${agreeing(words.length, "names a stage of its own", "name stages of their own")} in the tab ${english.tabs.stages} and so ${agreeing(words.length, "keeps its", "keep their")} meaning: rename it there to change that.`,
  /** How it ended, as headings without a full stop, and what follows below each. */
  allIsSetUp: "All is set up",
  noneCame: "No lead says yet when it came.",
  timed: (leads: number) => `${counted(leads, "lead")} ${agreeing(leads, "is", "are")} timed`,
  answered: (answered: number, onTime: number) =>
    answered === 0
      ? "None is answered yet."
      : `${numberText(answered)} answered, ${numberText(onTime)} of them on time (${share(onTime, answered)}).`,
  /** Where no column says when sales answered; what to do about it is said beside it. */
  noneTimed: (leads: number) =>
    `${counted(leads, "lead")} ${agreeing(leads, "is", "are")} listed, ${agreeing(leads, "and not", "none of them is")} timed`,
  /** An example of leads, shown before anything is set up; times are written as clocks show them. */
  example: {
    line: (minutes: number, now: string) =>
      `An example: ${minutes} minutes to answer, seen at ${now}. Nothing of it is written into your spreadsheet.`,
    names: ["Ada", "Ben", "Cleo", "Dov", "Eve"],
  },
  /** What to do where no lead says when it came. */
  firstLeads: (received: string) => `Next: type or paste leads into the lead tab, with the moment at which each came under ${received}.`,
  nextStep: (overdue: number, dueSoon: number) => {
    if (overdue > 0) return `Next: answer the ${some(overdue, "overdue lead")}.`;
    return dueSoon > 0 ? `Next: answer the ${some(dueSoon, "lead")} due soon.` : "";
  },
};
