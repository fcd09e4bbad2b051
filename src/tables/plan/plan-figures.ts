import type { Cell } from "../../core/cells/cell";
import { holdsNoAnswer, isComputing, shownSentence } from "../../core/cells/shown-words";
import { EXAMPLE_SIGN } from "./funnel";

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

const words = (cell: Cell | undefined): string => String(cell ?? "").trim();
const number = (cell: Cell | undefined): number | null => (typeof cell === "number" ? cell : null);

/** The row that begins with these headings, wherever rows were inserted above it; -1 where it is gone. */
const rowHeaded = (table: readonly FigureRow[], ...headings: string[]): number =>
  table.findIndex((row) => words(row[0]) === headings[0] && headings.every((heading) => row.some((cell) => words(cell) === heading)));

function stagesBelow(table: readonly FigureRow[], at: number): PlanFigures["stages"] {
  const headings = (table[at] ?? []).map(words);
  const cellOf = (row: FigureRow, heading: string): Cell | undefined => {
    const column = headings.indexOf(heading);
    return column < 0 ? undefined : row[column];
  };
  const stages: PlanFigures["stages"] = [];
  for (const row of table.slice(at + 1)) {
    const name = holdsNoAnswer(row[0]) ? `Stage ${stages.length + 1}` : words(row[0]);
    const [first, last] = [stages[0]?.name, stages[stages.length - 1]?.name];
    // The line below the funnel says what becomes of the first stage in the end.
    if (name === "" || name === `${first} to ${last}`) break;
    const by = cellOf(row, "Must exist by");
    stages.push({
      name,
      last: number(cellOf(row, "Last month")),
      rate: number(cellOf(row, "Rate used")),
      goal: number(cellOf(row, "Goal")),
      gap: number(cellOf(row, "Gap")),
      by: by instanceof Date ? by.toISOString() : "",
    });
  }
  return stages;
}

function oddsBelow(table: readonly FigureRow[], at: number): PlanFigures["odds"] {
  const isEnd = (label: string): boolean => label === "" || label === words(table[0]?.[0]) || holdsNoAnswer(label);
  const end = table.findIndex((row, below) => below > at && isEnd(words(row[0])));
  return table.slice(at + 1, end < 0 ? table.length : end).map((row) => ({
    label: words(row[0]),
    likely: number(row[1]),
    leads: number(row[2]),
  }));
}

/** What says that the counts are those of the published example; "" where they are not. */
const exampleSignIn = (table: readonly FigureRow[]): string => (table.some((row) => row.includes(EXAMPLE_SIGN)) ? EXAMPLE_SIGN : "");

/**
 * Reads the plan tab, whose rows people may move down by inserting others.
 *
 * @param table its cells, the sentence of its odds in the first
 */
export function planFigures(table: readonly FigureRow[]): PlanFigures {
  const funnel = rowHeaded(table, "Stage", "Goal");
  const odds = rowHeaded(table, "Leads", "How likely");
  const target = table.findIndex((row) => words(row[0]) === "Sales target");
  return {
    isCounting: table.some((row) => row.some(isComputing)),
    sentence: shownSentence(table[0]?.[0]),
    warning: [shownSentence(table[1]?.[0]), exampleSignIn(table)].filter(Boolean).join(" "),
    target: number(table[target]?.[1]),
    stages: funnel < 0 ? [] : stagesBelow(table, funnel),
    odds: odds < 0 ? [] : oddsBelow(table, odds),
  };
}
