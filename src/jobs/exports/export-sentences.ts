/** What taking over an export says. */

import type { Cell } from "../../core/cells/cell";
import { cellWords } from "../../core/cells/cell-words";
import { agreeing, counted } from "../../core/cells/counted";
import { enumerated } from "../../core/cells/enumeration";
import type { OffsetAt } from "../../core/cells/moments";
import { shortLine } from "../../core/cells/short-line";
import type { Tab } from "../../google/tab";
import type { ExportTable } from "../../tables/exports/export-table";
import { KEPT_EXPORT_TAB } from "../../tables/exports/kept-export";
import type { Refused, TakeOver } from "../../tables/exports/take-over";
import { namedLeads } from "../../tables/leads/lead-name";
import { filledWhy } from "../leads/filled-sentences";
import type { ExportShown } from "../messages/export-messages";

const LONGEST = 40;
/** As many leads as anybody compares before a click; their tab shows all. */
const MOST = 5;

export const NO_EXPORT =
  "There is no tab that may hold an export. Paste the new file into a tab of its own, or take it by File > Import as a new sheet, then choose this again.";
export const EXPORT_GONE = "The tab with the export is not there any more. Choose another one.";
export const EXPORT_CHANGED = "The cells changed meanwhile, so nothing was taken over. Look at it again.";
export const EXPORT_MOVED =
  "Rows were moved while the export was taken over, so it was stopped, and what had landed in other rows was put back. Choose it again when the sorting is done: it goes on where it stopped.";
export const NOTHING_KEPT = "There is nothing to take back: no export was taken over since.";
export const SHOW_EXPORT = "Open the tab with the export, then choose this again.";

export const noHeadings = (tab: string): string =>
  `No row of headings was found in rows 1 to 10 of the tab "${tab}". Put the export's headings, such as Lead ID and Email, above its rows.`;

export const noKey = (tab: string, leads: string): string =>
  `The tabs "${tab}" and "${leads}" share neither a column Lead ID nor a column Email, so no row can be matched with its lead. Head the column that tells leads apart alike in both.`;

export const isProtected = (headings: readonly string[]): string =>
  `Nothing can be taken over: cells of ${enumerated(headings)} are protected from you. Ask the owner of the spreadsheet to let you edit them, or ask someone who may to take it over.`;

/** How many leads are changed. */
export const changedLeads = ({ changes }: Pick<TakeOver, "changes">): number => new Set(changes.map(({ row }) => row)).size;

const leadsIn = (plan: TakeOver): number => changedLeads(plan) + plan.fresh.length;

const number = (count: number): string => count.toLocaleString("en-US");

function countWords(plan: TakeOver): string {
  return `${number(plan.fresh.length)} new, ${number(changedLeads(plan))} changed, ${number(plan.gone.length)} no longer in it.`;
}

function notTaken(plan: TakeOver, leads: Tab): string[] {
  const { twice, without, clicked, formulas, fillers, computed, noPlace } = plan;
  const isBy = (by: "id" | "email"): boolean => twice.some((one) => one.by === by);
  const key = enumerated([...(isBy("id") ? ["Lead ID"] : []), ...(isBy("email") ? ["e-mail"] : [])]).replace(" and ", " or ");
  return [
    ...(twice.length > 0
      ? [
          `${counted(twice.length, "row")} ${agreeing(twice.length, "is", "are")} not taken, because ${agreeing(twice.length, "its", "their")} ${key} stands twice: ${namedLeads(twice.map(({ lead }) => lead))}.`,
        ]
      : []),
    ...(without.length > 0
      ? [
          `${counted(without.length, "row")} without a Lead ID and an e-mail ${agreeing(without.length, "is", "are")} not taken: ${namedLeads(without)}.`,
        ]
      : []),
    ...(noPlace > 0 ? [`${counted(noPlace, "new lead")} ${agreeing(noPlace, "has", "have")} no place in the tab "${leads.name()}".`] : []),
    ...fillers.map(({ filler, headings }) => `Left alone: ${filledWhy(leads, filler, headings)}.`),
    ...(formulas > 0
      ? [`${counted(formulas, "cell")} with formulas ${agreeing(formulas, "stays", "stay")} as ${agreeing(formulas, "it is", "they are")}.`]
      : []),
    ...(clicked > 0
      ? [
          `${counted(clicked, "cell")} of the columns that clicks write ${agreeing(clicked, "holds a value and stays", "hold values and stay")}.`,
        ]
      : []),
    ...(computed.length > 0
      ? [
          `${enumerated(computed)} ${agreeing(computed.length, "is a formula", "are formulas")} in the row above: copy ${agreeing(computed.length, "it", "them")} down to the new leads.`,
        ]
      : []),
  ];
}

const refusedWords = ({ heading, words, cells }: Refused, offsetAt: OffsetAt): string => {
  const named = words.slice(0, MOST).map((word) => `"${shortLine(cellWords(word, offsetAt), LONGEST)}"`);
  const more = words.length > MOST ? [`${number(words.length - MOST)} more`] : [];
  return `The cells of ${heading} do not allow ${enumerated([...named, ...more])}, so ${counted(cells, "cell")} ${agreeing(cells, "stays as it is", "stay as they are")}: add ${agreeing(words.length, "it", "them")} to their drop-down, then look again.`;
};

/** What a line below the leads does not count of the new ones. */
function uncountedWords({ row, formulas, typed }: TakeOver["uncounted"][number]): string[] {
  return [
    ...(formulas.length > 0
      ? [
          `Look at row ${number(row)}, which sums the leads up: ${agreeing(formulas.length, "the formula", "the formulas")} of ${enumerated(formulas)} may end above the new leads.`,
        ]
      : []),
    ...(typed.length > 0
      ? [
          `${enumerated(typed)} of row ${number(row)}, which sums the leads up, ${agreeing(typed.length, "is a typed number and stays", "are typed numbers and stay")}: the new leads are not in ${agreeing(typed.length, "it", "them")}.`,
        ]
      : []),
  ];
}

function worthKnowing(plan: TakeOver, { unread, top }: ExportTable, leads: Tab): string[] {
  const [text] = unread;
  return [
    ...(plan.areIdsForeign
      ? ["None of its Lead IDs is known here, but its e-mails are: leads are matched by e-mail, and its Lead IDs are not taken."]
      : []),
    ...(plan.lacking.length > 0
      ? [`The tab "${leads.name()}" has no column for ${enumerated(plan.lacking)}. Add one with the same heading if you want it.`]
      : []),
    ...(text
      ? [
          `${counted(unread.length, "text")} ${agreeing(unread.length, "is no date and replaces", "are no dates and replace")} none (row ${top + text.row + 2}: "${shortLine(text.text, LONGEST)}").`,
        ]
      : []),
    ...plan.uncounted.flatMap(uncountedWords),
    ...(plan.untimed > 0
      ? [
          `${counted(plan.untimed, "new lead")} ${agreeing(plan.untimed, "does", "do")} not say when ${agreeing(plan.untimed, "it", "they")} came, so ${agreeing(plan.untimed, "it is", "they are")} not timed.`,
        ]
      : []),
    ...(plan.gone.length > 0
      ? [`No longer in it: ${namedLeads(plan.gone)}. ${agreeing(plan.gone.length, "It stays", "They stay")} in the tab.`]
      : []),
  ];
}

function shownRows({ changes, fresh }: TakeOver, headings: readonly Cell[], offsetAt: OffsetAt): ExportShown["rows"] {
  const words = (cell: Cell): string => shortLine(cellWords(cell, offsetAt), LONGEST) || "blank";
  const rows = [...new Set(changes.map(({ row }) => row))].slice(0, MOST);
  return [
    ...fresh.slice(0, MOST).map(({ lead, cells }) => ({
      lead,
      is: "new" as const,
      says: cells.map(({ column, content }) => `${shortLine(String(headings[column]), LONGEST)}: ${words(content)}`).join("; "),
    })),
    ...rows.map((row) => {
      const own = changes.filter((one) => one.row === row);
      const says = own.map(({ heading, was, content }) => `${shortLine(heading, LONGEST)}: ${words(was)} becomes ${words(content)}`);
      return { lead: own[0]?.lead ?? "", is: "changed" as const, says: says.join("; ") };
    }),
  ];
}

function shownColumns({ changes }: TakeOver): ExportShown["columns"] {
  const cells = new Map<string, number>();
  for (const { heading } of changes) cells.set(heading, (cells.get(heading) ?? 0) + 1);
  return [...cells].map(([heading, count]) => ({ heading, cells: count }));
}

/**
 * A plan in words.
 *
 * @param leads the lead tab
 * @param isUnfinished whether an earlier one was cut
 */
export function shownPlan(
  { plan, exported, refused }: { plan: TakeOver; exported: ExportTable; refused: readonly Refused[] },
  leads: Tab,
  headings: readonly Cell[],
  offsetAt: OffsetAt,
  isUnfinished: boolean,
): Pick<ExportShown, "sentence" | "columns" | "notes" | "rows" | "leads" | "button"> {
  const count = leadsIn(plan);
  const goesOn = isUnfinished ? ["The last take-over was interrupted. This ends it; Take back undoes it."] : [];
  return {
    sentence: countWords(plan),
    columns: shownColumns(plan),
    notes: [
      ...goesOn,
      ...refused.map((one) => refusedWords(one, offsetAt)),
      ...notTaken(plan, leads),
      ...worthKnowing(plan, exported, leads),
    ],
    rows: shownRows(plan, headings, offsetAt),
    leads: count,
    button: count > 0 ? `Take over ${counted(count, "lead")}` : isUnfinished ? "End the take-over" : "",
  };
}

/** The same for a dialogue. */
export const askToTake = ({ tab, sentence, columns, notes, rows, leads }: ExportShown): string =>
  [
    `The tab "${tab}": ${sentence}`,
    columns.length > 0 ? `Changed: ${enumerated(columns.map(({ heading, cells }) => `${heading} (${number(cells)})`))}.` : "",
    rows.map(({ lead, is, says }) => `${lead} (${is}): ${says}`).join("\n"),
    notes.join("\n"),
    leads > 0
      ? `What stands there now is kept in the tab "${KEPT_EXPORT_TAB}" until the next time. Take over ${counted(leads, "lead")}?`
      : "End it?",
  ]
    .filter(Boolean)
    .join("\n\n");

export const nothingNew = ({ sentence, notes }: Pick<ExportShown, "sentence" | "notes">): string =>
  [`There is nothing to take over: ${sentence}`, ...notes].join(" ");

export const takenWords = (plan: TakeOver): string =>
  leadsIn(plan) === 0
    ? "The take-over that was interrupted is ended."
    : `${counted(leadsIn(plan), "lead")} taken over: ${number(plan.fresh.length)} new, ${number(changedLeads(plan))} changed. What stood there is kept in the tab "${KEPT_EXPORT_TAB}" until the next time.`;

export const notCheckedAfter = (why: string): string => `The leads could not be checked after it: ${why}`;

export const canGoBack = (leads: number): string => `What the last export changed in ${counted(leads, "lead")} can be taken back.`;

export const askToGoBack = (leads: number): string =>
  `${canGoBack(leads)} Only cells that still hold what was written go back; the tab "${KEPT_EXPORT_TAB}" lists them. Take it back?`;

/** @param stays leads whose cells changed since */
export function wentBack(leads: number, newLeads: number, stays: readonly string[]): string {
  const back = [
    leads > 0 ? `${counted(leads, "lead")} ${agreeing(leads, "holds", "hold")} again what stood there before.` : "",
    newLeads > 0 ? `${counted(newLeads, "new lead")} ${agreeing(newLeads, "is", "are")} gone.` : "",
  ].filter(Boolean);
  const rest =
    stays.length === 0
      ? ""
      : `${namedLeads(stays)} changed since and ${agreeing(stays.length, "stays", "stay")}: the tab "${KEPT_EXPORT_TAB}" still lists what stood there.`;
  return [...(back.length === 0 && rest === "" ? ["All of it was taken back already."] : back), rest].filter(Boolean).join(" ");
}
