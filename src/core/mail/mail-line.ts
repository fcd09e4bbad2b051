import { shortLine } from "../cells/short-line";
import { withoutLinks } from "./links";

const LONGEST = 120;

/**
 * A cell's text as a mail can show it: one line, cut where it is long, without anything that becomes a link.
 *
 * @example oneLine("Ada\r\nBcc: x") //=> "Ada Bcc: x"
 */
export const oneLine = (text: string, longest = LONGEST): string =>
  shortLine(withoutLinks(shortLine(text, Number.POSITIVE_INFINITY)), longest);

const LONGEST_NAME = 80;

/** The name of a lead, a person or a source in a mail. */
export const nameLine = (text: string): string => oneLine(text, LONGEST_NAME);
