/** The list of stages as one text, in which versions, the agreement's file and the comparison of versions hold it. */
import { tableRows } from "../cells/table-text";
import type { Stage, StageWordOf } from "./stage";
import { readStages, STAGE_FIELDS, type StagesRead, stageCells } from "./stage-table";

/** Line ends and strokes part the cells of such a text. */
const inOneLine = (cell: string): string => cell.replace(/\s*\n\s*/g, " ").replace(/\|/g, "/");

/**
 * A line a stage, its cells in the order of the columns.
 *
 * @param wordOf the words of codes; left out: the codes, as it is kept
 * @example stagesText([stageNamed("Lost", { end: "lost" })]) //=> "Lost |  |  |  |  | lost"
 */
export const stagesText = (list: readonly Stage[], wordOf?: StageWordOf): string =>
  list
    .map((stage) =>
      stageCells(stage, wordOf)
        .map(inOneLine)
        .join(" | ")
        .replace(/[ |]+$/, ""),
    )
    .join("\n");

/** Reads such a text; rows in its sentences count as those of the tab, headings included. */
export const stagesOfText = (text: string): StagesRead => readStages([[...STAGE_FIELDS], ...tableRows(text, STAGE_FIELDS)], () => 0);
