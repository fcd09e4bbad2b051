import { RATE_KEYS } from "../../core/agreement/items";
import type { Cell } from "../../core/cells/cell";
import { rateIn } from "../../language/spoken/names";
import { agreementColumns, valuesByKey } from "./agreement-table";

/** What a label says: the names of two stages with a word between them. */
interface Step {
  stages: string;
  between: string;
}

/** "SAL to opportunity" as two names; of several "to" at the one that the labels before and after it bear out. */
function twoNames({ stages, between }: Step, before: Step | undefined, next: Step | undefined): [string, string] | null {
  const parts = stages.split(between);
  const cuts = parts.slice(1).map((_, at): [string, string] => [parts.slice(0, at + 1).join(between), parts.slice(at + 1).join(between)]);
  const goesOn = cuts.filter(([from]) => before === undefined || before.stages.endsWith(before.between + from));
  return goesOn.find(([, to]) => next?.stages.startsWith(to + next.between)) ?? goesOn[0] ?? cuts[0] ?? null;
}

/**
 * The stages of the funnel that was agreed on, first stage first, by the labels of its rates ("Conversion rate: lead to MQL").
 *
 * @param table the agreement's cells, headings included
 * @returns none where people reworded a label, so that it names no stages
 * @example funnelStages(tableWithTheStartingTexts) //=> ["lead", "MQL", "SAL", "opportunity", "customer"]
 */
export function funnelStages(table: Cell[][]): string[] {
  const labelColumn = agreementColumns(table)?.[1];
  if (labelColumn === undefined) return [];
  const found = valuesByKey(table);
  const labels: Step[] = [];
  for (const key of RATE_KEYS) {
    const place = found.get(key);
    if (!place || place.value === "") break;
    const step = rateIn(String(table[place.row]?.[labelColumn] ?? "").trim());
    if (step === null) return [];
    labels.push(step);
  }
  const steps = labels.map((label, at) => twoNames(label, labels[at - 1], labels[at + 1]));
  if (steps.some((step) => step === null)) return [];
  return steps.flatMap((step, at) => (step ? (at === 0 ? step : [step[1]]) : []));
}
