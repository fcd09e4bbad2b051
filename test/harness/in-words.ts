import type { Cell } from "../../src/core/cells/cell";
import { type Answer, isSaying } from "../../src/core/cells/saying";
import { Unclear } from "../../src/core/cells/unclear";
import { worded } from "../../src/language/spoken/worded";

/** The same value with every saying in it as its English sentence. */
export function inWords(value: unknown): unknown {
  if (isSaying(value)) return worded(value);
  if (Array.isArray(value)) return value.map(inWords);
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inWords(one)]));
}

/** A rule that answers in words, and throws in words, as it does behind the edge of a formula. */
export const spoken =
  <Given extends readonly unknown[]>(rule: (...given: Given) => unknown) =>
  (...given: Given): unknown => {
    try {
      return inWords(rule(...given));
    } catch (error) {
      if (error instanceof Unclear) throw new Error(worded(error.saying));
      throw error;
    }
  };

/** The same of a rule that answers a table. */
export const spokenTable =
  <Given extends readonly unknown[]>(rule: (...given: Given) => Answer[][]) =>
  (...given: Given): Cell[][] =>
    spoken(rule)(...given) as Cell[][];
