import { type Cell, isBlank } from "./cell";

/** The line below a list that sums it up. */

/** In the languages that headings are read in; what may follow is a colon, a count and what was counted: "Total (8 deals)". */
const TOTAL =
  /^((grand |sub-?|sous-?)?totals?|total (geral|general|général)|sums?|soma|suma|somme|(gesamt|zwischen)?summe|(ins)?gesamt|итого|всего)( (leads|deals))?[:.]?(\s*\(?\s*\d[\d.,]*(\s*\p{L}+)?\s*\)?)?$/iu;

/**
 * Whether a row sums a list up and is no lead: it begins with a word for a total, and says neither when a lead came nor an e-mail.
 *
 * @param columns where these stand, counted from 0
 * @example isTotalLine(["Total", "8 deals", 51550, ""], { received: 3 }) //=> true
 * @example isTotalLine(["Total", "ann@example.com"], { email: 1 }) //=> false
 */
export function isTotalLine(row: readonly Cell[], { received = -1, email = -1 }: { received?: number; email?: number }): boolean {
  const first = row.find((cell) => !isBlank(cell));
  return typeof first === "string" && TOTAL.test(first.trim().normalize("NFC")) && isBlank(row[received]) && isBlank(row[email]);
}
