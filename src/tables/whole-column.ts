import { columnLetters } from "./column-letters";

/**
 * A column of a tab from its heading down, as formulas name it. A reference from the second row on would move down with
 * rows that people insert right below the headings, and miss them.
 *
 * @param column counted from 0
 * @example wholeColumn("Ana's leads", 10) //=> "'Ana''s leads'!$K:$K"
 */
export function wholeColumn(tab: string, column: number): string {
  const letters = columnLetters(column);
  return `'${tab.replace(/'/g, "''")}'!$${letters}:$${letters}`;
}
