import type { Area, CellWrite, Engine } from "../engine/engine";
import { monthStart } from "./moments";

/** What the company spends a month: a channel, a campaign, whose costs they are, euros. Autumn has a fair more than summer. */
const EVERY_MONTH = [
  ["Google Ads", "Search", "Marketing", 4800],
  ["LinkedIn Ads", "Heads of sales", "Marketing", 3900],
  ["Webinar", "Webinar of the month", "Marketing", 1250],
  ["Content download", "Checklists", "Marketing", 900],
  ["", "Salaries and tools", "Sales", 21500],
] as const;
const FAIR = ["Trade fair", "Stand", "Marketing", 3400] as const;

/** Months of 2026, counted from 1. */
const MONTHS = [6, 7, 8, 9, 10, 11];
const MONTHS_WITH_FAIR = [9, 11];

function rows(): CellWrite[][] {
  return MONTHS.flatMap((month) =>
    [...EVERY_MONTH, ...(MONTHS_WITH_FAIR.includes(month) ? [FAIR] : [])].map((line) =>
      [monthStart(month), ...line].map((value): CellWrite => (value === "" ? { clear: true } : { raw: value })),
    ),
  );
}

/** Writes the costs under the headings that set-up made. */
export function fillSpend(engine: Engine, sheet: string): void {
  const cells = rows();
  const area: Area = { sheet, row: 1, column: 0, rows: cells.length, columns: cells[0]?.length ?? 0 };
  engine.write(area, cells);
}
