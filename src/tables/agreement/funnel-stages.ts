import { RATE_KEYS } from "../../core/agreement/items";
import type { Cell } from "../../core/cells/cell";
import { agreementColumns, valuesByKey } from "./agreement-table";

const LABEL = /^Conversion rate: (.+)$/;
const TO = " to ";

/** "SAL to opportunity" as two names; of several "to" at the one that the labels before and after it bear out. */
function twoNames(label: string, before: string | undefined, next: string | undefined): [string, string] | null {
  const parts = label.split(TO);
  const cuts = parts.slice(1).map((_, at): [string, string] => [parts.slice(0, at + 1).join(TO), parts.slice(at + 1).join(TO)]);
  const goesOn = cuts.filter(([from]) => before === undefined || before.endsWith(TO + from));
  return goesOn.find(([, to]) => next?.startsWith(to + TO)) ?? goesOn[0] ?? cuts[0] ?? null;
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
  const labels: string[] = [];
  for (const key of RATE_KEYS) {
    const place = found.get(key);
    if (!place || place.value === "") break;
    const [, stages] = LABEL.exec(String(table[place.row]?.[labelColumn] ?? "").trim()) ?? [];
    if (stages === undefined) return [];
    labels.push(stages);
  }
  const steps = labels.map((label, at) => twoNames(label, labels[at - 1], labels[at + 1]));
  if (steps.some((step) => step === null)) return [];
  return steps.flatMap((step, at) => (step ? (at === 0 ? step : [step[1]]) : []));
}
