import { plainWord } from "./plain-word";

/** The lines of a text that somebody typed into one cell, blank ones left out; semicolons part as line breaks do. */
export const linesOf = (text: string): string[] =>
  text
    .split(/[\n;]/)
    .map((line) => line.trim())
    .filter((line) => line !== "");

/** Words compare without case and outer spaces. */
export const sameWord = (one: string, other: string): boolean => plainWord(one) === plainWord(other);
