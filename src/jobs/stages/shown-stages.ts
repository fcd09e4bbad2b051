/** The list of stages as the panel shows it, and the words of leads' stages that it does not know. */

import type { Cell } from "../../core/cells/cell";
import { cellWords } from "../../core/cells/cell-words";
import type { OffsetAt } from "../../core/cells/moments";
import type { Stage } from "../../core/stages/stage";
import { unknownStageWords } from "../../core/stages/stage-guess";
import { words } from "../../language/spoken/words";
import type { LeadColumns } from "../../tables/leads/lead-table";
import type { StagesShown } from "../messages/panel-messages";

/** What a stage means, in a few words. */
export function meansOf({ whose, takesOver, end, waiting }: Stage): string {
  const means = words().stageMeanings;
  const ended = end === "" ? "" : means.ends[end];
  return [whose && means.with[whose], takesOver ? means.takesOver : "", waiting ? means.waiting : ended].filter(Boolean).join("; ");
}

const asSentence = (text: string): string => (/^$|[.!?]$/.test(text) ? text : `${text}.`);

/** The same with what must be true of a lead there: "Has signed. With sales; ended, a customer was won." */
export function explained(stage: Stage): string {
  const means = meansOf(stage);
  return [stage.criterion.trim(), means.charAt(0).toUpperCase() + means.slice(1)].filter(Boolean).map(asSentence).join(" ");
}

/** More than anybody reads in a panel. */
const MOST_WORDS = 20;

/**
 * @param cells the lead tab, headings included
 */
export function stagesShown(
  list: readonly Stage[],
  cells: readonly (readonly Cell[])[],
  { stage }: LeadColumns,
  sheetOffset: OffsetAt,
): StagesShown {
  const inRows = stage === undefined ? [] : cells.slice(1).map((row) => cellWords(row[stage], sheetOffset));
  const unknown = list.length === 0 ? [] : unknownStageWords(inRows, list);
  return {
    list: list.map((one) => ({ name: one.name, funnel: one.funnel, means: meansOf(one) })),
    unknown: unknown.slice(0, MOST_WORDS).map(({ word, leads, guess }) => ({
      word,
      leads,
      stage: guess?.stage ?? "",
      isSure: guess?.isSure ?? false,
    })),
    unknownInAll: unknown.length,
    guessed: unknown.reduce((sum, { leads, guess }) => sum + (guess?.stage && !guess.isSure ? leads : 0), 0),
  };
}
