import { linesOf } from "../cells/lines";
import type { Saying } from "../cells/saying";
import { barringsOf } from "../sla/blacklist";
import { said } from "./sayings";

/** The headings that an item of the agreement names, where it names some. */
function namedHeadings(key: string, text: string): string[] {
  if (key === "handoff.required") return linesOf(text);
  const rules = key === "handoff.barred" ? barringsOf(text) : [];
  return Array.isArray(rules) ? rules.map(({ column }) => column) : [];
}

/**
 * Says which headings an item names that the lead tab does not have: leads are not checked for them.
 *
 * @param headings the lead tab's first row
 * @returns null where all are there
 * @example unknownHeadings("handoff.required", "E-mial", ["Email"]) //=> said("headingsLacking", ["E-mial"])
 */
export function unknownHeadings(key: string, text: string, headings: readonly string[]): Saying | null {
  const known = new Set(headings.map((heading) => heading.trim().toLowerCase()));
  const unknown = namedHeadings(key, text).filter((heading) => !known.has(heading.trim().toLowerCase()));
  return unknown.length > 0 ? said("headingsLacking", unknown) : null;
}
