/** Systems that say in one column how far a lead is, and in another whether it is won or lost. */

import { type Cell, isBlank } from "../../core/cells/cell";
import { shortLine } from "../../core/cells/short-line";
import { foldedWord } from "../../core/stages/folded-word";
import type { Stage } from "../../core/stages/stage";
import { guessStage } from "../../core/stages/stage-guess";
import { stageOf } from "../../core/stages/stage-list";
import type { EndsMissed } from "../../language/en/set-up-questions";
import { words } from "../../language/spoken/words";
import { leadHeadings } from "../../tables/leads/heading-rules";
import type { understandLeads } from "../../tables/leads/lead-table";

const LONGEST = 40;
const WORDS_SHOWN = 4;
/** So large a share of its different words is known where a column says how far leads are. */
const HALF = 0.5;

type Understood = Pick<ReturnType<typeof understandLeads>, "columns" | "left">;
type Cells = readonly (readonly Cell[])[];

/** A column that may be the one of stages. */
export interface StageColumn {
  heading: string;
  /** Its most frequent words, with how many rows hold each. */
  words: { word: string; leads: number }[];
  /** What its choice would lose, a sentence for each other column. */
  misses: string[];
}

/** What words say of a lead, each looked up once. */
function wordsIn(list: readonly Stage[]) {
  const known = new Map<string, { isKnown: boolean; isEnd: boolean }>();
  return (word: Cell): { isKnown: boolean; isEnd: boolean } => {
    const folded = foldedWord(String(word).trim());
    const before = known.get(folded);
    if (before) return before;
    const named = folded === "" ? null : stageOf(folded, list);
    const guess = folded === "" || named ? null : guessStage(String(word).trim(), list);
    // A vague word ends nothing.
    const stage = named ?? (guess?.isSure ? stageOf(guess.stage ?? "", list) : null);
    const says = { isKnown: named !== null || guess !== null, isEnd: stage !== null && stage.end !== "" };
    known.set(folded, says);
    return says;
  };
}

type EndSaid = ReturnType<typeof wordsIn>;

function frequent(rows: Cells, column: number): StageColumn["words"] {
  const counts = new Map<string, { word: string; leads: number }>();
  for (const row of rows) {
    const cell = row[column] ?? "";
    if (isBlank(cell)) continue;
    const word = shortLine(String(cell), LONGEST);
    const before = counts.get(foldedWord(word)) ?? { word, leads: 0 };
    counts.set(foldedWord(word), { ...before, leads: before.leads + 1 });
  }
  return [...counts.values()].sort((one, other) => other.leads - one.leads || one.word.localeCompare(other.word));
}

/** Leads that another column ends and the one that is read does not. */
function missed(headings: readonly Cell[], rows: Cells, read: number, other: number, says: EndSaid, top: number): EndsMissed | null {
  const at = rows.flatMap((row, line) => (says(row[other] ?? "").isEnd && !says(row[read] ?? "").isEnd ? [line] : []));
  if (at.length === 0) return null;
  const headingOf = (column: number): string => String(headings[column] ?? "").trim();
  return {
    heading: headingOf(other),
    read: headingOf(read),
    words: frequent(
      at.map((line) => rows[line] ?? []),
      other,
    ),
    rows: at.map((line) => top + line + 2),
  };
}

/** Columns whose headings say that they hold stages, besides the one that is read: by their headings, or as somebody chose. */
function othersThan(stage: number, { left }: Understood): number[] {
  const { reader } = leadHeadings();
  const fitsStage = (heading: string): boolean => reader.fits(heading).some(({ field }) => field === "stage");
  const others = left.filter(({ why, heading }) => (why.code === "two-fit" || why.code === "not-chosen") && fitsStage(heading));
  return others.map(({ column }) => column).filter((column) => column !== stage);
}

/**
 * Names a column that says how leads ended where the column of stages does not: such leads would go on waiting.
 *
 * @param cells the lead tab from its headings on
 * @param list the stages that are agreed on
 * @param top the sheet's row of the headings, counted from 0
 * @returns a sentence for each such column: "1 lead is “Lost” in “Status” and open in “Stage” (row 2)" and what that means
 */
export function endsElsewhere([headings = [], ...rows]: Cells, understood: Understood, list: readonly Stage[], top: number): string[] {
  const { stage } = understood.columns;
  if (stage === undefined) return [];
  const says = wordsIn(list);
  return othersThan(stage, understood).flatMap((column) => {
    const ends = missed(headings, rows, stage, column, says, top);
    return ends ? [`${words().setUpQuestions.missesEnds(ends)} ${words().setUpQuestions.readsAlone(ends)}`] : [];
  });
}

/**
 * The columns that may hold the stages where several do, the one that is read first, and what the choice of each would lose.
 *
 * @param top the sheet's row of the headings, counted from 0
 * @returns none where a single column holds stages
 */
export function stageColumns([headings = [], ...rows]: Cells, understood: Understood, list: readonly Stage[], top: number): StageColumn[] {
  const { stage } = understood.columns;
  if (stage === undefined) return [];
  const says = wordsIn(list);
  const holdsStages = (column: number): boolean => {
    const found = frequent(rows, column);
    return found.length > 0 && found.filter(({ word }) => says(word).isKnown).length >= HALF * found.length;
  };
  const columns = [stage, ...othersThan(stage, understood).filter(holdsStages)];
  if (columns.length < 2) return [];
  return columns.map((read) => ({
    heading: String(headings[read] ?? "").trim(),
    words: frequent(rows, read).slice(0, WORDS_SHOWN),
    misses: columns.flatMap((other) => {
      const ends = other === read ? null : missed(headings, rows, read, other, says, top);
      return ends ? [words().setUpQuestions.missesEnds(ends)] : [];
    }),
  }));
}
