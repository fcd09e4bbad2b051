import { dayText } from "../core/agreement/days";
import { type Cell, understandItem } from "../core/agreement/item-values";
import { itemOf } from "../core/agreement/items";
import { workingClock } from "../core/calendar/clock";
import { DAY } from "../core/calendar/day-spans";
import { instantOfWall } from "../core/cells/moments";
import { type ChosenMetric, metricLinesOf } from "../core/metrics/metric-lines";
import { METRICS } from "../core/metrics/metrics";
import { type Figures, type FigureWords, monthFigures, type Stretch } from "../core/metrics/month-figures";
import { type MonthGone, monthGone } from "../core/metrics/pace";
import { spendOf } from "../core/metrics/spend";
import { linesOf } from "../core/sla/lines";
import { setColourRules } from "../google/colour-rules";
import { type Notebook, openNotebook } from "../google/notebook";
import type { Tab } from "../google/tab";
import { openWorkbook, type Workbook } from "../google/workbook";
import { AGREEMENT_NAME, valuesByKey } from "../tables/agreement-table";
import { LEADS_NAME, type LeadColumns, leadColumns } from "../tables/lead-table";
import { metricLeads } from "../tables/metric-leads";
import {
  FIRST_METRIC,
  HISTORY,
  HISTORY_NAME,
  LOOKS,
  METRICS_NAME,
  MONITOR_COLOURS,
  MONITOR_HEADINGS,
  MONITOR_MARK,
  type MonitorTerms,
  metricLooks,
  monitorBlocks,
  STAMP,
  stampCells,
} from "../tables/monitor-table";
import { SPEND_NAME } from "../tables/spend-table";
import { type ClockRules, rowBench } from "./clock-rules";
import { clockIn } from "./clock-state";
import { fingerprint } from "./fingerprint";
import { writeBlocks } from "./write-blocks";

const KEY = "monitor";

/** What the document remembers of its monitor. */
interface MonitorState {
  /** A short sum of the layout that stands in the tab. */
  layout: string;
  /** The last day whose figures are stored, year-month-day in the sheet's zone; "" before the first. */
  day: string;
}

const NOTHING: MonitorState = { layout: "", day: "" };
const stateIn = (notes: Record<string, string>): MonitorState => (notes[KEY] ? JSON.parse(notes[KEY]) : NOTHING);

/** What a monitor is computed from, read once for all that a run does with it. */
export interface MonitorReading {
  workbook: Workbook;
  notebook: Notebook;
  leadTab: string;
  cells: Cell[][];
  columns: LeadColumns;
  rules: ClockRules;
  agreed: (key: string) => Cell;
  spend: Cell[][];
  notes: Record<string, string>;
  at: Date;
}

/** What the agreement says under a key, or what it began with where the cell is not understood. */
function agreedCells(table: Cell[][]): (key: string) => Cell {
  const values = valuesByKey(table);
  return (key) => {
    const item = itemOf(key);
    if (!item) return "";
    const found = values.get(key);
    const read = found ? understandItem(item, found.value) : { sentence: "" };
    return "value" in read ? read.value : item.start;
  };
}

/** Reads what the monitor and the mails need; null before set-up. About 14 calls. */
export function readForMonitor(at: Date): MonitorReading | null {
  const workbook = openWorkbook();
  const notebook = openNotebook();
  const notes = notebook.all();
  const clock = clockIn(notes);
  const leads = workbook.tabOfName(LEADS_NAME);
  const table = workbook.cellsOfName(AGREEMENT_NAME);
  if (!clock || !leads || !table) return null;
  const cells = leads.read();
  return {
    workbook,
    notebook,
    notes,
    leadTab: leads.name(),
    cells,
    columns: leadColumns(cells[0] ?? [], clock.columns),
    rules: clock.rules,
    agreed: agreedCells(table),
    spend: workbook.cellsOfName(SPEND_NAME) ?? [],
    at,
  };
}

const words = (agreed: MonitorReading["agreed"], key: string): string[] => linesOf(String(agreed(key)));

export const figureWords = ({ agreed }: Pick<MonitorReading, "agreed">): FigureWords => ({
  inbound: words(agreed, "monitor.inbound"),
  marketing: words(agreed, "monitor.marketing"),
  outside: words(agreed, "monitor.outside"),
});

function chosenMetrics({ agreed }: Pick<MonitorReading, "agreed">): ChosenMetric[] {
  const read = metricLinesOf(String(agreed("monitor.metrics")));
  return "chosen" in read ? read.chosen : [];
}

/** The figures of a stretch of time, with the calendar that they are judged by. */
export function figuresOf(reading: MonitorReading, stretch: Stretch): Figures {
  const { cells, columns, rules, spend, at } = reading;
  if (columns.received === undefined) throw new Error("The lead tab has no column for Received.");
  const bench = rowBench(rules, { ...columns, received: columns.received } as Parameters<typeof rowBench>[1], cells.slice(1), at);
  const clock = workingClock(bench.calendar, stretch.from, stretch.to);
  return monthFigures(
    metricLeads(cells, columns),
    spendOf(spend.length === 0 ? "" : spend, bench.sheetOffset),
    figureWords(reading),
    stretch,
    clock,
    bench.sheetOffset,
  );
}

/** How far the month has gone, and when it began. */
export function monthOfReading({ rules, cells, columns, at }: MonitorReading): MonthGone & Stretch & { day: string; begins: number } {
  const bench = rowBench(rules, columns as Parameters<typeof rowBench>[1], cells.slice(1, 2), at);
  const month = monthGone(bench.calendar, at.getTime(), bench.sheetOffset);
  return {
    ...month,
    from: instantOfWall(month.first * DAY, bench.sheetOffset),
    to: at.getTime(),
    begins: instantOfWall(month.today * DAY, bench.sheetOffset),
    day: dayText(at.getTime(), bench.sheetOffset),
  };
}

/** Writes the layout anew where the agreement chose other metrics or the lead tab's columns are others. */
function keepLayout(tab: Tab, reading: MonitorReading, known: MonitorState): string {
  const { leadTab, columns } = reading;
  const terms: MonitorTerms = { leadTab, columns, chosen: chosenMetrics(reading), ...figureWords(reading) };
  const blocks = monitorBlocks(terms);
  const layout = fingerprint(blocks);
  if (layout === known.layout) return layout;
  writeBlocks(tab, blocks);
  tab.formatEach(LOOKS.row, LOOKS.column, metricLooks(terms.chosen));
  if (known.layout === "") {
    setColourRules(tab.name(), MONITOR_MARK, MONITOR_COLOURS, FIRST_METRIC + METRICS.length + 80, MONITOR_HEADINGS.length);
  }
  return layout;
}

/** Adds the day's line below the others; a history that people moved or cut goes on where it stands now. */
function storeDay(reading: MonitorReading, begins: Date, figures: Figures): void {
  const place = reading.workbook.placeOfName(HISTORY_NAME);
  if (!place) return;
  const stored = place.cells.map(([cell]) => (cell instanceof Date ? cell : String(cell ?? "")));
  const last = stored.reduce<number>((found, cell, row) => (cell === "" ? found : row), 0);
  if (place.row + last + 2 > place.tab.rowCount()) place.tab.addRows(place.tab.rowCount() - 1, 100);
  place.tab.write(place.row + last + 1, place.column, [[begins, ...METRICS.map(({ key }) => figures[key] ?? "")]]);
  if (last + 2 >= place.cells.length) {
    reading.workbook.setName(HISTORY_NAME, place.tab, place.row, place.column, place.cells.length + 100, HISTORY.columns);
  }
}

/**
 * Brings the monitor up to date: the moment of judging, the layout where it has to change, and the day's line once a day.
 * The caller holds the document's lock.
 *
 * @returns the reading, so that mails need no other; null before set-up
 */
export function refreshMonitor(at: Date): MonitorReading | null {
  const reading = readForMonitor(at);
  const tab = reading?.workbook.tabOfName(METRICS_NAME);
  if (!reading || !tab) return reading;
  const known = stateIn(reading.notes);
  const layout = keepLayout(tab, reading, known);
  const month = monthOfReading(reading);
  const second = new Date(Math.floor(at.getTime() / 1000) * 1000);
  tab.write(STAMP.row, STAMP.column, stampCells(second, month.gone, month.days));
  if (month.day !== known.day) storeDay(reading, new Date(month.begins), figuresOf(reading, month));
  if (layout !== known.layout || month.day !== known.day)
    reading.notebook.set(KEY, JSON.stringify({ layout, day: month.day } satisfies MonitorState));
  return reading;
}
