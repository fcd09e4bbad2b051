import type { AskedNumber, CellSayings } from "../../core/cells/sayings";
import type { SentencesOf } from "../figures/sentences-of";
import { quoted } from "./quoted";

const WANTED: Readonly<Record<AskedNumber, string>> = {
  number: "a number",
  zeroOrMore: "a number of 0 or more",
  aboveZero: "a number above 0",
  share: "a percentage from 0% to 100%",
  shareAboveZero: "a percentage above 0% and up to 100%",
  confidence: "a percentage above 0% and below 100%, such as 80%",
};

export const cells: SentencesOf<CellSayings> = {
  noNumber: () => "The result is no number. Look for a cell that is far too large or far too small.",
  noNumberHere: () => "Check: the result is no number. Look for a cell that is far too large or far too small.",
  raggedTable: () => "The answer has rows of different lengths. Look for a cell that is no number or date where one is asked for.",
  otherSize: (name, size, first, firstSize) => `${name}: give as many cells as in ${first} (${firstSize}), not ${size}.`,
  inArgument: (name, trouble) => `${name}: ${trouble}`,
  check: (fault) => `Check ${fault}`,
  checkThat: (fault) => `Check: ${fault}`,
  decimalComma: (text, withPoint) => `${quoted(text)} is text with a decimal comma. Write ${withPoint}, or type it as a number.`,
  twoNumbers: (text, whole, part, sign) =>
    `${quoted(text)} is text that can mean ${whole} or ${part}. Type it as a number, or without the ${sign === "," ? "comma" : "point"}.`,
  giveNumber: (wanted, instead) => `give ${WANTED[wanted]}, not ${quoted(instead)}.`,
  tooLarge: () => "give a number up to a trillion.",
  typePercent: (number) => `type ${number}% instead of ${number}.`,
  notTable: () => "give one row or one column, not a table.",
  noName: () => "(none)",
};
