import { type Argument, type Cell, isBlank } from "../cells/cell";
import { isLeftOut, type List, listOf } from "../cells/lists";
import { Unclear } from "../cells/unclear";
import { said } from "./sayings";

/** The stages of a funnel, first stage first. */
export interface StageList {
  direction: List["direction"];
  /** The stage's place from 0; undefined for a stage that is not in the list, such as Lost. */
  placeOf(stage: Cell): number | undefined;
  size: number;
}

const plain = (stage: Cell): string => String(stage).trim().toLowerCase().replace(/\s+/g, " ");

/**
 * Reads the names of the stages; capitals and spaces around a name do not count.
 *
 * @returns the list, null where all cells are blank
 * @throws one sentence about a stage that is blank or given twice
 * @example stageListOf([["Lead", "MQL"]])?.placeOf(" mql") //=> 1
 */
export function stageListOf(stages: Argument): StageList | null {
  if (isLeftOut(stages)) throw new Unclear(said("noStages"));
  const list = listOf(stages);
  if (!list) throw new Unclear(said("oneListOfStages"));
  if (list.cells.length === 0) return null;
  const places = new Map<string, number>();
  list.cells.forEach((cell, at) => {
    if (isBlank(cell)) throw new Unclear(said("blankStage", at + 1));
    if (places.has(plain(cell))) throw new Unclear(said("doubledStage", cell));
    places.set(plain(cell), at);
  });
  return { direction: list.direction, size: places.size, placeOf: (stage) => places.get(plain(stage)) };
}
