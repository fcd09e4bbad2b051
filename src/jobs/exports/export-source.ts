/** Where an export may stand, and what taking it over would do. */
import type { OffsetAt } from "../../core/cells/moments";
import { offsets, sheetOrder, sheetSign } from "../../google/reading";
import type { Tab } from "../../google/tab";
import { openWorkbook, type Workbook } from "../../google/workbook";
import { behindTitle } from "../../language/spoken/names";
import { words } from "../../language/spoken/words";
import { type ExportTable, exportTable, type Ways } from "../../tables/exports/export-table";
import { KEPT_EXPORT_NAME, type KeptExport, keptExport } from "../../tables/exports/kept-export";
import { columnsWritten, type LeadSheet, planTakeOver, type Refused, type TakeOver, withoutRefused } from "../../tables/exports/take-over";
import { understandLeads } from "../../tables/leads/lead-table";
import type { OwnBlock } from "../../tables/own-columns/own-cells";
import { leadTab } from "../leads/lead-tab";
import type { ClockState } from "../rules/clock-state";
import { fingerprint } from "../run/fingerprint";
import { areBlank } from "../run/mending";
import { ownTabs } from "../set-up/parts";
import { blocksFor } from "./write-leads";

/** The lead tab with what is needed to write into it. */
export interface ExportLeads {
  workbook: Workbook;
  tab: Tab;
  sheet: LeadSheet;
  ways: Ways;
  /** What the last take-over kept, and the tab in which it stands; null where there is none. */
  keptIn: Tab | null;
  kept: KeptExport;
}

/** The lead tab as it is now; null where there is none. */
export function readLeads(clock: ClockState): ExportLeads | null {
  const workbook = openWorkbook();
  const tab = leadTab(workbook);
  if (!tab) return null;
  const cells = tab.read();
  const sheet = { top: tab.top, cells, formulas: tab.formulas(), chosen: clock.columns };
  const offsetAt: OffsetAt = offsets(workbook.zone);
  const keptIn = workbook.tabOfName(KEPT_EXPORT_NAME);
  const kept = keptExport(keptIn?.read() ?? [], tab.top);
  return { workbook, tab, sheet, ways: { order: sheetOrder(), sign: sheetSign(), offsetAt }, keptIn, kept };
}

/** Tabs in which an export may stand: neither the lead tab nor ours; and which of them is in sight, else the last one. */
export function exportTabs(
  { workbook, tab }: ExportLeads,
  notes: Record<string, string>,
): { tabs: { name: string; tab: Tab }[]; proposed: string } {
  const own = new Set([tab, ...ownTabs(workbook, notes)].map((one) => one.id()));
  const inSight = workbook.activeTab().id();
  const tabs = workbook
    .tabs()
    .map((one) => ({ id: one.id(), name: one.name(), tab: one }))
    .filter(({ id, name }) => !own.has(id) && behindTitle("printing", name) === null);
  const [seen, ...others] = [...tabs.filter(({ id }) => id === inSight), ...tabs.filter(({ id }) => id !== inSight).reverse()];
  // Many a spreadsheet still has the empty tab that it began with.
  const isEmpty = seen !== undefined && areBlank([seen.tab.headings()]) && areBlank(seen.tab.read());
  const proposed = isEmpty ? (others.find(({ tab: other }) => !areBlank([other.headings()])) ?? seen) : seen;
  return { tabs, proposed: proposed?.name ?? "" };
}

/** The headings of cells that would be written and are protected from this person. */
function protectedHeadings(tab: Tab, { cells }: LeadSheet, blocks: readonly OwnBlock[]): string[] {
  if (blocks.length === 0) return [];
  const rows = tab.rowCount();
  const areas = blocks
    .map(({ row, column, cells: own }) => ({ row, column, rows: Math.min(own.length, rows - row), columns: own[0]?.length ?? 1 }))
    .filter((area) => area.rows > 0);
  const [top, left] = [Math.min(...areas.map(({ row }) => row)), Math.min(...areas.map(({ column }) => column))];
  const bottom = Math.max(...areas.map((area) => area.row + area.rows));
  const right = Math.max(...areas.map((area) => area.column + area.columns));
  if (areas.length === 0 || tab.mayEdit(top, left, bottom - top, right - left)) return [];
  const closed = areas.filter((area) => !tab.mayEdit(area.row, area.column, area.rows, area.columns));
  return [...new Set(closed.map(({ column }) => String(cells[0]?.[column] ?? "").trim()))];
}

/** What is written of new leads: each column by itself, as far as rights go; of rows that come in the whole row above them. */
function freshBlocks({ fresh, room }: TakeOver, width: number): OwnBlock[] {
  const columns = [...new Set(fresh.flatMap(({ cells }) => cells.map(({ column }) => column)))];
  const coming = room?.rows ?? 0;
  const blockOf = (row: number, rows: number) => (column: number) => ({ row, column, cells: Array.from({ length: rows }, () => [""]) });
  return [
    ...(fresh.length > coming ? columns.map(blockOf(fresh[0]?.row ?? 0, fresh.length - coming)) : []),
    ...(room && coming > 0 && room.after > 0 ? Array.from({ length: width }, (_, column) => blockOf(room.after, 1)(column)) : []),
  ];
}

export interface SeenExport {
  exported: ExportTable;
  plan: TakeOver;
  refused: Refused[];
  /** Of what would be written for which lead, in whatever row it stands by then. */
  sum: string;
}

/** What the export in a tab would do; a sentence where it cannot be taken over. */
export function seeExport({ tab, sheet, ways }: ExportLeads, source: { name: string; tab: Tab }): SeenExport | { problem: string } {
  const headings = sheet.cells[0] ?? [];
  const exported = exportTable(source.tab.read(), { headings, ...understandLeads(headings, sheet.chosen) }, sheet.chosen, ways);
  if (!exported) return { problem: words().takeOver.noHeadings(source.name) };
  const whole = planTakeOver(sheet, exported, ways);
  if (whole.hasNoKey) return { problem: words().takeOver.noKey(source.name, tab.name()) };
  const rows = Math.min(tab.rowCount() - 1, Math.max(sheet.cells.length, (whole.fresh[whole.fresh.length - 1]?.row ?? 0) + 1));
  const checks = rows > 0 ? tab.strictChecks(1, rows, columnsWritten(whole)) : new Map();
  const { plan, refused } = withoutRefused(whole, checks, headings);
  const closed = protectedHeadings(tab, sheet, [...blocksFor(sheet, plan.changes), ...freshBlocks(plan, headings.length)]);
  if (closed.length > 0) return { problem: words().takeOver.isProtected(closed) };
  const { changes, fresh } = plan;
  const sum = fingerprint([
    source.name,
    changes.map(({ key, column, was, content }) => [key, column, was, content]),
    fresh.map(({ key, cells }) => [key, cells]),
  ]);
  return { exported, plan, refused, sum };
}
