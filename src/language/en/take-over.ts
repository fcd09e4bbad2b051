import { numberText } from "../figures/number-text";
import { agreeing, counted } from "./counted";
import { enumerated } from "./enumeration";
import { namedLeads } from "./named-leads";
import { english } from "./names/english";

const KEYS = { id: english.lead.id, email: "e-mail" };
const IS = { new: "new", changed: "changed" };

const kept = (keptIn: string): string => `kept in the tab "${keptIn}" until the next time.`;
const canGoBack = (leads: number): string => `What the last export changed in ${counted(leads, "lead")} can be taken back.`;

/** What "Take over an export" says; `keptIn` is the tab that keeps what stood there, `leads` may be the lead tab's name or a count. */
export const takeOver = {
  title: "Take over an export",
  noExport:
    "There is no tab that may hold an export. Paste the new file into a tab of its own, or take it by File > Import as a new sheet, then choose this again.",
  gone: "The tab with the export is not there any more. Choose another one.",
  changed: "The cells changed meanwhile, so nothing was taken over. Look at it again.",
  moved:
    "Rows were moved while the export was taken over, so it was stopped, and what had landed in other rows was put back. Choose it again when the sorting is done: it goes on where it stopped.",
  nothingKept: "There is nothing to take back: no export was taken over since.",
  show: "Open the tab with the export, then choose this again.",
  noHeadings: (tab: string): string =>
    `No row of headings was found in rows 1 to 10 of the tab "${tab}". Put the export's headings, such as ${english.lead.id} and ${english.lead.email}, above its rows.`,
  noKey: (tab: string, leads: string): string =>
    `The tabs "${tab}" and "${leads}" share neither a column ${english.lead.id} nor a column ${english.lead.email}, so no row can be matched with its lead. Head the column that tells leads apart alike in both.`,
  isProtected: (headings: readonly string[]): string =>
    `Nothing can be taken over: cells of ${enumerated(headings)} are protected from you. Ask the owner of the spreadsheet to let you edit them, or ask someone who may to take it over.`,
  counts: (fresh: number, changed: number, gone: number): string =>
    `${numberText(fresh)} new, ${numberText(changed)} changed, ${numberText(gone)} no longer in it.`,
  /** Rows that are not taken, by what stands twice among them. */
  twice: (rows: number, by: readonly (keyof typeof KEYS)[], leads: readonly string[]): string =>
    `${counted(rows, "row")} ${agreeing(rows, "is", "are")} not taken, because ${agreeing(rows, "its", "their")} ${by.map((key) => KEYS[key]).join(" or ")} stands twice: ${namedLeads(leads)}.`,
  withoutKey: (leads: readonly string[]): string =>
    `${counted(leads.length, "row")} without a ${english.lead.id} and an e-mail ${agreeing(leads.length, "is", "are")} not taken: ${namedLeads(leads)}.`,
  noPlace: (fresh: number, leads: string): string =>
    `${counted(fresh, "new lead")} ${agreeing(fresh, "has", "have")} no place in the tab "${leads}".`,
  formulas: (cells: number): string =>
    `${counted(cells, "cell")} with formulas ${agreeing(cells, "stays", "stay")} as ${agreeing(cells, "it is", "they are")}.`,
  clicked: (cells: number): string =>
    `${counted(cells, "cell")} of the columns that clicks write ${agreeing(cells, "holds a value and stays", "hold values and stay")}.`,
  computed: (headings: readonly string[]): string =>
    `${enumerated(headings)} ${agreeing(headings.length, "is a formula", "are formulas")} in the row above: copy ${agreeing(headings.length, "it", "them")} down to the new leads.`,
  /** Words that a drop-down does not allow: the first of them, how many there are, and the cells. */
  refused: (heading: string, shown: readonly string[], all: number, cells: number): string => {
    const named = shown.map((word) => `"${word}"`);
    const more = all > shown.length ? [`${numberText(all - shown.length)} more`] : [];
    return `The cells of ${heading} do not allow ${enumerated([...named, ...more])}, so ${counted(cells, "cell")} ${agreeing(cells, "stays as it is", "stay as they are")}: add ${agreeing(all, "it", "them")} to their drop-down, then look again.`;
  },
  /** What a line below the leads does not count of the new ones: its formulas. */
  formulasEnd: (row: number, headings: readonly string[]): string =>
    `Look at row ${numberText(row)}, which sums the leads up: ${agreeing(headings.length, "the formula", "the formulas")} of ${enumerated(headings)} may end above the new leads.`,
  /** The same of its typed numbers. */
  typedStays: (row: number, headings: readonly string[]): string =>
    `${enumerated(headings)} of row ${numberText(row)}, which sums the leads up, ${agreeing(headings.length, "is a typed number and stays", "are typed numbers and stay")}: the new leads are not in ${agreeing(headings.length, "it", "them")}.`,
  foreignIds: "None of its Lead IDs is known here, but its e-mails are: leads are matched by e-mail, and its Lead IDs are not taken.",
  lacking: (leads: string, headings: readonly string[]): string =>
    `The tab "${leads}" has no column for ${enumerated(headings)}. Add one with the same heading if you want it.`,
  unread: (texts: number, row: number, text: string): string =>
    `${counted(texts, "text")} ${agreeing(texts, "is no date and replaces", "are no dates and replace")} none (row ${row}: "${text}").`,
  untimed: (fresh: number): string =>
    `${counted(fresh, "new lead")} ${agreeing(fresh, "does", "do")} not say when ${agreeing(fresh, "it", "they")} came, so ${agreeing(fresh, "it is", "they are")} not timed.`,
  noLonger: (leads: readonly string[]): string =>
    `No longer in it: ${namedLeads(leads)}. ${agreeing(leads.length, "It stays", "They stay")} in the tab.`,
  blank: "blank",
  /** What a cell of a new lead holds, and what one of a known lead becomes. */
  holds: (heading: string, content: string): string => `${heading}: ${content}`,
  becomes: (heading: string, was: string, content: string): string => `${heading}: ${was} becomes ${content}`,
  goesOn: "The last take-over was interrupted. This ends it; Take back undoes it.",
  take: (leads: number): string => `Take over ${counted(leads, "lead")}`,
  end: "End the take-over",
  /** The parts of what a dialogue asks. */
  ofTab: (tab: string, sentence: string): string => `The tab "${tab}": ${sentence}`,
  columns: (columns: readonly { heading: string; cells: number }[]): string =>
    `Changed: ${enumerated(columns.map(({ heading, cells }) => `${heading} (${numberText(cells)})`))}.`,
  lead: (lead: string, is: keyof typeof IS, says: string): string => `${lead} (${IS[is]}): ${says}`,
  askToTake: (leads: number, keptIn: string): string => `What stands there now is ${kept(keptIn)} Take over ${counted(leads, "lead")}?`,
  askToEnd: "End it?",
  nothingNew: (sentence: string): string => `There is nothing to take over: ${sentence}`,
  taken: (leads: number, fresh: number, changed: number, keptIn: string): string =>
    `${counted(leads, "lead")} taken over: ${numberText(fresh)} new, ${numberText(changed)} changed. What stood there is ${kept(keptIn)}`,
  ended: "The take-over that was interrupted is ended.",
  notChecked: (why: string): string => `The leads could not be checked after it: ${why}`,
  canGoBack,
  askToGoBack: (leads: number, keptIn: string): string =>
    `${canGoBack(leads)} Only cells that still hold what was written go back; the tab "${keptIn}" lists them. Take it back?`,
  leadsBack: (leads: number): string => `${counted(leads, "lead")} ${agreeing(leads, "holds", "hold")} again what stood there before.`,
  newLeadsGone: (leads: number): string => `${counted(leads, "new lead")} ${agreeing(leads, "is", "are")} gone.`,
  allBack: "All of it was taken back already.",
  /** Leads whose cells changed since. */
  stay: (leads: readonly string[], keptIn: string): string =>
    `${namedLeads(leads)} changed since and ${agreeing(leads.length, "stays", "stay")}: the tab "${keptIn}" still lists what stood there.`,
  /** In the tab that keeps what stood there, in the place of a column's heading. */
  newLead: "(new lead)",
};
