import type { Cell } from "../../core/cells/cell";
import { holdsNoAnswer, isComputing, shownSentence } from "../../core/cells/shown-words";
import { isWord } from "../../language/spoken/is-word";
import { everyTexts, type Texts, words } from "../../language/spoken/words";

/** The numbers of the plan tab that matter beside the leads; null where a cell holds no number. */
export interface PlanFigures {
  /** Whether formulas of the tab are still being computed, so that some of these numbers are yet to come. */
  isCounting: boolean;
  /** How likely the plan is, and a warning where history is thin or the counts are an example's; "" where there is none. */
  sentence: string;
  warning: string;
  target: number | null;
  stages: {
    name: string;
    last: number | null;
    /** How many of them reach the next stage, a share 0..1. */
    rate: number | null;
    goal: number | null;
    gap: number | null;
    /** ISO moment by which they must exist; "" where the tab says none. */
    by: string;
  }[];
  /** A share 0..1 with the leads that it takes. */
  odds: { label: string; likely: number | null; leads: number | null }[];
}

type FigureRow = readonly Cell[];

type PlanWord = keyof Texts["planWords"];

const shown = (cell: Cell | undefined): string => String(cell ?? "").trim();
const number = (cell: Cell | undefined): number | null => (typeof cell === "number" ? cell : null);

const says = (cell: Cell | undefined, word: PlanWord): boolean => isWord(cell, ({ planWords }) => planWords[word]);

/** The row that begins with these headings, wherever rows were inserted above it; -1 where it is gone. */
const rowHeaded = (table: readonly FigureRow[], first: PlanWord, other: PlanWord): number =>
  table.findIndex((row) => says(row[0], first) && row.some((cell) => says(cell, other)));

function stagesBelow(table: readonly FigureRow[], at: number): PlanFigures["stages"] {
  const headings = table[at] ?? [];
  const columnOf = (heading: PlanWord): ((row: FigureRow) => Cell | undefined) => {
    const column = headings.findIndex((cell) => says(cell, heading));
    return (row) => (column < 0 ? undefined : row[column]);
  };
  const [last, rate, goal] = [columnOf("lastMonth"), columnOf("rateUsed"), columnOf("goal")];
  const [gap, day] = [columnOf("gap"), columnOf("mustExistBy")];
  const stages: PlanFigures["stages"] = [];
  for (const row of table.slice(at + 1)) {
    const name = holdsNoAnswer(row[0]) ? words().planFunnel.unnamedStage(stages.length + 1) : shown(row[0]);
    const ends = [stages[0]?.name, stages[stages.length - 1]?.name];
    // The line below the funnel says what becomes of the first stage in the end.
    if (name === "" || isWord(name, ({ planWords }) => ends.join(planWords.to))) break;
    const by = day(row);
    stages.push({
      name,
      last: number(last(row)),
      rate: number(rate(row)),
      goal: number(goal(row)),
      gap: number(gap(row)),
      by: by instanceof Date ? by.toISOString() : "",
    });
  }
  return stages;
}

function oddsBelow(table: readonly FigureRow[], at: number): PlanFigures["odds"] {
  const isEnd = (label: string): boolean => label === "" || label === shown(table[0]?.[0]) || holdsNoAnswer(label);
  const end = table.findIndex((row, below) => below > at && isEnd(shown(row[0])));
  return table.slice(at + 1, end < 0 ? table.length : end).map((row) => ({
    label: shown(row[0]),
    likely: number(row[1]),
    leads: number(row[2]),
  }));
}

/** What says that the counts are those of the published example; "" where they are not. */
function exampleSignIn(table: readonly FigureRow[]): string {
  const signs = everyTexts().map(({ planFunnel }) => planFunnel.exampleSign);
  return signs.some((sign) => table.some((row) => row.includes(sign))) ? words().planFunnel.exampleSign : "";
}

/**
 * Reads the plan tab, whose rows people may move down by inserting others.
 *
 * @param table its cells, the sentence of its odds in the first
 */
export function planFigures(table: readonly FigureRow[]): PlanFigures {
  const funnel = rowHeaded(table, "stage", "goal");
  const odds = rowHeaded(table, "leads", "howLikely");
  const target = table.findIndex((row) => says(row[0], "salesTarget"));
  return {
    isCounting: table.some((row) => row.some(isComputing)),
    sentence: shownSentence(table[0]?.[0]),
    warning: [shownSentence(table[1]?.[0]), exampleSignIn(table)].filter(Boolean).join(" "),
    target: number(table[target]?.[1]),
    stages: funnel < 0 ? [] : stagesBelow(table, funnel),
    odds: odds < 0 ? [] : oddsBelow(table, odds),
  };
}
