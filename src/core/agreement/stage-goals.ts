/** The goals of the funnel's stages as versions hold them: a line a stage, in the funnel's order. */
import { entriesOf, rowText } from "../cells/table-text";

/** What a version holds of them. */
export const GOALS_KEY = "stages.goals";

/** How many leads a stage has to bring in a month. */
export interface StageGoal {
  name: string;
  goal: number;
}

const DIVIDER = "|";

/**
 * The goals as text; a stage without one is left out.
 *
 * @example stageGoalsText([{ name: "Lead", goal: 1783 }, { name: "MQL", goal: null }]) //=> "Lead | 1783"
 */
export const stageGoalsText = (stages: readonly { name: string; goal: number | null }[]): string =>
  stages.flatMap(({ name, goal }) => (goal === null ? [] : [rowText([name.replace(/\s+/g, " ").trim(), goal])])).join("\n");

/**
 * The goals that a text says; a line that says none is left out.
 *
 * @example stageGoalsOf("Lead | 1783") //=> [{ name: "Lead", goal: 1783 }]
 */
export const stageGoalsOf = (text: string): StageGoal[] =>
  entriesOf(text).flatMap((line) => {
    const at = line.lastIndexOf(DIVIDER);
    const said = line.slice(at + 1).trim();
    const goal = Number(said);
    return at < 0 || said === "" || Number.isNaN(goal) ? [] : [{ name: line.slice(0, at).trim(), goal }];
  });
