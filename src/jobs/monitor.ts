import { dayText } from "../core/agreement/days";
import { METRICS } from "../core/metrics/metrics";
import type { Figures } from "../core/metrics/month-figures";
import { setColourRules } from "../google/colour-rules";
import type { Tab } from "../google/tab";
import { lookPieces } from "../tables/look-pieces";
import {
  COLOURED,
  COLUMNS,
  HISTORY,
  HISTORY_HEAD,
  LOOKS,
  METRICS_NAME,
  MONITOR_COLOURS,
  MONITOR_LOOKS,
  MONITOR_MARK,
  MONITOR_SIZE,
  type Monitored,
  metricLooks,
  monitorCharts,
  monitorGrid,
  STAMP,
} from "../tables/monitor-table";
import { areaOfRange } from "../tables/plan-table";
import { fingerprint } from "./fingerprint";
import { makeRoom } from "./make-room";
import { monitored } from "./monitored";
import type { Reading } from "./reading-of-sweep";

const KEY = "monitor";

/** What the document remembers of its monitor. */
interface MonitorState {
  /** Which metrics the tab is dressed for. */
  looks: string;
  /** How many rows and channels it had. */
  rows: number;
  channels: number;
  /** The last day whose figures are stored, year-month-day in the sheet's zone, and how many are; "" and 0 before the first. */
  day: string;
  stored: number;
  /** A short sum of all that it showed but the moments. */
  shown: string;
}

const NOTHING: MonitorState = { looks: "", rows: 0, channels: 0, day: "", stored: 0, shown: "" };

/** Dresses the tab, at first and when the agreement chose other metrics. */
function dress(tab: Tab, { chosen }: Monitored, known: MonitorState): string {
  const looks = chosen.map(({ metric }) => metric.key).join(" ");
  if (looks === known.looks) return looks;
  if (known.looks === "") {
    tab.dress(lookPieces(MONITOR_LOOKS.map(({ range, look }) => ({ ...areaOfRange(range), look }))));
    tab.write(HISTORY.row - 1, HISTORY.column, HISTORY_HEAD);
    setColourRules(tab.name(), MONITOR_MARK, MONITOR_COLOURS, COLOURED.rows, COLOURED.columns);
  }
  tab.formatEach(LOOKS.row, LOOKS.column, metricLooks(chosen));
  return looks;
}

/** How many days are stored: a tab that was kept when the add-on was removed holds some. */
const storedIn = (tab: Tab): number =>
  tab.readBlock(HISTORY.row + 1, HISTORY.column, tab.rowCount() - HISTORY.row - 1, 1).filter(([cell]) => cell !== "").length;

/** Charts know their cells: another number of channels needs another one. */
function draw(tab: Tab, seen: Monitored, known: MonitorState): number {
  const channels = Math.max(1, (seen.tables.find(({ column }) => column === COLUMNS.channels)?.cells.length ?? 0) - 2);
  if (channels !== known.channels) for (const chart of monitorCharts(channels)) tab.placeChart(chart);
  return channels;
}

function storeDay(tab: Tab, begins: Date, figures: Figures, stored: number): void {
  const row = HISTORY.row + 1 + stored;
  if (row >= MONITOR_SIZE.rows) makeRoom(tab, { rows: row + 1, columns: 1 });
  tab.write(row, HISTORY.column, [[begins, ...METRICS.map(({ key }) => figures[key].value ?? "")]]);
}

/**
 * Brings the monitor up to date, and stores the day's line once a day. The caller holds the document's lock.
 *
 * @param reading what the sweep before it read
 */
export function refreshMonitor(reading: Reading): void {
  const { workbook, notebook, notes, at } = reading;
  const tab = workbook.tabOfName(METRICS_NAME);
  if (!tab) return;
  const known: MonitorState = notes[KEY] ? JSON.parse(notes[KEY]) : NOTHING;
  const seen = monitored(reading);
  if (!seen) return;
  const looks = dress(tab, seen, known);
  const grid = monitorGrid(seen, known.rows);
  const shown = fingerprint([grid.slice(0, STAMP.from), grid.slice(STAMP.to)]);
  // Where only time has passed, formulas need not be entered again.
  if (shown === known.shown)
    tab.write(
      STAMP.from,
      0,
      grid.slice(STAMP.from, STAMP.to).map((cells) => cells.slice(0, STAMP.width)),
    );
  else tab.write(0, 0, grid);
  const channels = draw(tab, seen, known);
  const before = known.looks === "" ? storedIn(tab) : known.stored;
  const day = dayText(at.getTime(), seen.offsetAt);
  const isNew = day !== known.day;
  if (isNew) storeDay(tab, seen.today, seen.now, before);
  const state: MonitorState = { looks, rows: grid.length, channels, day, stored: before + (isNew ? 1 : 0), shown };
  if (JSON.stringify(state) !== JSON.stringify(known)) notebook.set(KEY, JSON.stringify(state));
}
