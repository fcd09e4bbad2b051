import type { Area, CellWrite, Engine } from "sheets-stand-in";
import { monthStart } from "./moments";

/** What the company spends in November: a channel, a campaign, whose costs they are, euros. */
const NOVEMBER = [
  ["Google Ads", "Search", "Marketing", 4800],
  ["LinkedIn Ads", "Heads of sales", "Marketing", 3900],
  ["Webinar", "Webinar of the month", "Marketing", 1250],
  ["Content download", "Checklists", "Marketing", 900],
  ["Trade fair", "Stand", "Marketing", 3400],
  ["", "Salaries and tools", "Sales", 21500],
] as const;

/** Months of 2026, counted from 1. The company brought and spent a quarter of it before November, and went to no fair. */
const MONTHS = [6, 7, 8, 9, 10, 11];
const BEFORE = 0.25;
const FAIR = "Trade fair";

const cell = (value: string | number): CellWrite => (value === "" ? { clear: true } : { raw: value });

function rows(): CellWrite[][] {
  return MONTHS.flatMap((month) => {
    const isNovember = month === 11;
    const lines = NOVEMBER.filter(([channel]) => isNovember || channel !== FAIR);
    return lines.map(([channel, campaign, whose, amount]) =>
      [monthStart(month), channel, campaign, whose, isNovember ? amount : amount * BEFORE].map(cell),
    );
  });
}

/** Writes the costs under the headings that set-up made. */
export function fillSpend(engine: Engine, sheet: string): void {
  const cells = rows();
  const area: Area = { sheet, row: 1, column: 0, rows: cells.length, columns: cells[0]?.length ?? 0 };
  engine.write(area, cells);
}
