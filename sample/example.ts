import type { CellWrite, Engine, Tab } from "sheets-stand-in";

/** A text of the add-on as the spreadsheet shows it. */
export type Called = (english: string) => string;

const AGREEMENT = "SLA agreement";
const PLAN = "SLA plan";

/** Goals on which the teams of the sample agreed, by the agreement's hidden keys: those of the published example. */
const AGREED: Record<string, string | number> = {
  "goal.target": 35,
  "rate.1": 0.3,
  "rate.2": 0.48,
  "rate.3": 0.68,
  "rate.4": 0.2,
  "monitor.workable": 40,
  "monitor.outsideLimit": 0.2,
};
const METRICS_KEY = "monitor.metrics";
/** Goals behind the names of metrics. */
const OF_METRICS: Record<string, string> = { "Within SLA": "90%", "Return on investment": "100%", "Connect rate": "60%" };

/** What stands below the plan's headings. */
const PLANNED: Record<string, readonly number[]> = {
  "Last month": [500, 150, 73, 50, 10],
  "Days to next stage": [30, 14, 7, 21],
  Reps: [4],
  "Hours a month for leads, each": [120],
  "Minutes an attempt": [5],
  "Revenue goal a month": [700_000],
  "Share of new business": [0.6],
  "Average deal": [12_000],
};

const tabNamed = (engine: Engine, name: string): Tab | undefined => engine.tabs().find((tab) => tab.name === name);

function shown(engine: Engine, { id }: Tab): string[][] {
  const last = engine.lastCell(id);
  return engine.display({ sheet: id, row: 0, column: 0, rows: last.row + 1, columns: last.column + 1 });
}

const write = (engine: Engine, { id }: Tab, row: number, column: number, cells: readonly CellWrite[]): void =>
  engine.write(
    { sheet: id, row, column, rows: cells.length, columns: 1 },
    cells.map((cell) => [cell]),
  );

/** Minutes. */
const ACCEPTED_WITHIN = 120;

/** Where values and keys stand in the agreement. */
const columnsOf = (cells: readonly (readonly string[])[], called: Called): [value: number, key: number] =>
  ["Text or number", "Key"].map((heading) => (cells[0] ?? []).indexOf(called(heading))) as [number, number];

/** Sales of the sample company promises to take leads over in time. */
export function promiseAcceptance(engine: Engine, called: Called): void {
  const tab = tabNamed(engine, called(AGREEMENT));
  const cells = tab ? shown(engine, tab) : [];
  const [value, key] = columnsOf(cells, called);
  const row = cells.findIndex((line) => line[key] === "handoff.accept");
  if (!tab || row < 0) throw new Error("The agreement lacks the acceptance of leads.");
  write(engine, tab, row, value, [{ raw: ACCEPTED_WITHIN }]);
}

function fillAgreement(engine: Engine, tab: Tab, called: Called): void {
  const cells = shown(engine, tab);
  const goals = Object.fromEntries(Object.entries(OF_METRICS).map(([name, of]) => [called(name), of]));
  const [value, key] = columnsOf(cells, called);
  cells.forEach((line, row) => {
    const goal = AGREED[line[key] ?? ""];
    if (goal !== undefined) write(engine, tab, row, value, [{ raw: goal }]);
    if (line[key] !== METRICS_KEY) return;
    const metrics = (line[value] ?? "").split("\n").map((name) => (goals[name] ? `${name}: ${goals[name]}` : name));
    write(engine, tab, row, value, [{ text: metrics.join("\n") }]);
  });
}

/** The counts are those of the month before, so the history shows that month beside them. */
function fillPeriod(engine: Engine, tab: Tab, cells: readonly (readonly string[])[], called: Called): void {
  const rowOf = (label: string): number => cells.findIndex(([text]) => text === called(label));
  const [from, day] = [rowOf("Counted from"), rowOf("As of")];
  if (from < 0 || day < 0) return;
  const end = (back: number): string => `EOMONTH(B${day + 1};${back})`;
  write(engine, tab, from, 1, [{ formula: `=IFERROR(${end(-2)}+1;"")` }, { formula: `=IFERROR(${end(-1)};"")` }]);
}

function fillPlan(engine: Engine, tab: Tab, called: Called): void {
  const cells = shown(engine, tab);
  for (const [english, numbers] of Object.entries(PLANNED)) {
    const heading = called(english);
    const row = cells.findIndex((line) => line.includes(heading));
    const column = cells[row]?.indexOf(heading) ?? 0;
    if (row >= 0)
      write(
        engine,
        tab,
        row + 1,
        column,
        numbers.map((raw) => ({ raw })),
      );
  }
  fillPeriod(engine, tab, cells, called);
  const source = cells.findIndex(([label]) => label === called("Rates used"));
  if (source >= 0) write(engine, tab, source, 1, [{ raw: called("agreed") }]);
}

/**
 * Types the published example into the agreement and the plan of a spreadsheet that was set up: its goals, its last month, its days.
 *
 * @param called how the spreadsheet writes what the add-on calls so in English
 */
export function fillExample(engine: Engine, called: Called = (english) => english): void {
  const [agreement, plan] = [tabNamed(engine, called(AGREEMENT)), tabNamed(engine, called(PLAN))];
  if (agreement) fillAgreement(engine, agreement, called);
  if (plan) fillPlan(engine, plan, called);
}
