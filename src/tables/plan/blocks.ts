import { words } from "../../language/spoken/words";
import { call } from "../formulas/formula-separator";
import { text } from "../formulas/formula-words";

/** What a plan tab is made of: cells that stand together, and how they look. */

export type PlanCell = string | number;

export interface PlanLook {
  numberFormat?: string;
  bold?: boolean;
  italic?: boolean;
  size?: number;
  background?: string;
  fontColor?: string;
  wrap?: boolean;
  top?: boolean;
  left?: boolean;
  right?: boolean;
}

/** Cells with their place in A1 notation; a formula may spill below. `choices` makes a dropdown of a cell. */
export interface PlanBlock {
  range: string;
  cells?: PlanCell[][];
  look?: PlanLook;
  choices?: readonly string[];
}

export const TITLE: PlanLook = { bold: true, size: 12, fontColor: "#174ea6" };
export const HEADING: PlanLook = { bold: true, background: "#f1f3f4", wrap: true, top: true };
/** What people type into. */
export const INPUT = "#fff8e1";
export const REMARK: PlanLook = { italic: true, fontColor: "#5f6368" };
export const SUM = "#f8f9fa";
export const WHOLE = "#,##0";
export const PERCENT = "0.0%";
export const WHOLE_PERCENT = "0%";
export const DATE = "yyyy-mm-dd";
/** How many times as many. */
export const timesFormat = (): string => `0.00${text(words().planFunnel.times)}`;
export const SIGNED = "+#,##0;-#,##0;0";

/** Fewer than this in a stage is thin history: below it the interval of a rate is wide. */
export const THIN = 30;

/** The most stages that a plan has room for. */
export const MOST_STAGES = 12;

export const formula = (text: string): string => `=${text}`;
/** What cannot be computed is blank: a sentence beside it says why. */
export const orBlank = (expression: string): string => call("IFERROR", expression, text(""));
export const isNumber = (cell: string): string => call("ISNUMBER", cell);
/** Every cell of the range holds a number, but for so many at its end. */
export const isFilled = (range: string, blanks = 0): string =>
  `${call("COUNT", range)}=${call("ROWS", range)}${blanks ? `-${blanks}` : ""}`;
export const column = <Content>(list: readonly Content[]): Content[][] => list.map((cell) => [cell]);
export const rowsFrom = (first: number, count: number): number[] => Array.from({ length: count }, (_, at) => first + at);
