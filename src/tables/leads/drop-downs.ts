/** Which words columns of the lead tab are offered to choose from, by what the agreement says. */

import type { Cell } from "../../core/cells/cell";
import { cellWords } from "../../core/cells/cell-words";
import type { OffsetAt } from "../../core/cells/moments";
import { eachOnce, plainWord } from "../../core/cells/plain-word";
import type { AgreedPerson } from "../../core/people/people";
import type { SpecialTarget } from "../../core/sla/targets";
import type { Stage } from "../../core/stages/stage";
import { guessStage } from "../../core/stages/stage-guess";
import { wordsOf } from "../../core/stages/stage-list";

/** Fields whose columns are offered words to choose from. */
export const LISTED_FIELDS = ["stage", "owner", "priority", "source", "lostReason", "returnReason"] as const;
export type ListedField = (typeof LISTED_FIELDS)[number];

/** So many items a list of Sheets may have. */
export const MOST_CHOICES = 500;
/** A longer text is a remark on one lead. */
const LONGEST = 40;

/** What Sheets would take for a formula when somebody chooses it. */
const isFormula = (word: string): boolean => /^[=+]/.test(word);

/** What of the agreement names words of leads. */
export interface AgreedWords {
  stages: readonly Stage[];
  people: readonly AgreedPerson[];
  targets: readonly SpecialTarget[];
  /** The lines of an item. */
  lines(key: string): readonly string[];
}

/**
 * Which words of leads are choices beside the agreement's. It names all people of sales, and of sources and reasons those that it says
 * something of; a word that is understood as a stage without being asked for is one, though the list of stages does not write it.
 */
function isChoice(field: ListedField, word: string, { stages }: AgreedWords): boolean {
  if (field === "owner") return false;
  return field !== "stage" || guessStage(word, stages)?.isSure === true;
}

const takenBy = ({ people }: AgreedWords, by: "source" | "priority"): string[] =>
  people.flatMap(({ takes }) => takes.flatMap((take) => (take.by === by ? take.words : [])));

const sourcesIn = (agreed: AgreedWords): string[] => [
  ...agreed.lines("monitor.inbound"),
  ...agreed.lines("monitor.marketing"),
  ...agreed.targets.filter(({ of }) => of === "source").map(({ word }) => word),
  ...takenBy(agreed, "source"),
];

/** A target's word alone names a priority, unless it is a source elsewhere in the agreement. */
function prioritiesIn(agreed: AgreedWords): string[] {
  const sources = new Set(sourcesIn(agreed).map(plainWord));
  const isPriority = ({ of, word }: SpecialTarget): boolean => of === "priority" || (of === "either" && !sources.has(plainWord(word)));
  return [...agreed.targets.filter(isPriority).map(({ word }) => word), ...takenBy(agreed, "priority")];
}

const WORDS: Readonly<Record<ListedField, (agreed: AgreedWords) => readonly string[]>> = {
  stage: ({ stages }) => stages.flatMap(wordsOf),
  // Names as the column has them: what somebody is also called is understood, and not proposed.
  owner: ({ people }) => people.filter(({ team }) => team === "sales").map(({ name }) => name),
  priority: prioritiesIn,
  source: sourcesIn,
  lostReason: ({ lines }) => lines("monitor.outside"),
  returnReason: ({ lines }) => lines("monitor.notNow"),
};

/**
 * The words that the agreement has for a field, each once, in its order; without what would be a formula in a cell.
 *
 * @example agreedWordsOf("source", { ...agreed, lines: () => ["Webinar", " webinar "] }) //=> ["Webinar"]
 */
export const agreedWordsOf = (field: ListedField, agreed: AgreedWords): string[] =>
  eachOnce(WORDS[field](agreed)).filter((word) => !isFormula(word));

/** Why a column has no list: the agreement names no word for it, or more than Sheets takes. */
export type NoList = "none" | "tooMany";

/** Why a field has no list; null where it has one. */
export function noListOf(field: ListedField, agreed: AgreedWords): NoList | null {
  const count = agreedWordsOf(field, agreed).length;
  if (count === 0) return "none";
  return count > MOST_CHOICES ? "tooMany" : null;
}

/** How often each cell stands in a column, blank ones left out. */
function tally(cells: readonly Cell[]): Map<Cell, number> {
  const counts = new Map<Cell, number>();
  for (const cell of cells) if (cell !== "") counts.set(cell, (counts.get(cell) ?? 0) + 1);
  return counts;
}

/** Words that several leads carry: one that stands there once is no custom yet. In the order of the alphabet, which stays when rows move. */
function customs(cells: readonly Cell[], offsetAt: OffsetAt): string[] {
  const known = new Map<string, { word: string; leads: number }>();
  for (const [cell, count] of tally(cells)) {
    const word = cellWords(cell, offsetAt).trim();
    if (word === "" || word.length > LONGEST || isFormula(word)) continue;
    const plain = plainWord(word);
    const one = known.get(plain);
    // Of two spellings the one that is first by its letters, whatever row it stands in.
    known.set(plain, { word: one && one.word < word ? one.word : word, leads: count + (one?.leads ?? 0) });
  }
  return [...known]
    .filter(([, { leads }]) => leads > 1)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, { word }]) => word);
}

/**
 * The words to choose from in a column: those of the agreement, and where it names only some, those that several leads carry, too. A
 * list of a few reasons would else push people to choose one of them.
 *
 * @param cells the column's, without its heading
 * @param offsetAt the sheet's own zone
 * @returns null where there is no list; a column of more words than Sheets takes gets those of the agreement alone
 * @example choicesOf("lostReason", agreed, ["Price", "Price", "Silence"], utc) //=> ["Not a fit", "Student", "Price"]
 */
export function choicesOf(field: ListedField, agreed: AgreedWords, cells: readonly Cell[], offsetAt: OffsetAt): string[] | null {
  if (noListOf(field, agreed)) return null;
  const words = agreedWordsOf(field, agreed);
  const more = customs(cells, offsetAt).filter((word) => isChoice(field, word, agreed));
  const all = eachOnce([...words, ...more]);
  return all.length > MOST_CHOICES ? words : all;
}
