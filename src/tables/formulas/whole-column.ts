import { columnLetters } from "./column-letters";
import { formulaCore } from "./same-formula";

/**
 * A column of a tab from its heading down, as formulas name it. A reference from the row below the headings on would move down
 * with rows that people insert right below the headings, and miss them.
 *
 * @param column counted from 0
 * @param top the row of the headings, counted from 0
 * @example wholeColumn("Ana's leads", 10) //=> "'Ana''s leads'!$K:$K"
 */
export function wholeColumn(tab: string, column: number, top = 0): string {
  const letters = columnLetters(column);
  return `'${tab.replace(/'/g, "''")}'!$${letters}${top === 0 ? "" : `$${top + 1}`}:$${letters}`;
}

const TAB = "(?:'(?:[^']|'')+'|[^\\s'!;,()=]+)!";
const OPEN_REFERENCE = new RegExp(`(${TAB})\\$?([A-Z]{1,3})\\$?\\d+:\\$?\\2(?![\\w$])`, "gi");
const REFERENCE = `(?:${TAB})?\\$?[A-Z]{1,3}\\$?\\d*(?::\\$?[A-Z]{1,3}\\$?\\d*)?`;
const PLAIN_CALL = new RegExp(`^=\\s*[A-Z_]+\\(\\s*(?:${REFERENCE})?(?:\\s*[;,]\\s*(?:${REFERENCE})?)*\\s*\\)$`, "i");

/**
 * A formula with whole columns in place of references to another tab that begin at a row and have no end, as the add-on once
 * wrote them: rows that people inserted right below the headings have moved them down.
 *
 * @returns null where there are none, or the formula is more than one call over references, as only people write it
 * @example inWholeColumns("=SLA_LAG('Leads'!K4:K;'Leads'!S4:S;B71)") //=> "=SLA_LAG('Leads'!K:K;'Leads'!S:S;B71)"
 */
export function inWholeColumns(formula: string): string | null {
  if (!PLAIN_CALL.test(formula)) return null;
  const whole = formula.replace(OPEN_REFERENCE, "$1$2:$2");
  return whole === formula ? null : whole;
}

/**
 * Whether a formula counts over a column, whatever row it begins at.
 *
 * @param column as the add-on writes it in plans
 * @example countsOver("=SLA_LAG(Leads!K4:K;Leads!S4:S)", "'Leads'!K:K") //=> true
 */
export function countsOver(formula: string, column: string): boolean {
  const bare = (text: string): string => formulaCore(text.replace(OPEN_REFERENCE, "$1$2:$2")).replace(/\$/g, "");
  const [all, sought] = [bare(formula), bare(column)];
  // A name that ends alike is another tab's.
  return all
    .split(sought)
    .some((before, at, parts) => at < parts.length - 1 && !/[\p{L}\p{N}_.]$/u.test(before) && !/^\w/.test(parts[at + 1] ?? ""));
}
