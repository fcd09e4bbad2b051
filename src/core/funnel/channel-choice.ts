import { type Argument, type Cell, isBlank } from "../cells/cell";
import { rowsOf } from "../cells/lists";
import { Unclear } from "../cells/unclear";
import { said } from "./sayings";

const plain = (word: Cell): string => String(word).trim().toLowerCase().replace(/\s+/g, " ");

/**
 * Which leads belong to a channel; capitals and spaces around a word do not count.
 *
 * @param channel the column by which leads are chosen
 * @param only the words that count, one cell or several; blank for every lead
 * @throws one sentence where words are given and no column to look for them
 * @example channelChoice([["Partner"], ["Web"]], "partner")("Web") //=> false
 */
export function channelChoice(channel: Argument, only: Argument): (cell: Cell) => boolean {
  const words = rowsOf(only ?? "")
    .flat()
    .filter((word) => !isBlank(word))
    .map(plain);
  if (words.length === 0) return () => true;
  if (isBlank(channel as Cell)) throw new Unclear(said("noChannel"));
  const known = new Set(words);
  return (cell) => known.has(plain(cell));
}
