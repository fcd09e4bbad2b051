import { numberText } from "../../../src/language/figures/number-text";

/** What to type instead, where a value is not understood. */
export const typed = {
  minutes: "Type a number of minutes above 0, such as 60.",
  count: "Type a number, 0 or more, such as 35.",
  share: "Type a percentage from 0 to 100, such as 30.",
  day: "Type a date as year-month-day, such as 2026-11-18.",
  tooLong: (letters: number, most: number) =>
    `This text has ${numberText(letters)} characters and a cell holds ${numberText(most)}. Shorten it by ${numberText(letters - most)}; until then it is kept here.`,
  /** 1.250 can mean two numbers: the one without the point, and the one with decimals. */
  twoWays: (text: string, without: string, number: string) => `Type a number as ${without} or as ${number}: ${text} can mean either.`,
};
