import type { Cell } from "../../core/cells/cell";
import { type Answer, isSaying, type Saying } from "../../core/cells/saying";
import { words } from "./words";

type Sentence = (...figures: readonly unknown[]) => string;

const figureInWords = (figure: unknown): unknown => {
  if (isSaying(figure)) return worded(figure);
  return Array.isArray(figure) ? figure.map(figureInWords) : figure;
};

/**
 * The sentence of what a rule has to say, in the document's language.
 *
 * @throws where no language has such a sentence: the compiler sees that each has, so the saying was made by hand
 * @example worded({ say: "sla.notPassed", figures: [] }) //=> "Not passed to sales yet"
 */
export function worded(saying: Saying | string): string {
  if (typeof saying === "string") return saying;
  const [family = "", code = ""] = saying.say.split(".");
  const sentence = (words() as unknown as Record<string, Record<string, Sentence>>)[family]?.[code];
  if (!sentence) throw new Error(`No sentence: ${saying.say}`);
  return sentence(...saying.figures.map(figureInWords));
}

const inCell = (answer: Answer): Cell => (isSaying(answer) ? worded(answer) : answer);

/** What rules answered, as cells hold it. */
export function inWords(answer: Answer[][]): Cell[][];
export function inWords(answer: Answer | Answer[][]): Cell | Cell[][];
export function inWords(answer: Answer | Answer[][]): Cell | Cell[][] {
  if (!Array.isArray(answer)) return inCell(answer);
  return answer.map((row) => (row.some(isSaying) ? row.map(inCell) : (row as Cell[])));
}
