/** How many leads each rule bars. */

import type { Barring } from "./blacklist";
import { barringLine } from "./blacklist";
import { type Bench, barringNow, type Lead } from "./judge";

/** A rule as the team wrote it, and the leads that it bars. */
export interface BarredLeads {
  line: string;
  leads: number;
}

/**
 * Counts the leads that are barred at present by the rule that bars them, each under the first one that does.
 *
 * @param leads rows that hold no lead yet count nowhere
 * @param bench gives what a lead is judged by: its version's terms, and how the sheet's cells are read
 * @returns the rules of `rules` in their order, those that bar nobody with 0; then the lines of earlier versions that still bar somebody
 * @example barredLeads([], () => bench, [{ stage: null, column: "Phone", test: "is blank", text: "" }]) //=> [{ line: "Phone is blank", leads: 0 }]
 */
export function barredLeads<Row extends Lead>(
  leads: readonly Row[],
  bench: (lead: Row) => Pick<Bench, "terms" | "sheetOffset" | "sign" | "at">,
  rules: readonly Barring[],
): BarredLeads[] {
  const counts = new Map(rules.map((rule) => [barringLine(rule), 0]));
  for (const lead of leads) {
    const barring = lead.received === "" ? null : barringNow(lead, bench(lead));
    if (!barring) continue;
    const line = barringLine(barring);
    counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  return [...counts].map(([line, count]) => ({ line, leads: count }));
}
