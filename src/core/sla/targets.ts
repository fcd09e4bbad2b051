import { linesOf, sameWord } from "../cells/lines";
import type { Saying } from "../cells/saying";
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

const LINE =
  /^(?:(priority|source)\s+)?(.+?)\s*[:=]\s*(\d+(?:\.\d+)?)\s*(?:min(?:utes)?)?\s*(?:,\s*warn\s*(\d+(?:\.\d+)?)\s*(?:min(?:utes)?)?)?$/i;

function readLine(line: string, usual: ResponsePromise): SpecialTarget | null {
  const [, of, word = "", target, warn] = LINE.exec(line) ?? [];
  const targetMinutes = Number(target);
  if (!(targetMinutes > 0)) return null;
  // A warning longer than the target would turn the row as it comes.
  const warnMinutes = warn === undefined ? Math.min(usual.warnMinutes, targetMinutes / 2) : Number(warn);
  if (warnMinutes >= targetMinutes) return null;
  const column = of?.toLowerCase();
  return { of: column === "priority" || column === "source" ? column : "either", word, targetMinutes, warnMinutes };
}

/**
 * Reads the targets by priority or source as they stand in one cell, a line each: "High: 15, warn 5" or "Source Referral: 30".
 * A line without a warning warns as usual, at half the target at the latest.
 *
 * @param usual what holds for every other lead
 * @returns the targets in their order, or what to say of the first line that is not understood
 * @example targetsOf("High: 15, warn 5", usual) //=> [{ of: "either", word: "High", targetMinutes: 15, warnMinutes: 5 }]
 */
export function targetsOf(text: string, usual: ResponsePromise): SpecialTarget[] | { sentence: Saying } {
  const targets: SpecialTarget[] = [];
  for (const line of linesOf(text)) {
    const target = readLine(line, usual);
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
