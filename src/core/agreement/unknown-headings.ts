import { linesOf } from "../cells/lines";
import type { Saying } from "../cells/saying";
import { barringsOf } from "../sla/blacklist";
import type { LineWords } from "../sla/terms";
import { said } from "./sayings";

/** The headings that an item of the agreement names, where it names some. */
function namedHeadings(key: string, text: string, words?: LineWords): string[] {
  if (key === "handoff.required") return linesOf(text);
  const rules = key === "handoff.barred" ? barringsOf(text, words?.barrings, words?.decimalSign) : [];
  return Array.isArray(rules) ? rules.map(({ column }) => column) : [];
}

/**
 * Says which headings an item names that the lead tab does not have: leads are not checked for them.
 *
 * @param headings the lead tab's first row
 * @param words the words of a rule that are not people's; left out: as they are coded
 * @returns null where all are there
 * @example unknownHeadings("handoff.required", "E-mial", ["Email"]) //=> said("headingsLacking", ["E-mial"])
 */
export function unknownHeadings(key: string, text: string, headings: readonly string[], words?: LineWords): Saying | null {
  const known = new Set(headings.map((heading) => heading.trim().toLowerCase()));
  const unknown = namedHeadings(key, text, words).filter((heading) => !known.has(heading.trim().toLowerCase()));
  return unknown.length > 0 ? said("headingsLacking", unknown) : null;
}
