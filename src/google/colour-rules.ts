type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

export interface ColourRule {
  formula: string;
  /** Left out, the cells keep their own. */
  background?: string;
  text: string;
  bold?: boolean;
  /** The one column that it colours, counted from 0; left out, all of them. */
  column?: number;
}

const isOurs = (rule: Rule, mark: string): boolean =>
  (rule.getBooleanCondition()?.getCriteriaValues() ?? []).some((value: unknown) => String(value).includes(mark));

/**
 * Puts our conditional-format rules on a tab, after those of its users, which stay as they are.
 * Setting rules replaces a tab's whole list, so ours are known by a mark in their formula.
 *
 * @param tabName the tab
 * @param mark a piece of text that stands in each of our formulas and in no other
 * @param rules ours, first match wins
 * @param rows rows to colour below the headings
 * @param columns columns to colour from A on
 * @param top the row of the headings, counted from 0
 * @returns how many rules the tab has now, its users' included
 */
export function setColourRules(
  tabName: string,
  mark: string,
  rules: readonly ColourRule[],
  rows: number,
  columns: number,
  top = 0,
): number {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(tabName);
  if (!sheet || rows < 1) return 0;
  const area = sheet.getRange(top + 2, 1, rows, columns);
  const ours = rules.map((rule) => {
    const ranges = [rule.column === undefined ? area : sheet.getRange(top + 2, rule.column + 1, rows, 1)];
    const made = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(rule.formula).setRanges(ranges);
    if (rule.background) made.setBackground(rule.background);
    made.setFontColor(rule.text);
    // setBold(false) would take away what people made bold.
    if (rule.bold) made.setBold(true);
    return made.build();
  });
  const theirs = sheet.getConditionalFormatRules().filter((rule) => !isOurs(rule, mark));
  sheet.setConditionalFormatRules([...theirs, ...ours]);
  return theirs.length + ours.length;
}
