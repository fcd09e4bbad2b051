const TEXTS = /"((?:[^"]|"")*)"/g;
/** What a condition may say of a word: how it is compared, and what may stand around it. */
const AROUND = /^[<>=\s]+|[*?~\s]+/g;
const IN_QUERY = /'([^']*)'/g;

const folded = (text: string): string => text.toLowerCase().trim();

/** The texts of a formula, and those that a query names within one. */
function textsOf(formula: string): string[] {
  const texts = [...formula.matchAll(TEXTS)].map(([, text = ""]) => text.replace(/""/g, '"'));
  return texts.flatMap((text) => [text, ...[...text.matchAll(IN_QUERY)].map(([, word = ""]) => word)]);
}

/** Words by which formulas find something: states and headings as a whole, names of tabs with a cell behind them. */
export interface FoundBy {
  words: readonly string[];
  tabs: readonly string[];
}

/**
 * Tells formulas that find a cell or a tab by its word, written as a text: they find nothing once the word is another one. What a
 * formula takes from another file names that file's tabs.
 *
 * @example namesWords({ words: ["Overdue"], tabs: ["SLA plan"] })('=COUNTIF(J:J,"overdue")') //=> true
 * @example namesWords({ words: ["Overdue"], tabs: ["SLA plan"] })("=INDIRECT(\"'SLA plan'!B2\")") //=> true
 * @example namesWords({ words: ["Overdue"], tabs: ["SLA plan"] })("='SLA plan'!B2") //=> false
 */
export function namesWords({ words, tabs }: FoundBy): (formula: string) => boolean {
  const known = new Set(words.map(folded));
  const titles = tabs.map(folded);
  const isTab = (text: string): boolean => titles.some((title) => text.startsWith(`${title}!`) || text.startsWith(`'${title}'`));
  return (formula) => {
    if (!formula.includes('"') || /\bIMPORTRANGE\s*\(/i.test(formula)) return false;
    return textsOf(formula).some((text) => {
      const said = folded(text);
      return isTab(said) || known.has(folded(said.replace(AROUND, (sign) => (sign.trim() === "" ? sign : ""))));
    });
  };
}
