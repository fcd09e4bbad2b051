/** The team's own words for stages, carried into the list of stages as somebody chose them. */

import type { Cell } from "../../core/cells/cell";
import type { OffsetAt } from "../../core/cells/moments";
import { foldedWord } from "../../core/stages/folded-word";
import type { Stage } from "../../core/stages/stage";
import { stageOf } from "../../core/stages/stage-list";
import type { Tab } from "../../google/tab";
import { stageWordOf } from "../../language/spoken/chosen-words";
import { type NameIn, placeNamed } from "../../language/spoken/names";
import { stagesIn } from "../../tables/agreement/stages-table";
import { asText } from "../../tables/formulas/as-text";
import type { SetUpWish } from "../messages/set-up-messages";

/** The tab of stages with its cells, wherever its table stands. */
export interface StageCells {
  tab: Tab;
  row?: number;
  column?: number;
  cells: Cell[][];
}

const same = (one: string, other: string): boolean => foldedWord(one) === foldedWord(other);

/** The list as it is with the chosen words, and words that name a stage of their own, which keep their meaning. */
export function withWords(list: readonly Stage[], { stages = {}, takesOver }: SetUpWish): { list: Stage[]; kept: string[] } {
  const kept: string[] = [];
  let next = [...list];
  for (const [word, name] of Object.entries(stages)) {
    const now = stageOf(word, next);
    if (word.trim() === "" || (now?.name ?? "") === name) continue;
    if (now && same(now.name, word)) {
      kept.push(word);
      continue;
    }
    const wanted = next.find((stage) => stage.name === name);
    if (name !== "" && !wanted) continue;
    next = next.map((stage) => {
      const others = stage.alsoCalled.filter((one) => !same(one, word));
      return { ...stage, alsoCalled: stage === wanted ? [...others, word.trim()] : others };
    });
  }
  if (takesOver !== undefined && next.some(({ name }) => name === takesOver)) {
    next = next.map((stage) => ({ ...stage, takesOver: stage.name === takesOver }));
  }
  return { list: next, kept };
}

/**
 * Writes what was chosen into the columns of other words and of where sales takes over, and nothing else.
 *
 * @returns words that name a stage of their own and so were not carried
 */
export function carryWords(
  { tab, row = 0, column = 0, cells }: StageCells,
  wish: SetUpWish,
  sheetOffset: OffsetAt,
): { cells: Cell[][]; kept: string[] } {
  const read = stagesIn(cells, sheetOffset);
  if ("sentence" in read || (!wish.stages && wish.takesOver === undefined)) return { cells, kept: [] };
  const { list, kept } = withWords(read.stages, wish);
  const headings = (cells[0] ?? []).map((cell) => String(cell).trim());
  const placeOf = (key: NameIn<"stages">): number => placeNamed("stages", key, headings);
  const [name, also, takes] = [placeOf("name"), placeOf("alsoCalled"), placeOf("takesOver")];
  if (name < 0 || also < 0 || takes < 0) return { cells, kept };
  const carried = cells.map((line) => [...line]);
  for (const [at, stage] of list.entries()) {
    const before = read.stages[at];
    const down = cells.findIndex((line, place) => place > 0 && same(String(line[name] ?? ""), stage.name) && rowIs(line, headings, stage));
    const line = carried[down];
    if (!before || !line || JSON.stringify(before) === JSON.stringify(stage)) continue;
    line[also] = asText(stage.alsoCalled.join(", "));
    line[takes] = stage.takesOver ? stageWordOf("takesOver", "yes") : "";
    tab.write(row + down, column + also, [[line[also]]]);
    tab.write(row + down, column + takes, [[line[takes]]]);
  }
  return { cells: carried, kept };
}

/** A stage of another funnel may bear the same name. */
function rowIs(line: readonly Cell[], headings: readonly string[], { funnel }: Stage): boolean {
  const place = placeNamed("stages", "funnel", headings);
  return same(String(place < 0 ? "" : (line[place] ?? "")), funnel);
}
