import type { Cell } from "../../core/cells/cell";
import { dayText } from "../../core/dates/days";

import { STORED_METRICS } from "../../core/metrics/metrics";
import type { Figures } from "../../core/metrics/month-figures";
import { placeCharts, retitleCharts } from "../../google/charts";
import { setColourRules } from "../../google/colour-rules";
import type { Tab } from "../../google/tab";
import type { Look } from "../../google/tab-looks";
import type { Rectangle } from "../../google/tab-ranges";
import { anew } from "../../language/spoken/anew";
import { languageNow } from "../../language/spoken/words";
import {
  COLOURED,
  FIRST_SHAPE,
  isDressed,
  LOOKS,
  lowHeadings,
  lowLooks,
  lowShape,
  MONITOR_LOOKS,
  MONITOR_MARK,
  metricLooks,
  monitorCharts,
  monitorColours,
  REPS_LOOKS,
} from "../../tables/monitor/monitor-looks";
import { HISTORY, MONITOR_SIZE, STAMP, TREND } from "../../tables/monitor/monitor-places";
import { historyHead, METRICS_NAME, type Monitored, monitorGrid, trendCells } from "../../tables/monitor/monitor-table";
import { areaOfRange } from "../../tables/plan/plan-table";
import { NOTE_KEYS } from "../notes/note-keys";
import type { CheckReading } from "../rules/reading-of-check";
import { dressTab } from "../run/dress-tab";
import { fingerprint } from "../run/fingerprint";
import { makeRoom } from "../run/make-room";
import { monitored } from "./monitored";

const KEY = NOTE_KEYS.monitor;

/** The days that are stored. */
interface HistoryLine {
  /** The last one, year-month-day in the sheet's zone, and how many there are; "" and 0 before the first. */
  day: string;
  stored: number;
  /** A short sum of the last one's figures. */
  line: string;
}

/** What the document remembers of its monitor. */
interface MonitorState extends HistoryLine {
  /** The tab's id; null before the first time. */
  tab: number | null;
  /** Which metrics the tab is dressed for. */
  looks: string;
  /** Where tables stand that stand below others; missing in what an earlier build kept, whose reps looked otherwise. */
  shape?: string;
  /** How many rows it had. */
  rows: number;
  /** A short sum of all that it showed but the moments. */
  shown: string;
  /** What it is written in; missing for English, in which earlier builds wrote it. */
  language?: string;
}

const ENGLISH = "en";

const inLanguage = (): Pick<MonitorState, "language"> => (languageNow() === ENGLISH ? {} : { language: languageNow() });

const isInLanguage = ({ language = ENGLISH }: MonitorState): boolean => language === languageNow();

const NOTHING: MonitorState = { tab: null, looks: "", rows: 0, day: "", stored: 0, line: "", shown: "" };

/** How the numbers of each metric look, as areas of one cell each. */
const numbersOf = (chosen: Monitored["chosen"]) =>
  metricLooks(chosen).flatMap((line, down) =>
    line.map(({ numberFormat }, right) => ({
      ...{ row: LOOKS.row + down, column: LOOKS.column + right, rows: 1, columns: 1 },
      look: { numberFormat },
    })),
  );

/** Both as one block, the rows of stored days blank. */
function besideHistory(): Cell[][] {
  const lines = historyHead();
  return trendCells().map((line, at) => {
    const head = lines[at] ?? [];
    return [...head, ...Array.from({ length: TREND.column - HISTORY.column - head.length }, () => ""), ...line];
  });
}

const colour = (tab: Tab): unknown => setColourRules(tab, MONITOR_MARK, monitorColours(), COLOURED.rows, COLOURED.columns);

/** What is written once, in the document's language; charts stay where people have put them. */
function speakAnew(tab: Tab): void {
  tab.write(HISTORY.row - 2, HISTORY.column, historyHead());
  tab.write(TREND.row - 2, TREND.column, trendCells());
  retitleCharts(
    tab,
    anew(() => monitorCharts().map(({ title }) => title)),
  );
  colour(tab);
}

/** Dresses the tab, at first and when the agreement chose other metrics or another language. */
function dress(tab: Tab, { chosen }: Monitored, known: MonitorState): string {
  const looks = chosen.map(({ metric }) => metric.key).join(" ");
  if (known.looks !== "" && !isInLanguage(known)) speakAnew(tab);
  if (looks === known.looks) return looks;
  if (known.looks === "") {
    dressTab(tab, [...MONITOR_LOOKS.map(({ range, look }) => ({ ...areaOfRange(range), look })), ...numbersOf(chosen)]);
    if (tab.isNew) tab.write(HISTORY.row - 2, HISTORY.column, besideHistory());
    else {
      tab.write(HISTORY.row - 2, HISTORY.column, historyHead());
      tab.write(TREND.row - 2, TREND.column, trendCells());
    }
    placeCharts(tab, monitorCharts());
    colour(tab);
  } else tab.formatEach(LOOKS.row, LOOKS.column, metricLooks(chosen));
  return looks;
}

const formatArea = (tab: Tab, { row, column, rows, columns }: Rectangle, look: Look): void => tab.format(row, column, rows, columns, look);

/** Dresses tables that stand below others where they grew, and once what an earlier build dressed otherwise. */
function dressTables(tab: Tab, { tables }: Monitored, known: MonitorState): string {
  const shape = lowShape(tables);
  const isFirst = known.looks === "";
  if (!isFirst && known.shape === undefined) {
    for (const { range, look } of REPS_LOOKS) formatArea(tab, areaOfRange(range), look);
    setColourRules(tab, MONITOR_MARK, monitorColours(), COLOURED.rows, COLOURED.columns);
  }
  const dressed = isFirst ? FIRST_SHAPE : (known.shape ?? "");
  if (isDressed(shape, dressed)) return dressed;
  const { row, column, looks } = lowLooks(tables);
  tab.formatEach(row, column, looks);
  for (const { look, ...area } of lowHeadings(tables)) formatArea(tab, area, look);
  return shape;
}

/**
 * The days that are stored: a tab that was kept when the add-on was removed holds some, and one whose run was cut before it noted
 * what it had stored.
 */
const storedIn = (tab: Tab): Cell[] =>
  tab.readBlock(HISTORY.row + 1, HISTORY.column, tab.rowCount() - HISTORY.row - 1, 1).flatMap(([cell = ""]) => (cell === "" ? [] : [cell]));

const isSameMoment = (cell: Cell | undefined, moment: Date): boolean => cell instanceof Date && cell.getTime() === moment.getTime();

/** The line of the present day, which follows the leads until the day is over; a run that changed nothing leaves it. */
function storeDay(tab: Tab, { begins, figures }: { begins: Date; figures: Figures }, day: string, known: MonitorState): HistoryLine {
  const values = STORED_METRICS.map(({ key }) => figures[key].value ?? "");
  const line = fingerprint(values);
  const days = known.looks === "" && !tab.isNew ? storedIn(tab) : null;
  const before = days ? days.length : known.stored;
  if (day === known.day && line === known.line) return { day, line, stored: before };
  const isStored = day === known.day || isSameMoment(days?.[before - 1], begins);
  const stored = isStored ? before : before + 1;
  const row = HISTORY.row + stored;
  if (row >= MONITOR_SIZE.rows) makeRoom(tab, { rows: row + 1, columns: 1 });
  tab.write(row, HISTORY.column, [[begins, ...values]]);
  return { day, line, stored };
}

/** The document's monitor, and what is known of it: nothing where it was made anew. */
function monitorTab({ workbook, notes }: CheckReading): { tab: Tab; known: MonitorState } | null {
  const known: MonitorState = notes[KEY] ? JSON.parse(notes[KEY]) : NOTHING;
  const same = known.tab === null ? null : workbook.tabOfId(known.tab);
  if (same) return { tab: same, known };
  const tab = workbook.tabOfName(METRICS_NAME);
  return tab && { tab, known: { ...NOTHING, tab: tab.id() } };
}

interface MonitorShows {
  seen: ReturnType<typeof monitored>;
  grid: Cell[][];
  /** A short sum of all but the moments. */
  shown: string;
}

/** What the monitor is to show; its formulas name the lead tab as it is called now, which is asked where anything is to be written. */
function shownBy(reading: CheckReading, known: MonitorState): MonitorShows {
  const seen = monitored(reading);
  const grid = monitorGrid(seen, known.rows);
  const shown = fingerprint([grid.slice(0, STAMP.from), grid.slice(STAMP.to)]);
  const leadTab = shown === known.shown ? reading.leadTab : reading.leads.name();
  return leadTab === reading.leadTab ? { seen, grid, shown } : shownBy({ ...reading, leadTab }, known);
}

/**
 * Brings the monitor up to date, and keeps a line a day. The caller holds the document's lock; what is noted waits for its next
 * write.
 *
 * @param reading what the check before it read
 */
export function refreshMonitor(reading: CheckReading): void {
  const found = monitorTab(reading);
  if (!found) return;
  const { tab, known } = found;
  const { seen, grid, shown } = shownBy(reading, known);
  const looks = dress(tab, seen, known);
  const stamp = grid.slice(STAMP.from, STAMP.to).map((cells) => cells.slice(0, STAMP.width));
  // Where only time has passed, formulas need not be entered again.
  if (shown === known.shown) tab.write(STAMP.from, 0, stamp);
  else {
    if (grid.length > MONITOR_SIZE.rows) makeRoom(tab, { rows: grid.length, columns: 1 });
    tab.write(0, 0, grid);
  }
  const shape = dressTables(tab, seen, known);
  const day = dayText(reading.at.getTime(), seen.offsetAt);
  const line = storeDay(tab, { begins: seen.today, figures: seen.now }, day, known);
  const state: MonitorState = { tab: known.tab, looks, shape, rows: grid.length, ...line, shown, ...inLanguage() };
  if (JSON.stringify(state) !== JSON.stringify(known)) reading.notebook.later({ [KEY]: JSON.stringify(state) });
}
