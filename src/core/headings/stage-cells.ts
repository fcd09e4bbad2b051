import type { Cell } from "../cells/cell";
import { foldedWord } from "../stages/folded-word";
import type { Sense } from "../stages/sense";
import { heardIn } from "../stages/stage-words";

/** Fewer cells may say New and Sold by chance. */
const FEWEST = 4;
/** What has more words is a note. */
const MOST_WORDS = 4;
const SHARE = 0.8;
const ENDS: readonly Sense[] = ["won", "lost", "unfit", "closed"];

/**
 * Whether the cells of a column are a team's stages, whatever its heading says: few words, used again and again, nearly all known
 * as stages, some of which end a lead and some do not.
 *
 * @param words the column's filled cells
 * @example holdsStages(["New", "New", "Sold", "New", "Sold", "New"]) //=> true
 * @example holdsStages(["Google", "Google", "Fair", "Fair"]) //=> false
 */
export function holdsStages(words: readonly Cell[]): boolean {
  const distinct = new Map<string, number>();
  for (const word of words) distinct.set(foldedWord(word), (distinct.get(foldedWord(word)) ?? 0) + 1);
  const isNote = [...distinct.keys()].some((word) => word.split(/\s+/).length > MOST_WORDS);
  if (words.length < FEWEST || distinct.size * 2 > words.length || isNote) return false;
  const heard = [...distinct].flatMap(([word, cells]) => {
    const found = heardIn(word);
    return found ? [{ ...found, cells }] : [];
  });
  const known = heard.reduce((sum, { cells }) => sum + cells, 0);
  const ends = ({ sense, isSure }: (typeof heard)[number]): boolean => isSure && ENDS.includes(sense);
  return known >= SHARE * words.length && heard.some(ends) && heard.some(({ sense }) => !ENDS.includes(sense));
}
