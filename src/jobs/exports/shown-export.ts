/** What is shown of a new export before and after it is taken over. */

import type { Cell } from "../../core/cells/cell";
import { cellWords } from "../../core/cells/cell-words";
import type { OffsetAt } from "../../core/cells/moments";
import { shortLine } from "../../core/cells/short-line";
import type { Tab } from "../../google/tab";
import { namesNow } from "../../language/spoken/names";
import { words } from "../../language/spoken/words";
import type { ExportTable } from "../../tables/exports/export-table";
import type { Refused, TakeOver } from "../../tables/exports/take-over";
import { filledWhy } from "../leads/filled-sentences";
import type { ExportShown } from "../messages/export-messages";

const LONGEST = 40;
/** As many leads as anybody compares before a click; their tab shows all. */
const MOST = 5;

/** How many leads are changed. */
const changedLeads = ({ changes }: TakeOver): number => new Set(changes.map(({ row }) => row)).size;

const leadsIn = (plan: TakeOver): number => changedLeads(plan) + plan.fresh.length;

/** A sentence where there is anything to say. */
const where = (isSo: boolean, sentence: () => string): string[] => (isSo ? [sentence()] : []);

function notTaken(plan: TakeOver, leads: Tab): string[] {
  const { twice, without, clicked, formulas, fillers, computed, noPlace } = plan;
  const { takeOver, filledCells } = words();
  const by = (["id", "email"] as const).filter((key) => twice.some((one) => one.by === key));
  return [
    ...where(twice.length > 0, () =>
      takeOver.twice(
        twice.length,
        by,
        twice.map(({ lead }) => lead),
      ),
    ),
    ...where(without.length > 0, () => takeOver.withoutKey(without)),
    ...where(noPlace > 0, () => takeOver.noPlace(noPlace, leads.name())),
    ...fillers.map(({ filler, headings }) => filledCells.leftAlone(filledWhy(leads, filler, headings))),
    ...where(formulas > 0, () => takeOver.formulas(formulas)),
    ...where(clicked > 0, () => takeOver.clicked(clicked)),
    ...where(computed.length > 0, () => takeOver.computed(computed)),
  ];
}

function refusedWords({ heading, words: all, cells }: Refused, offsetAt: OffsetAt): string {
  const shown = all.slice(0, MOST).map((word) => shortLine(cellWords(word, offsetAt), LONGEST));
  return words().takeOver.refused(heading, shown, all.length, cells);
}

/** What a line below the leads does not count of the new ones. */
function uncountedWords({ row, formulas, typed }: TakeOver["uncounted"][number]): string[] {
  const { formulasEnd, typedStays } = words().takeOver;
  return [...where(formulas.length > 0, () => formulasEnd(row, formulas)), ...where(typed.length > 0, () => typedStays(row, typed))];
}

function worthKnowing(plan: TakeOver, { unread, top }: ExportTable, leads: Tab): string[] {
  const { areIdsForeign, lacking, uncounted, untimed, gone } = plan;
  const [text] = unread;
  const { takeOver } = words();
  return [
    ...where(areIdsForeign, () => takeOver.foreignIds),
    ...where(lacking.length > 0, () => takeOver.lacking(leads.name(), lacking)),
    ...(text ? [takeOver.unread(unread.length, top + text.row + 2, shortLine(text.text, LONGEST))] : []),
    ...uncounted.flatMap(uncountedWords),
    ...where(untimed > 0, () => takeOver.untimed(untimed)),
    ...where(gone.length > 0, () => takeOver.noLonger(gone)),
  ];
}

function shownRows({ changes, fresh }: TakeOver, headings: readonly Cell[], offsetAt: OffsetAt): ExportShown["rows"] {
  const { blank, holds, becomes } = words().takeOver;
  const text = (cell: Cell): string => shortLine(cellWords(cell, offsetAt), LONGEST) || blank;
  const rows = [...new Set(changes.map(({ row }) => row))].slice(0, MOST);
  return [
    ...fresh.slice(0, MOST).map(({ lead, cells }) => ({
      lead,
      is: "new" as const,
      says: cells.map(({ column, content }) => holds(shortLine(String(headings[column]), LONGEST), text(content))).join("; "),
    })),
    ...rows.map((row) => {
      const own = changes.filter((one) => one.row === row);
      const says = own.map(({ heading, was, content }) => becomes(shortLine(heading, LONGEST), text(was), text(content)));
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
  const { counts, goesOn, take, end } = words().takeOver;
  return {
    sentence: counts(plan.fresh.length, changedLeads(plan), plan.gone.length),
    columns: shownColumns(plan),
    notes: [
      ...where(isUnfinished, () => goesOn),
      ...refused.map((one) => refusedWords(one, offsetAt)),
      ...notTaken(plan, leads),
      ...worthKnowing(plan, exported, leads),
    ],
    rows: shownRows(plan, headings, offsetAt),
    leads: count,
    button: count > 0 ? take(count) : isUnfinished ? end : "",
  };
}

/** The same for a dialogue. */
export function askToTake({ tab, sentence, columns, notes, rows, leads }: ExportShown): string {
  const { takeOver } = words();
  return [
    takeOver.ofTab(tab, sentence),
    columns.length > 0 ? takeOver.columns(columns) : "",
    rows.map(({ lead, is, says }) => takeOver.lead(lead, is, says)).join("\n"),
    notes.join("\n"),
    leads > 0 ? takeOver.askToTake(leads, namesNow().tabs.exportBefore) : takeOver.askToEnd,
  ]
    .filter(Boolean)
    .join("\n\n");
}

export const nothingNew = ({ sentence, notes }: Pick<ExportShown, "sentence" | "notes">): string =>
  [words().takeOver.nothingNew(sentence), ...notes].join(" ");

export function takenWords(plan: TakeOver): string {
  const { ended, taken } = words().takeOver;
  return leadsIn(plan) === 0 ? ended : taken(leadsIn(plan), plan.fresh.length, changedLeads(plan), namesNow().tabs.exportBefore);
}

/** @param stays leads whose cells changed since */
export function wentBack(leads: number, newLeads: number, stays: readonly string[]): string {
  const { leadsBack, newLeadsGone, stay, allBack } = words().takeOver;
  const said = [
    ...where(leads > 0, () => leadsBack(leads)),
    ...where(newLeads > 0, () => newLeadsGone(newLeads)),
    ...where(stays.length > 0, () => stay(stays, namesNow().tabs.exportBefore)),
  ];
  return said.length === 0 ? allBack : said.join(" ");
}
