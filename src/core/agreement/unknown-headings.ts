import { enumerated } from "../cells/enumeration";
import { linesOf } from "../cells/lines";
import { barringsOf } from "../sla/blacklist";

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
 * @returns one sentence, "" where all are there
 * @example unknownHeadings("handoff.required", "E-mial", ["Email"]) //=> 'The lead tab has no column headed "E-mial": leads are not checked for it.'
 */
export function unknownHeadings(key: string, text: string, headings: readonly string[]): string {
  const known = new Set(headings.map((heading) => heading.trim().toLowerCase()));
  const unknown = namedHeadings(key, text).filter((heading) => !known.has(heading.trim().toLowerCase()));
  const named = enumerated(unknown.map((heading) => `"${heading}"`));
  return named ? `The lead tab has no column headed ${named}: leads are not checked for it.` : "";
}
