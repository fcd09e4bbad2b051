import { linesOf, sameWord } from "../cells/lines";
import type { Saying } from "../cells/saying";
import { anySpelling, asCoded, codeSpelled, type Spellings } from "../cells/spellings";
import { said } from "./sayings";

/** What sales promised: working minutes from the start of the clock to the first response, and how long before that the row warns. */
export interface ResponsePromise {
  targetMinutes: number;
  warnMinutes: number;
}

/** A promise of its own for leads whose priority or source is this word. */
export interface SpecialTarget extends ResponsePromise {
  word: string;
  of: "priority" | "source" | "either";
}

/** The words of a line that are not people's. */
const TARGET_CODES = ["priority", "source", "minutes", "min", "warn"] as const;
export type TargetWords = Spellings<(typeof TARGET_CODES)[number]>;
const CODED: TargetWords = asCoded(TARGET_CODES);

const NUMBER = "(\\d+(?:\\.\\d+)?)";

function linePattern(words: TargetWords): RegExp {
  const [column, warn] = [anySpelling(words, "priority", "source"), anySpelling(words, "warn")];
  const minutes = `${NUMBER}\\s*(?:${anySpelling(words, "minutes", "min")})?`;
  const pattern = `^(?:${column}\\s+)?(.+?)\\s*[:=]\\s*${minutes}\\s*(?:,\\s*${warn}\\s*${minutes})?$`;
  return new RegExp(pattern, "i");
}

function readLine(line: string, usual: ResponsePromise, pattern: RegExp, words: TargetWords): SpecialTarget | null {
  const [, of, word = "", target, , , warn] = pattern.exec(line) ?? [];
  const targetMinutes = Number(target);
  if (!(targetMinutes > 0)) return null;
  // A warning longer than the target would turn the row as it comes.
  const warnMinutes = warn === undefined ? Math.min(usual.warnMinutes, targetMinutes / 2) : Number(warn);
  if (warnMinutes >= targetMinutes) return null;
  const column = of && codeSpelled(words, of);
  return { of: column === "priority" || column === "source" ? column : "either", word, targetMinutes, warnMinutes };
}

/**
 * Reads the targets by priority or source as they stand in one cell, a line each: "High: 15, warn 5" or "Source Referral: 30".
 * A line without a warning warns as usual, at half the target at the latest.
 *
 * @param usual what holds for every other lead
 * @param words the words of a line that are not people's; left out: as they are coded
 * @returns the targets in their order, or what to say of the first line that is not understood
 * @example targetsOf("High: 15, warn 5", usual) //=> [{ of: "either", word: "High", targetMinutes: 15, warnMinutes: 5 }]
 */
export function targetsOf(text: string, usual: ResponsePromise, words = CODED): SpecialTarget[] | { sentence: Saying } {
  const targets: SpecialTarget[] = [];
  const pattern = linePattern(words);
  for (const line of linesOf(text)) {
    const target = readLine(line, usual, pattern, words);
    if (!target) return { sentence: said("badTargetLine", line) };
    targets.push(target);
  }
  return targets;
}

/** The promise that holds for a lead: the first target that fits, else the usual one. */
export function promiseFor(
  lead: { priority: string; source: string },
  targets: readonly SpecialTarget[],
  usual: ResponsePromise,
): ResponsePromise {
  const fits = ({ of, word }: SpecialTarget) =>
    (of !== "source" && sameWord(word, lead.priority)) || (of !== "priority" && sameWord(word, lead.source));
  return targets.find(fits) ?? usual;
}
