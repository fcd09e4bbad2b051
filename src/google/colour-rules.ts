import { sheetOf, type Tab } from "./tab";

type GoogleRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

export interface ColourRule {
  formula: string;
  /** Left out, the cells keep their own. */
  background?: string;
  text: string;
  bold?: boolean;
  /** The one column that it colours, counted from 0; left out, all of them. */
  column?: number;
}

const isOurs = (rule: GoogleRule, mark: string): boolean =>
  (rule.getBooleanCondition()?.getCriteriaValues() ?? []).some((value: unknown) => String(value).includes(mark));

/**
 * Puts our conditional-format rules on a tab, after those of its users, which stay as they are.
 * Setting rules replaces a tab's whole list, so ours are known by a mark in their formula.
 *
 * @param tab from its row of headings on
 * @param mark a piece of text that stands in each of our formulas and in no other
 * @param rules ours, first match wins
 * @param rows rows to colour below the headings
 * @param columns columns to colour from A on
 * @returns how many rules the tab has now, its users' included
 */
export function setColourRules(tab: Tab, mark: string, rules: readonly ColourRule[], rows: number, columns: number): number {
  if (rows < 1) return 0;
  const sheet = sheetOf(tab);
  const first = tab.top + 2;
  const begun = new Map<number | undefined, GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder>();
  /** A rule without a condition, over the area of a rule: begun once for each area, copied for each rule. */
  const over = (column: number | undefined) => {
    const known = begun.get(column);
    if (known) return known.copy();
    const area = column === undefined ? sheet.getRange(first, 1, rows, columns) : sheet.getRange(first, column + 1, rows, 1);
    const made = SpreadsheetApp.newConditionalFormatRule().setRanges([area]);
    begun.set(column, made);
    return made.copy();
  };
  const ours = rules.map((rule) => {
    const made = over(rule.column).whenFormulaSatisfied(rule.formula);
    if (rule.background) made.setBackground(rule.background);
    made.setFontColor(rule.text);
    // setBold(false) would take away what people made bold.
    if (rule.bold) made.setBold(true);
    return made.build();
  });
  const theirs = (tab.isNew ? [] : sheet.getConditionalFormatRules()).filter((rule) => !isOurs(rule, mark));
  sheet.setConditionalFormatRules([...theirs, ...ours]);
  return theirs.length + ours.length;
}
