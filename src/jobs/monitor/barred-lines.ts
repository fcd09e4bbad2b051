/** Leads that a rule of the agreement bars from being passed on, by the rule. */

import { stateIn } from "../../language/spoken/states";
import { benchOf, type RowBench } from "../../tables/own-columns/own-cells";
import type { CheckReading } from "../rules/reading-of-check";
import { judged, type RememberedLead } from "./leads-with-promises";

/** A rule as the team wrote it, and how many leads it bars at present. */
export type BarredLine = readonly [line: string, leads: number];

/** What a judgement says of a lead that is barred: the rule is the saying's figures. */
const isBarring = (say: string): boolean => say.startsWith("sla.barred");

/** The rules that bar leads at present, the one that bars most first. Only rows that may be barred are judged again. */
export function barredLines({ cells, columns }: CheckReading, leads: readonly RememberedLead[], benches: RowBench): BarredLine[] {
  const counts = new Map<string, number>();
  leads.forEach((one, at) => {
    const { barrings } = benchOf(benches, one.lead).terms;
    const isNotReady = stateIn(cells[at + 1]?.[columns.status] ?? "") === "notReady";
    if (barrings.length === 0 || (!isNotReady && barrings.every(({ stage }) => stage === null))) return;
    for (const { say, figures } of judged(one, benches).notes) {
      const line = figures.join(" ");
      if (isBarring(say)) counts.set(line, (counts.get(line) ?? 0) + 1);
    }
  });
  return [...counts].sort(([, one], [, other]) => other - one);
}
